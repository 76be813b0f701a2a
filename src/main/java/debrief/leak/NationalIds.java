package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import debrief.words.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers that a state gives one person, told by their form, their check digits, or what the talk calls them: a list of many states. */
final class NationalIds implements LeakRule {

    private static final Pattern JOINTS = Pattern.compile("[^A-Z\\d]");

    /** One line of the list. */
    private record Form(
            String name, Optional<Context> told, boolean lettersFirst, Pattern form, List<CheckDigits> checks) {

        static Form of(String line) {
            String[] parts = line.split(" ; ", -1);
            String form = parts[2];
            return new Form(
                    parts[0],
                    parts[1].equals("-") ? Optional.empty() : Optional.of(Context.named(parts[1])),
                    !form.matches("(?:\\\\d|\\[?\\d|\\(\\?:\\d).*"),
                    Pattern.compile(form),
                    List.of(parts).subList(3, parts.length).stream()
                            .map(CheckDigits::of)
                            .toList());
        }

        boolean fits(String text, int start, int end) {
            String characters = JOINTS.matcher(text.substring(start, end)).replaceAll("");
            return checks.stream().allMatch(check -> check.holds(characters))
                    && told.map(context -> context.isAround(text, start, end))
                            .orElseGet(() -> !Context.GOODS.isBefore(text, start));
        }
    }

    private static final List<Form> FORMS = WordList.read(NationalIds.class, "national-ids.txt").stream()
            .map(Form::of)
            .toList();

    /** All of them at once: most numbers have none of these forms. */
    private static final Pattern BEHIND_LETTERS = any(true);

    private static final Pattern DIGITS = any(false);
    private static final int MOST_LETTERS = 6;

    /** At the first digit, which may stand behind letters. */
    @Override
    public Optional<Found> at(String text, int at) {
        int start = at > 2 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        while (at - start < MOST_LETTERS
                && start > 0
                && text.charAt(start - 1) >= 'A'
                && text.charAt(start - 1) <= 'Z') {
            start--;
        }
        Optional<Found> behindLetters =
                start < at - 1 || start < at && text.charAt(start) != ' ' ? first(text, start, true) : Optional.empty();
        return behindLetters.isPresent() || Edges.isAlnum(text, at - 1) ? behindLetters : first(text, at, false);
    }

    private static Optional<Found> first(String text, int start, boolean lettersFirst) {
        Pattern any = lettersFirst ? BEHIND_LETTERS : DIGITS;
        if (Edges.isAlnum(text, start - 1)
                || !any.matcher(text).region(start, text.length()).lookingAt()) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            if (form.lettersFirst() == lettersFirst) {
                Matcher matcher = form.form().matcher(text).region(start, text.length());
                if (matcher.lookingAt() && isEnd(text, matcher.end()) && form.fits(text, start, matcher.end())) {
                    return Optional.of(new Found(Kind.SSN, form.name(), start, matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static Pattern any(boolean lettersFirst) {
        return Pattern.compile(FORMS.stream()
                .filter(form -> form.lettersFirst() == lettersFirst)
                .map(form -> form.form().pattern())
                .collect(Collectors.joining("|", "(?:", ")(?![A-Za-z\\d])")));
    }

    private static boolean isEnd(String text, int end) {
        boolean joins = end < text.length() && "-./_,".indexOf(text.charAt(end)) >= 0;
        return !Edges.isAlnum(text, end) && !(joins && Edges.isDigit(text, end + 1));
    }
}
