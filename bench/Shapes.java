import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Talks in shapes that nobody has, to find what grows faster than they do: java Shapes.java SHAPE BYTES FILE; without arguments
 * it lists the shapes.
 */
class Shapes {

    enum Shape {
        REPEATED_LINES(i -> turn(i, "We use a queue because it is good for the team.")),
        REPEATED_QUESTION(i -> turn(i, i % 2 == 1 ? "Why did you choose Kafka and not RabbitMQ?" : "Because of the order.")),
        ALTERNATING(i -> turn(i, i % 2 == 1 ? "And?" : "Yes.")),
        ONE_WORD(i -> turn(i, "word ".repeat(200))),
        ONE_TURN(i -> (i == 1 ? "I: Why?\n\nC: " : "") + "And then we moved part " + i + " of it to the queue, which took a while.\n"),
        ONE_LINE(i -> (i == 1 ? "I: Why?\n\nC: " : "") + "and then we moved part " + i + " of it. "),
        NO_BLANKS(i -> (i == 1 ? "I: Why?\n\nC: " : "") + "abcdefghij"),
        LONG_WORDS(i -> turn(i, "abcdefghij".repeat(6_000))),
        DIGITS(i -> turn(i, "1234567890 ".repeat(60))),
        NUMBERS(i -> turn(i, "12 34 5.6 7,8 9% 2024-01-01 ".repeat(30))),
        NAMES(i -> turn(i, "Harriet Example told Rowan Sample of Tidewell Labs. ".repeat(20))),
        NEW_NAMES(i -> turn(i, "I work with " + name(i) + " " + name(i * 7) + " at " + name(i * 13) + ".")),
        SPEAKERS(i -> name(i) + ": What did you build then, part " + i + "?\n\n"),
        QUOTES(i -> turn(i, "You said \"we use a queue\", I said \"we use a queue\" and \"so on\".")),
        OPEN_QUOTES(i -> turn(i, "\"".repeat(100) + " ' ' ' \u201c \u201c \u201c")),
        BRACKETS(i -> turn(i, "(".repeat(300) + "you asked" + ")".repeat(300))),
        ONE_TURN_OF_BRACKETS(i -> (i == 1 ? "I: Why?\n\nC: " : "") + "(and [so ((on\n"),
        ONE_TURN_WITHOUT_MARKS(i -> (i == 1 ? "I: Why?\n\nC: " : "") + "it was that my i did it and do you really think is that\n"),
        ONE_TURN_OF_QUOTES(i -> (i == 1 ? "I: Why?\n\nC: " : "") + "you said \"we use it and so on, I said `x\n"),
        OPEN_BRACKETS(i -> turn(i, "([{(".repeat(100) + "why?")),
        ASIDES(i -> turn(i, i % 2 == 1 ? "Why?" : "Because. (You asked: was that too long?)")),
        DOUBTS(i -> turn(i, i % 2 == 1 ? "Are you sure? I don't think that's right." : "Sorry, I meant an index, not volatile.")),
        HEADINGS(i -> "## Heading " + i + "\n\n" + (i % 10 == 0 ? turn(i / 10, "Why " + i + "?") : "")),
        QUOTED_LINES(i -> "> ".repeat(i % 60 + 1) + (i % 2 == 1 ? "I: Why?" : "C: Because.") + "\n\n"),
        NESTED_LIST(i -> "  ".repeat(i % 60) + "- item " + i + "\n" + (i % 50 == 0 ? "\n" + turn(i / 50, "Why?") : "")),
        TABLE_BARS(i -> turn(i, "| a | b ".repeat(80))),
        STARS(i -> turn(i, "**a *b _c `d ~~e ".repeat(60))),
        LINKS(i -> turn(i, "[a](b [c](d https://x.example/y?z ".repeat(30))),
        EMPTY_LINES(i -> i % 1_000 == 1 ? turn(i / 1_000, "Why?") : "\n\n\n"),
        TIMES(i -> String.format(Locale.ROOT, "[%02d:%02d:%02d] %s: Yes, part %d.\n", i / 3600, i / 60 % 60, i % 60, i % 2 == 1 ? "I" : "C", i)),
        FILLERS(i -> turn(i, "um, uh, you know, like, I mean, ".repeat(20))),
        SPELLED_DIGITS(i -> turn(i, "four one five call me at double two my password is ".repeat(12))),
        SENTENCE_MARKS(i -> turn(i, "?!.".repeat(150))),
        CHINESE(i -> turn(i, "你好请介绍一下你自己".repeat(30))),
        EMOJI(i -> turn(i, "\ud83d\ude00\u200d\ud83d\udc69".repeat(60))),
        COMBINING(i -> turn(i, "e" + "\u0301".repeat(300)));

        final IntFunction<String> part;

        Shape(IntFunction<String> part) {
            this.part = part;
        }

        private static String turn(int i, String text) {
            return (i % 2 == 1 ? "I: " : "C: ") + text + "\n\n";
        }

        /** Another one for each number. */
        private static String name(int i) {
            StringBuilder name = new StringBuilder();
            for (int left = i; left > 0 || name.length() < 4; left /= 60) {
                name.append("bdfgklmnprst".charAt(left % 12)).append("aeiou".charAt(left / 12 % 5));
            }
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            Arrays.stream(Shape.values()).forEach(shape -> System.out.println(shape.name().toLowerCase(Locale.ROOT)));
            return;
        }
        Shape shape = Shape.valueOf(args[0].toUpperCase(Locale.ROOT));
        int size = Integer.parseInt(args[1]);
        StringBuilder talk = new StringBuilder();
        int bytes = 0;
        for (int i = 1; bytes < size - 65_000 || i == 1 || bytes < size * 0.9; i++) {
            String part = shape.part.apply(i);
            talk.append(part);
            bytes += part.getBytes(StandardCharsets.UTF_8).length;
        }
        Files.writeString(Path.of(args[2]), talk.append("\n\nI: And?\n\nC: Done.\n"));
    }
}
