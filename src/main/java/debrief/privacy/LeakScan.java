package debrief.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds what must not leave home in a text: declared names, addresses and numbers of people, and secrets of machines. One pass
 * looks for the few characters at which anything can begin; only there a rule is tried, and each looks a bounded way around.
 *
 * <p>A text may be plain, Markdown, HTML, JSON or a URL: character references and escapes are read as what they stand for.
 */
public final class LeakScan {

    /** What was found. */
    public enum Kind {
        NAME,
        EMAIL,
        PHONE,
        CARD,
        IBAN,
        IP,
        SSN,
        SECRET
    }

    /**
     * One thing that was found.
     *
     * @param rule its form, in words for a message: "GitHub token"; never the thing itself
     * @param start in the text, inclusive
     * @param end exclusive
     */
    public record Found(Kind kind, String rule, int start, int end) {}

    /** Finds everything but names. */
    public static final LeakScan NONE = new LeakScan(DeclaredNames.of(List.of()));

    private static final byte OTHER = 0;
    private static final byte LOWER = 1;
    private static final byte UPPER = 2;
    private static final byte DIGIT = 3;
    private static final byte AT = 4;
    private static final byte COLON = 5;
    private static final byte EQUALS = 6;
    private static final byte DASH = 7;
    private static final byte UNSPACED = 8;

    private static final int ASCII = 128;
    private static final byte[] CLASS = classes();

    private static final Rule EMAILS = new Emails();
    private static final Tokens TOKENS = new Tokens();
    private static final Rule ASSIGNMENTS = new Assignments();
    private static final Rule PRIVATE_KEYS = new PrivateKeys();
    private static final Rule IBANS = new Ibans();
    private static final Rule[] SPOKEN = {new SpokenEmails(), new SpokenPasswords(), new SpokenNumbers()};
    private static final Rule[] AT_NUMBERS = {TOKENS, new Numbers()};
    private static final Rule[] AT_COLONS = {ASSIGNMENTS, new UrlPasswords(), new Ipv6()};

    private final DeclaredNames names;
    private final Beginnings beginnings = new Beginnings();

    private LeakScan(DeclaredNames names) {
        this.names = names;
        beginnings.addAll(names.beginnings());
        beginnings.addAll(Tokens.beginnings());
        beginnings.add(SpokenEmails.AT);
        beginnings.add(SpokenPasswords.BEGINNING);
        SpokenNumbers.beginnings().forEach(beginnings::add);
    }

    /**
     * @param names declared people and firms, and how they were written before, that must not be shown
     */
    public static LeakScan of(Collection<String> names) {
        return of(DeclaredNames.of(names));
    }

    static LeakScan of(DeclaredNames names) {
        return names.isEmpty() ? NONE : new LeakScan(names);
    }

    /** In reading order, no two overlapping. */
    public List<Found> in(String text) {
        Unescaped plain = Unescaped.of(text);
        return plain.back(scan(plain.text(), plain.characters()));
    }

    /** What a text says, with its escapes and references read, as the finder reads it. */
    public static String plain(String text) {
        return Unescaped.of(text).text();
    }

    private List<Found> scan(String text, char[] characters) {
        Findings findings = new Findings();
        byte before = OTHER;
        for (int at = 0; at < characters.length; at++) {
            byte here = of(characters[at]);
            boolean inWord = here == LOWER && (before == LOWER || before == UPPER);
            if (here != OTHER && !inWord && mayBegin(characters, at, here, before)) {
                Optional<Found> found = found(text, at, here, before);
                if (found.isPresent()) {
                    findings.add(found.get());
                    at = Math.max(at, found.get().end() - 1);
                    here = of(characters[at]);
                }
            }
            before = here;
        }
        return findings.inOrder();
    }

    /** Whether a name may begin here: at a word's start, at a hump in one, behind a digit, and between words without blanks. */
    static boolean isStart(String text, int at) {
        byte here = of(text.charAt(at));
        return isOfWords(here) && startsWord(at == 0 ? OTHER : of(text.charAt(at - 1)), here);
    }

    private static boolean isOfWords(byte here) {
        return here == LOWER || here == UPPER || here == DIGIT || here == UNSPACED;
    }

    private static boolean startsWord(byte before, byte here) {
        return before == OTHER
                || before > DIGIT
                || before == DIGIT && here != DIGIT
                || here == UNSPACED
                || before == LOWER && here == UPPER;
    }

    private Optional<Found> found(String text, int at, byte here, byte before) {
        return switch (here) {
            case AT -> EMAILS.at(text, at);
            case COLON -> first(text, at, AT_COLONS);
            case EQUALS -> ASSIGNMENTS.at(text, at);
            case DASH -> PRIVATE_KEYS.at(text, at);
            case DIGIT -> {
                Optional<Found> found = first(text, at, AT_NUMBERS);
                yield found.isPresent() ? found : names.at(text, at);
            }
            default -> {
                Optional<Found> found = before == LOWER || before == DIGIT ? Optional.empty() : word(text, at);
                yield found.isPresent() ? found : names.at(text, at);
            }
        };
    }

    /** At a mark or a row of digits; of the words, only at few. An IBAN has digits after the two letters of its country. */
    private boolean mayBegin(char[] text, int at, byte here, byte before) {
        boolean starts = here > DIGIT || startsWord(before, here);
        return starts
                && (here >= DIGIT || beginnings.mayBe(text, at) || at + 2 < text.length && Edges.isDigit(text[at + 2]));
    }

    private static Optional<Found> word(String text, int at) {
        Optional<Found> found = TOKENS.at(text, at);
        if (found.isEmpty() && Edges.isDigit(text, at + 2)) {
            found = IBANS.at(text, at);
        }
        return found.isEmpty() ? first(text, at, SPOKEN) : found;
    }

    private static Optional<Found> first(String text, int at, Rule[] rules) {
        for (Rule rule : rules) {
            Optional<Found> found = rule.at(text, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static byte of(char c) {
        return c < ASCII ? CLASS[c] : ofOther(c);
    }

    private static byte ofOther(char c) {
        if (Character.isUpperCase(c)) {
            return UPPER;
        }
        if (Edges.isUnspaced(c)) {
            return UNSPACED;
        }
        return Character.isLetterOrDigit(c) || Folded.isMark(c) ? LOWER : OTHER;
    }

    private static byte[] classes() {
        byte[] classes = new byte[ASCII];
        for (char c = 0; c < classes.length; c++) {
            if (Edges.isAsciiLetter(c)) {
                classes[c] = Character.isUpperCase(c) ? UPPER : LOWER;
            } else if (Edges.isDigit(c)) {
                classes[c] = DIGIT;
            }
        }
        classes['@'] = AT;
        classes[':'] = COLON;
        classes['='] = EQUALS;
        classes['-'] = DASH;
        return classes;
    }
}
