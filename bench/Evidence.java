import debrief.talk.Talks;
import debrief.evidence.Review;
import debrief.evidence.Signing;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Person;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Compares what the evidence check costs an exchange in a long interview and in a short one: java -cp debrief.jar
 * bench/Evidence.java EXCHANGES ROUNDS
 *
 * <p>The short one has a tenth of the exchanges and is checked ten times. One exchange in fifty repeats an answer, one in ten
 * quotes what nobody said. What counts is the thread's time on the processor.
 */
class Evidence {

    private static final double BOUND = 1.3;
    private static final int WORDS = 6_000;

    public static void main(String[] args) {
        int exchanges = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Portfolio few = portfolio(exchanges / 10, 7);
        Portfolio many = portfolio(exchanges, 8);
        boolean within = compare("findings", few, many, rounds, one -> Review.of(one));
        within &= compare("signs on pages", few, many, rounds, one -> Signing.of(one, new Talks()));
        System.exit(within ? 0 : 1);
    }

    private static boolean compare(
            String what, Portfolio few, Portfolio many, int rounds, Consumer<Portfolio> check) {
        int exchanges = many.interviews().get(0).report().exchanges().size();
        double[] small = new double[rounds];
        double[] large = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            double short1 = micros(() -> {
                for (int i = 0; i < 10; i++) {
                    check.accept(few);
                }
            }) / exchanges;
            double long1 = micros(() -> check.accept(many)) / exchanges;
            if (round >= 0) {
                small[round] = short1;
                large[round] = long1;
                ratios[round] = long1 / short1;
            }
        }
        double ratio = median(ratios);
        System.out.printf(
                Locale.ROOT,
                "%-16s %,7d exchanges: %7.1f us each, %,7d: %7.1f us each, ratio %.2f (bound %.1f)%n",
                what,
                exchanges / 10,
                median(small),
                exchanges,
                median(large),
                ratio,
                BOUND);
        return ratio <= BOUND;
    }

    private static double micros(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e3;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Portfolio portfolio(int exchanges, long seed) {
        Random random = new Random(seed);
        Speaker asks = new Speaker("I", Speaker.Role.INTERVIEWER, Person.UNKNOWN);
        Speaker answers = new Speaker("C", Speaker.Role.CANDIDATE, Person.UNKNOWN);
        List<Turn> turns = new ArrayList<>();
        List<Exchange> all = new ArrayList<>();
        String before = "";
        for (int i = 0; i < exchanges; i++) {
            String answer = i % 50 == 49 ? before : "We " + words(random, 45) + ". Then " + (10 + random.nextInt(90)) + " of them.";
            before = answer;
            turns.add(Turn.verbatim(turns.size() + 1, asks, "How many " + words(random, 9) + "?", 1));
            turns.add(Turn.verbatim(turns.size() + 1, answers, answer, 1));
            String quote = i % 10 == 0
                    ? words(random, 5)
                    : answer.substring(answer.indexOf(' ', 10) + 1, answer.indexOf(' ', 50));
            all.add(exchange(i, turns.size(), quote, random));
        }
        Setting setting = new Setting(
                "", null, "", "", "en", Person.UNKNOWN, List.of(asks, answers), List.of(), Visibility.PRIVATE,
                Visibility.PRIVATE, false, "");
        Interview interview = new Interview(
                "long", setting, new Transcript(turns), Report.of("", all, List.of(), ""), Notes.NONE);
        return new Portfolio(
                "", "", Person.UNKNOWN, "", Profile.PRIVATE, "en", List.of(interview), List.of(), List.of(), List.of(),
                List.of());
    }

    private static Exchange exchange(int number, int turn, String quote, Random random) {
        Analysis analysis = Analysis.of(Map.of(
                Section.ISSUES,
                new Body.Points(List.of(
                        new Point("", "You said \"" + quote + "\", and " + words(random, 8) + ".", List.of()),
                        new Point("", "It " + words(random, 12) + ".", List.of()))),
                Section.IMPROVEMENTS,
                new Body.Points(List.of(new Point("", "Do " + words(random, 12) + ".", List.of()))),
                Section.SUGGESTED,
                new Body.Prose("I " + words(random, 60) + ". We had " + (10 + random.nextInt(90)) + " of them at once.")));
        return Exchange.of(
                "e" + number, List.of(), words(random, 4), Kind.TECHNICAL, List.of(turn - 1, turn), "", 0,
                List.of(Ask.of("Is it right?", "No, " + words(random, 6) + ".")), analysis, List.of());
    }

    /** Rare words and common ones, as a language has them. */
    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int rank = (int) (WORDS * Math.pow(random.nextDouble(), 2.5));
            words.append(i == 0 ? "" : " ").append(Integer.toString(rank * 7919 + 46_656, 36).replaceAll("[0-9]", "q"));
        }
        return words.toString();
    }
}
