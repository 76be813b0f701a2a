package debrief.leak;

import static debrief.names.CharacterClass.AT;
import static debrief.names.CharacterClass.COLON;
import static debrief.names.CharacterClass.DASH;
import static debrief.names.CharacterClass.DIGIT;
import static debrief.names.CharacterClass.EQUALS;
import static debrief.names.CharacterClass.LOWER;
import static debrief.names.CharacterClass.OTHER;
import static debrief.names.CharacterClass.UPPER;

import debrief.names.Beginnings;
import debrief.names.Cast;
import debrief.names.CharacterClass;
import debrief.names.DeclaredNames;
import debrief.names.Edges;
import debrief.names.Unescaped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds what must not leave home in a text: declared names, addresses and numbers of people, and secrets of machines. One pass
 * looks for the few characters at which anything can begin; only there a rule is tried, and each looks a bounded way around.
 *
 * <pre>{@code
 * LeakScan scan = LeakScan.of(Cast.of(portfolio));
 * for (Found found : scan.in(text)) {
 *     String leak = text.substring(found.start(), found.end());
 * }
 * }</pre>
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
    public record Found(Kind kind, String rule, int start, int end) {

        private static Found name(DeclaredNames.Match match) {
            return new Found(Kind.NAME, "declared name", match.start(), match.end());
        }

        /** The same, where it stands in the original. */
        Found in(Unescaped plain) {
            return new Found(kind, rule, plain.original(start), plain.original(end));
        }
    }

    /** Finds everything but names. */
    public static final LeakScan NONE = new LeakScan(DeclaredNames.of(List.of()));

    private static final LeakRule EMAILS = new Emails();
    private static final SecretTokens TOKENS = new SecretTokens();
    private static final LeakRule ASSIGNMENTS = new Assignments();
    private static final LeakRule PRIVATE_KEYS = new PrivateKeys();
    private static final LeakRule IBANS = new Ibans();
    private static final LeakRule PERSONAL = new NationalIds();
    private static final LeakRule[] SPOKEN = {new SpokenEmails(), new SpokenPasswords(), new SpokenNumbers()};
    private static final LeakRule[] AT_NUMBERS = {TOKENS, new Numbers()};
    private static final LeakRule[] AT_COLONS = {ASSIGNMENTS, new UrlPasswords(), new Ipv6()};

    private final DeclaredNames names;
    private final Beginnings beginnings = new Beginnings();

    private LeakScan(DeclaredNames names) {
        this.names = names;
        beginnings.addAll(names.beginnings());
        beginnings.addAll(SecretTokens.beginnings());
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

    /** Finds every real name and all other private data; a pseudonym, and what the portfolio calls open, is no part of one. */
    public static LeakScan of(Cast cast) {
        return of(cast.tree());
    }

    private static LeakScan of(DeclaredNames names) {
        return names.isEmpty() ? NONE : new LeakScan(names);
    }

    /** In reading order, no two overlapping. */
    public List<Found> in(String text) {
        Unescaped plain = Unescaped.of(text);
        return scan(plain.text(), plain.characters()).stream()
                .map(found -> found.in(plain))
                .toList();
    }

    private List<Found> scan(String text, char[] characters) {
        Findings findings = new Findings();
        byte before = OTHER;
        for (int at = 0; at < characters.length; at++) {
            byte here = CharacterClass.of(characters[at]);
            boolean inWord = here == LOWER && (before == LOWER || before == UPPER);
            if (here != OTHER && !inWord && mayBegin(characters, at, here, before)) {
                Optional<Found> found = found(text, at, here, before);
                if (found.isPresent()) {
                    findings.add(found.get());
                    at = Math.max(at, found.get().end() - 1);
                    here = CharacterClass.of(characters[at]);
                }
            }
            before = here;
        }
        return findings.inOrder();
    }

    private Optional<Found> found(String text, int at, byte here, byte before) {
        return switch (here) {
            case AT -> EMAILS.at(text, at);
            case COLON -> first(text, at, AT_COLONS);
            case EQUALS -> ASSIGNMENTS.at(text, at);
            case DASH -> PRIVATE_KEYS.at(text, at);
            case DIGIT -> {
                if (before == UPPER) {
                    yield PERSONAL.at(text, at);
                }
                Optional<Found> found = first(text, at, AT_NUMBERS);
                yield found.isPresent() ? found : name(text, at);
            }
            default -> {
                Optional<Found> found = before == LOWER || before == DIGIT ? Optional.empty() : word(text, at);
                yield found.isPresent() ? found : name(text, at);
            }
        };
    }

    /** At a mark or a row of digits; of the words, only at few. An IBAN has digits after the two letters of its country. */
    private boolean mayBegin(char[] text, int at, byte here, byte before) {
        boolean starts = here > DIGIT || here == DIGIT && before == UPPER || CharacterClass.startsWord(before, here);
        return starts
                && (here >= DIGIT || beginnings.mayBe(text, at) || at + 2 < text.length && Edges.isDigit(text[at + 2]));
    }

    private Optional<Found> name(String text, int at) {
        // Torn out of its sentence any such word is in doubt: names that are words are found where they are replaced.
        return names.at(text, at).filter(match -> !match.doubtful()).map(Found::name);
    }

    private static Optional<Found> word(String text, int at) {
        Optional<Found> found = TOKENS.at(text, at);
        if (found.isEmpty() && Edges.isDigit(text, at + 2)) {
            found = IBANS.at(text, at);
        }
        return found.isEmpty() ? first(text, at, SPOKEN) : found;
    }

    private static Optional<Found> first(String text, int at, LeakRule[] rules) {
        for (LeakRule rule : rules) {
            Optional<Found> found = rule.at(text, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
