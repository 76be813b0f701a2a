import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a large portfolio of the sample: java bench/Portfolio.java CONTENT TARGET QUESTIONS
 *
 * <p>Interviews of the sample are copied until there are so many question pages. Each copy has a date and an id of its own, and
 * its words are varied: the same seeded choice of other words in its transcript and its analysis, so that quotes still match.
 */
class Portfolio {

    /** Words of the sample that may stand for one another without breaking YAML. */
    private static final List<List<String>> VARIANTS = List.of(
            List.of("message", "event", "job", "task"),
            List.of("worker", "consumer", "process", "runner"),
            List.of("clinic", "branch", "practice", "office"),
            List.of("reminder", "notice", "letter", "call"),
            List.of("answer", "reply", "response"),
            List.of("reason", "cause", "ground"),
            List.of("number", "figure", "count"),
            List.of("sentence", "line", "phrase"),
            List.of("example", "case", "instance"),
            List.of("team", "group", "crew"));

    public static void main(String[] args) throws IOException {
        Path sample = Path.of(args[0]);
        Path target = Path.of(args[1]);
        int wanted = Integer.parseInt(args[2]);
        Path content = target.resolve("content");
        Files.createDirectories(content);
        for (String file : List.of("portfolio.yaml", "topics.yaml", "facts.yaml")) {
            Files.copy(sample.resolve(file), content.resolve(file));
        }
        copyFolder(sample.resolve("pages"), content.resolve("pages"));
        List<Path> interviews;
        try (Stream<Path> folders = Files.list(sample.resolve("interviews"))) {
            interviews = folders.sorted().toList();
        }
        int made = 0;
        for (int copy = 0; made < wanted; copy++) {
            Path source = interviews.get(copy % interviews.size());
            LocalDate date = LocalDate.of(2015, 1, 1).plusDays(copy);
            Path folder = content.resolve("interviews/" + date + "-" + source.getFileName().toString().substring(11));
            Files.createDirectories(folder);
            made += interview(source, folder, date, copy, wanted - made);
        }
        System.out.println(made + " questions in " + target);
    }

    /** Returns how many questions the copy has: the last copy is cut so that the number comes out right. */
    private static int interview(Path source, Path target, LocalDate date, int copy, int most) throws IOException {
        Map<String, String> words = new TreeMap<>();
        Random random = new Random(copy);
        for (List<String> variants : VARIANTS) {
            List<String> shuffled = new ArrayList<>(variants);
            java.util.Collections.shuffle(shuffled, random);
            for (int i = 0; i < variants.size(); i++) {
                words.put(variants.get(i), shuffled.get(i));
            }
        }
        Pattern any = Pattern.compile("(?<![-\\w/.])(" + String.join("|", words.keySet()) + ")(?![-\\w/:])");
        int questions = 0;
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                if (name.equals("interview.yaml")) {
                    text = text.replaceFirst("(?m)^date: .*$", "date: " + date)
                            .replaceFirst("(?m)^title: (.*)$", "title: $1, number " + (copy + 1));
                } else {
                    text = vary(text, any, words);
                }
                if (name.equals("analysis.yaml")) {
                    int[] starts = any("(?m)^  - id: ", text);
                    questions = Math.min(starts.length, most);
                    if (questions < starts.length) {
                        // Insights name exchanges that are cut now, so they go as well.
                        text = text.substring(0, starts[questions]);
                    }
                }
                if (!name.equals("notes.yaml")) {
                    Files.writeString(target.resolve(name), text);
                }
            }
        }
        return questions;
    }

    private static String vary(String text, Pattern any, Map<String, String> words) {
        StringBuilder varied = new StringBuilder();
        Matcher word = any.matcher(text);
        while (word.find()) {
            word.appendReplacement(varied, words.get(word.group(1)));
        }
        return word.appendTail(varied).toString();
    }

    private static int[] any(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().mapToInt(found -> found.start()).toArray();
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
