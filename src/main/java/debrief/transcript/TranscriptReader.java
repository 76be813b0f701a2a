package debrief.transcript;

import debrief.problem.LostLetters;
import debrief.transcript.cues.AnyVtt;
import debrief.transcript.cues.Sbv;
import debrief.transcript.cues.Srt;
import debrief.transcript.cues.XmlCaptions;
import debrief.transcript.file.Docx;
import debrief.transcript.file.HtmlPage;
import debrief.transcript.file.LongLine;
import debrief.transcript.file.OtherFile;
import debrief.transcript.file.SourceDecoder;
import debrief.transcript.json.JsonTranscript;
import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import debrief.transcript.table.TableTranscript;
import debrief.transcript.text.BoldQuestions;
import debrief.transcript.text.HeadedTalk;
import debrief.transcript.text.TextTranscript;
import debrief.transcript.text.ZoomChat;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a transcript of any kind that is known here; what kind it is, its content tells and not its name.
 *
 * <pre>{@code
 * Reading reading = TranscriptReader.read(Files.readAllBytes(file), null, List.of("H", "B"));
 * reading.format();        // "zoom-vtt"
 * reading.turns();         // who said what; empty when the file was refused, and the warnings say why
 * }</pre>
 */
public final class TranscriptReader {

    private TranscriptReader() {}

    /**
     * @param bytes the whole file
     * @param charset to decode with; null where the bytes shall tell
     * @param declared labels of speakers that the caller knows of
     */
    public static Reading read(byte[] bytes, @Nullable Charset charset, List<String> declared) {
        TranscriptFile source = SourceDecoder.decode(bytes, charset);
        Reading reading = read(source, declared);
        List<String> warnings = Stream.concat(
                        doubts(source, reading).stream().map(LostLetters::told), reading.warnings().stream())
                .toList();
        return new Reading(reading.format(), reading.turns(), reading.people(), warnings, reading.unspoken());
    }

    /** Where letters were lost: in the file, or in what it says by escapes. */
    public static List<LostLetters> doubts(TranscriptFile source, Reading reading) {
        return source.text().indexOf(LostLetters.SIGN) >= 0
                ? source.doubts()
                : Stream.concat(
                                source.doubts().stream(),
                                reading.turns().stream()
                                        .flatMap(turn -> LostLetters.in(turn.text())
                                                .map(lost -> new LostLetters(turn.line(), 1, lost.what(), lost.hint()))
                                                .stream())
                                        .limit(1))
                        .toList();
    }

    /** The same without what decoding it had to guess. */
    public static Reading read(TranscriptFile source, List<String> declared) {
        return formats(declared).stream()
                .map(format -> format.read(source))
                .flatMap(Optional::stream)
                .findFirst()
                .map(TranscriptReader::said)
                .orElseGet(() -> Reading.refused("unknown", "This file holds nothing that reads as a transcript."));
    }

    /** Declared labels are speakers even where no word follows any of them. */
    private static Reading said(Reading reading) {
        return reading.turns().isEmpty() && reading.warnings().isEmpty()
                ? Reading.refused(
                        reading.format(),
                        "Nobody says a word in this file: start each turn with a label, as 'H: Hello.'.")
                : reading;
    }

    /** From the most distinctive to the most general, which reads any text. */
    public static List<Format> formats(List<String> declared) {
        TextTranscript text = new TextTranscript(declared);
        // A page's source would pass for text.
        Format page = new HtmlPage();
        List<Format> cues = List.of(
                new AnyVtt(),
                new ZoomChat(),
                // Teams' "0:0:1.5 --> …" would pass for lenient SRT.
                HeadedTalk.timed(),
                new Sbv(),
                new Srt());
        List<Format> inWord = new ArrayList<>();
        inWord.add(page);
        inWord.addAll(cues);
        inWord.add(text);
        List<Format> formats = new ArrayList<>();
        formats.add(new Docx(inWord, new BoldQuestions()));
        formats.add(new OtherFile());
        formats.add(new JsonTranscript(inWord));
        formats.add(page);
        formats.add(new XmlCaptions());
        formats.add(new TableTranscript());
        formats.add(new LongLine());
        formats.addAll(cues);
        formats.add(text);
        return formats;
    }
}
