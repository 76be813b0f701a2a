package debrief.content;

import debrief.disk.WholeFile;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions that were found in an interview, as a start of its {@code analysis.yaml}.
 *
 * @param interview its id
 * @param exchanges those that no person wrote down
 * @param turns how many turns the interview has
 */
public record QuestionOutline(String interview, List<Exchange> exchanges, int turns) {

    public QuestionOutline {
        exchanges = List.copyOf(exchanges);
    }

    public static QuestionOutline of(Interview interview) {
        return new QuestionOutline(
                interview.id(),
                interview.report().exchanges().stream()
                        .filter(Exchange::proposed)
                        .toList(),
                interview.transcript().turns().size());
    }

    /** The file's name below the portfolio's folder. */
    public String file() {
        return "content/interviews/" + interview + "/analysis.yaml";
    }

    /** As the file says it. */
    public String yaml() {
        List<Object> list = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("id", exchange.id());
            map.put("title", exchange.title());
            map.put("kind", exchange.kind().key());
            map.put("turns", TurnNumbers.write(exchange.turns()));
            Records.put(map, "follows", exchange.follows());
            Records.put(map, "asks", AnalysisYaml.texts(exchange.asks()));
            list.add(map);
        }
        return AnalysisYaml.of(Map.of("exchanges", list));
    }

    /**
     * Writes the file.
     *
     * @throws ProblemsException when there is one: it is the author's
     */
    public void create(Path root) throws IOException {
        Path path = root.resolve(file());
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw ProblemsException.at(
                    file(),
                    "it is there, and what a person wrote is never written over",
                    "'debrief outline " + interview
                            + " --print' shows what is found in turns of no question: copy what you want"
                            + " under 'exchanges:'");
        }
        WholeFile.write(path, yaml().getBytes(StandardCharsets.UTF_8));
    }
}
