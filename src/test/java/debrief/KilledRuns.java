package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.content.ContentFolder;
import debrief.content.ContentFolder.Content;
import debrief.content.GeneratedFile;
import debrief.content.Sources;
import debrief.model.Section;
import debrief.problem.Problem;
import debrief.testing.CoachServer;
import debrief.testing.CoachServer.Answered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One portfolio whose {@code generate} is killed again and again, until a last run may end by itself; and what it cost. */
final class KilledRuns {

    /** Long enough for the server to have answered all that the dead one asked. */
    private static final long ANSWERED_AFTER_MS = 300;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KilledPortfolio portfolio;
    private final CoachServer server;
    private final SplittableRandom dice;
    /** The body of a request that was answered before its run was over → how long before. None that was asked again since. */
    private final Map<String, Long> answered = new HashMap<>();

    private int replies;

    private final Set<String> written = new TreeSet<>();
    private int kills;
    private int atWork;
    private int halfWritten;
    private final List<String> damaged = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private int mayBeAskedAgain;
    private int askedAgain;
    private long oldestAgainMs;
    private final List<String> paidTwice = new ArrayList<>();

    KilledRuns(KilledPortfolio portfolio, CoachServer server, SplittableRandom dice) {
        this.portfolio = portfolio;
        this.server = server;
        this.dice = dice;
    }

    /**
     * What it came to.
     *
     * @param atWork kills that met a run between its first request and its end
     * @param halfWritten kills that left a file that was being written
     * @param damaged files that are not whole
     * @param lost what had been written, and no longer is there
     * @param replies that came before a kill
     * @param askedAgain those of them that were on their way from the socket to the disk, and were asked for again
     * @param oldestAgainMs how long before the end the oldest of those had been sent
     * @param paidTwice where more were asked for again than can have been on their way
     */
    record Toll(
            int kills,
            int atWork,
            int halfWritten,
            List<String> damaged,
            List<String> lost,
            int replies,
            int askedAgain,
            long oldestAgainMs,
            List<String> paidTwice) {

        static final Toll NONE = new Toll(0, 0, 0, List.of(), List.of(), 0, 0, 0, List.of());

        Toll and(Toll other) {
            return new Toll(
                    kills + other.kills,
                    atWork + other.atWork,
                    halfWritten + other.halfWritten,
                    both(damaged, other.damaged),
                    both(lost, other.lost),
                    replies + other.replies,
                    askedAgain + other.askedAgain,
                    Math.max(oldestAgainMs, other.oldestAgainMs),
                    both(paidTwice, other.paidTwice));
        }

        private static List<String> both(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }

    Toll kill(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            int asked = server.asked().size();
            int before = server.answered().size();
            Process run = portfolio.generate(server.url());
            portfolio.await(run, () -> server.asked().size() > asked, dice);
            boolean busy = run.isAlive() && server.asked().size() > asked;
            run.destroyForcibly().waitFor();
            long over = System.nanoTime();
            kills++;
            atWork += busy ? 1 : 0;
            halfWritten += portfolio.leftBehind().isEmpty() ? 0 : 1;
            Thread.sleep(ANSWERED_AFTER_MS);
            countAskedAgain(asked);
            remember(
                    server.answered().subList(before, server.answered().size()),
                    over,
                    server.asked().size() - asked);
            look();
        }
        int asked = server.asked().size();
        Process last = portfolio.generate(server.url());
        assertThat(last.waitFor(600, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).as(portfolio.said()).isZero();
        countAskedAgain(asked);
        look();
        assertThat(written).hasSize(portfolio.exchanges());
        assertThat(portfolio.leftBehind()).as("swept away").isEmpty();
        return new Toll(kills, atWork, halfWritten, damaged, lost, replies, askedAgain, oldestAgainMs, paidTwice);
    }

    /**
     * Whoever works asks for the next reply only when the last one is on the disk. So all that were asked for are there, but
     * for the last one of each that works; and of those some were not answered before the kill.
     */
    private void remember(List<Answered> answers, long over, int asked) {
        int came = 0;
        for (Answered one : answers) {
            if (one.at() < over) {
                answered.put(one.body(), TimeUnit.NANOSECONDS.toMillis(over - one.at()));
                came++;
            }
        }
        replies += came;
        mayBeAskedAgain += Math.max(0, came - Math.max(0, asked - KilledPortfolio.JOBS));
    }

    private void countAskedAgain(int from) {
        List<Long> again = new ArrayList<>();
        Set<String> own = new HashSet<>();
        for (String body : server.asked().subList(from, server.asked().size())) {
            if (!own.add(body)) {
                paidTwice.add("twice in one run: " + body);
            }
            // Whoever asked again may be killed before the second answer, and then a third has to be asked for.
            Long ms = answered.remove(body);
            if (ms != null) {
                again.add(ms);
                oldestAgainMs = Math.max(oldestAgainMs, ms);
            }
        }
        askedAgain += again.size();
        if (again.size() > mayBeAskedAgain) {
            paidTwice.add(mayBeAskedAgain + " of those that had come for so many ms: " + again);
        }
        mayBeAskedAgain = Math.max(0, mayBeAskedAgain - again.size());
    }

    /** Every file is one that somebody wrote to its end, and all that was ever there still is. */
    private void look() throws IOException {
        for (Path reply : portfolio.replies()) {
            try {
                JSON.readTree(reply.toFile()).required("text");
            } catch (IOException | IllegalArgumentException half) {
                damaged.add(reply + ": " + half.getMessage());
            }
        }
        Content content = ContentFolder.read(portfolio.root());
        content.problems().stream().filter(Problem::isError).forEach(problem -> damaged.add(problem.toString()));
        for (Map.Entry<String, Sources> one : content.sources().entrySet()) {
            Sources sources = one.getValue();
            // Half a list is a list too: only what a whole file says, said again, is the file.
            if (!sources.text().isEmpty()
                    && new GeneratedFile(portfolio.root(), one.getKey()).write(sources, sources.coach())
                            != GeneratedFile.Outcome.SAME) {
                damaged.add(one.getKey() + ": cut short");
            }
        }
        Map<String, Integer> now = new TreeMap<>();
        content.portfolio()
                .interviews()
                .forEach(interview -> interview
                        .report()
                        .exchanges()
                        .forEach(exchange -> now.put(
                                interview.id() + "/" + exchange.id(),
                                exchange.analysis().points(Section.PRACTICE).size())));
        written.stream().filter(exchange -> now.getOrDefault(exchange, 0) != 2).forEach(lost::add);
        now.forEach((exchange, points) -> {
            if (points > 0) {
                written.add(exchange);
            }
        });
        lost.addAll(portfolio.changedByHand());
    }
}
