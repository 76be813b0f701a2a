package debrief.content;

import debrief.content.yaml.Limits;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.WordsInYaml;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.problem.Location;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Places in a transcript.
 *
 * @param text of the file; empty when it is no text
 */
record TranscriptPlaces(String file, String text, Transcript transcript) {

    static TranscriptPlaces of(SourceFiles files, String folder, Transcript transcript) {
        String file = InterviewFolder.TRANSCRIPTS.stream()
                .map(kind -> folder + "transcript." + kind)
                .filter(files::has)
                .findFirst()
                .orElse(folder + "interview.yaml");
        return new TranscriptPlaces(file, text(files, file), transcript);
    }

    private static String text(SourceFiles files, String file) {
        try {
            // Letters outside ASCII may be others in the file: then the line is told and no column.
            return files.bytes(file, Limits.TRANSCRIPT_BYTES)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("");
        } catch (SourceFiles.Unreadable changed) {
            return "";
        }
    }

    /** The words in a turn, else the line where the turn starts. */
    Location of(int turn, String words) {
        List<Turn> turns = transcript.turns();
        if (turn > turns.size()) {
            return Location.of(file);
        }
        int line = turns.get(turn - 1).line();
        int from = WordsInYaml.startOfLine(text, line);
        int until = turn == turns.size()
                ? text.length()
                : Math.max(from, WordsInYaml.startOfLine(text, turns.get(turn).line()));
        int at = WordsInYaml.indexOf(text.substring(from, until), words);
        Mark mark = at < 0 ? new Mark(line, 1) : Mark.of(text, from + at);
        return new Location(file, mark.line(), mark.column());
    }
}
