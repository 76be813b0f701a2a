package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Talks in shapes that nobody has: everything that is done with them takes time in proportion to their length. */
class AdversarialTalksTest {

    private static final int SMALL = 20_000;
    private static final int TIMES = 6;

    /** Squares would take 36 times as long; the compiler and a busy machine need some air. */
    private static final double MOST = 15;

    @TempDir
    private Path lab;

    /** A line of the talk, by its number; the interviewer has the odd ones. */
    enum Shape {
        ONE_LINE_AGAIN_AND_AGAIN {
            @Override
            String line(int i) {
                return "We use a queue because it is good for the team.";
            }
        },
        ONE_QUESTION_AGAIN_AND_AGAIN {
            @Override
            String line(int i) {
                return i % 2 == 1
                        ? "Why did you choose Kafka and not RabbitMQ?"
                        : "Because of the order of messages in case " + i % 500 + ", about " + i % 90 + " a second.";
            }
        },
        ALTERNATING {
            @Override
            String line(int i) {
                return i % 2 == 1 ? "And?" : "Yes.";
            }
        },
        NOTES_TO_THE_COACH {
            @Override
            String line(int i) {
                return i % 2 == 1 ? "Why?" : "Because. (You asked: was that too long?)";
            }
        },
        QUOTATIONS {
            @Override
            String line(int i) {
                return i % 2 == 1
                        ? "You said \"we use a queue\", how many?"
                        : "I said \"we use a queue\" because \"we use a queue\", all three.";
            }
        },
        DOUBTS {
            @Override
            String line(int i) {
                return i % 2 == 1
                        ? "Are you sure? I don't think that's right."
                        : "Sorry, I meant an index, not volatile.";
            }
        },
        ONE_WORD {
            @Override
            String line(int i) {
                return "word ".repeat(200);
            }
        },
        /** All in one turn, and none of them closed. */
        OPEN_BRACKETS {
            @Override
            String line(int i) {
                return "([(".repeat(20);
            }

            @Override
            String talk(int size) {
                return "I: Why?\n\nC: " + (line(0) + "\n").repeat(size / 61);
            }
        },
        NUMBERS {
            @Override
            String line(int i) {
                return "12 34 5.6 7,8 9% 2024-01-01 ".repeat(30);
            }
        };

        abstract String line(int i);

        String talk(int size) {
            StringBuilder talk = new StringBuilder();
            for (int i = 1; talk.length() < size; i++) {
                talk.append(i % 2 == 1 ? "I: " : "C: ").append(line(i)).append("\n\n");
            }
            return talk.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    void growsWithItsLength(Shape shape) {
        took(shape, SMALL); // the classes are loaded
        Duration small = took(shape, SMALL);
        Duration large = took(shape, SMALL * TIMES);

        assertThat((double) large.toNanos() / small.toNanos())
                .as("%s after %s", large, small)
                .isLessThan(MOST);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("nightly")
    @Timeout(120)
    void aMegabyteIsDoneWithinAMinute(Shape shape) {
        assertThat(took(shape, 1_000_000)).isLessThan(Duration.ofMinutes(1));
    }

    /** Everything that a user does with a talk. */
    private Duration took(Shape shape, int size) {
        Shell shell = Shell.in(lab.resolve(shape + "-" + size + "-" + System.nanoTime()))
                .write("content/portfolio.yaml", "title: Preparation\n")
                .write(
                        "content/interviews/a/interview.yaml",
                        "speakers: {I: {role: interviewer}, C: {role: candidate}}\n")
                .write("content/interviews/a/transcript.txt", shape.talk(size));
        long start = System.nanoTime();
        for (String command : new String[] {"generate --coach playbook", "check", "gaps", "build --profile private"}) {
            Said said = shell.debrief(command.split(" "));
            assertThat(said.code()).as("%s: %s", command, said.err()).isLessThan(2);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
