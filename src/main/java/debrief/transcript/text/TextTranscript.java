package debrief.transcript.text;

import debrief.transcript.reading.Reading;
import java.util.List;
import java.util.Optional;

/** Text of any known kind, told by its lines; from the most distinctive to the most general, which is any text. */
public final class TextTranscript implements TextFormat {

    private final List<TextFormat> kinds;

    /** Speakers that the caller knows of, by the labels that the file uses. */
    public TextTranscript(List<String> declared) {
        kinds = List.of(
                new LabelledText(declared),
                new TimedText(),
                HeadedTalk.named(declared),
                new BoldQuestions(),
                new PlainText());
    }

    @Override
    public Optional<Reading> read(TalkLines page) {
        return kinds.stream().flatMap(kind -> kind.read(page).stream()).findFirst();
    }
}
