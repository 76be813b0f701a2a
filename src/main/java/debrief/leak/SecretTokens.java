package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Beginnings;
import debrief.names.Edges;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys and tokens that say themselves what they are: {@code tokens.txt}, after the shapes that gitleaks collected. */
final class SecretTokens implements LeakRule {

    private record Form(String rule, String prefix, Pattern rest) {}

    /** In the place of a prefix: it begins with any digit. */
    private static final String DIGITS = "0-9";

    private static final int ASCII = 128;

    private static final List<List<Form>> BY_FIRST = forms();

    @Override
    public Optional<Found> at(String text, int at) {
        char first = text.charAt(at);
        boolean goesOn = Edges.is(text, at - 1, '_') || Edges.is(text, at - 1, '-');
        // The shortest number that begins a token has seven digits.
        boolean isShort = Edges.isDigit(first) && !Edges.isDigit(text, at + 6);
        if (goesOn || isShort || first >= BY_FIRST.size()) {
            return Optional.empty();
        }
        for (Form form : BY_FIRST.get(first)) {
            if (text.startsWith(form.prefix(), at)) {
                Matcher rest =
                        form.rest().matcher(text).region(at + form.prefix().length(), text.length());
                rest.useTransparentBounds(true);
                if (rest.lookingAt() && !Dummies.isWritten(rest.group())) {
                    return Optional.of(new Found(Kind.SECRET, form.rule(), at, rest.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Of those that begin with letters. */
    static Beginnings beginnings() {
        Beginnings beginnings = new Beginnings();
        for (List<Form> forms : BY_FIRST) {
            forms.stream().map(Form::prefix).filter(prefix -> !prefix.isEmpty()).forEach(beginnings::add);
        }
        return beginnings;
    }

    private static List<List<Form>> forms() {
        List<List<Form>> byFirst = new ArrayList<>();
        for (int c = 0; c < ASCII; c++) {
            byFirst.add(new ArrayList<>());
        }
        for (String line : WordList.read(SecretTokens.class, "tokens.txt")) {
            String[] columns = line.split(" \\| ", 3);
            Pattern rest = Pattern.compile("(?:" + columns[2] + ")(?![A-Za-z0-9_])");
            if (columns[1].equals(DIGITS)) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    byFirst.get(digit).add(new Form(columns[0], "", rest));
                }
            } else {
                byFirst.get(columns[1].charAt(0)).add(new Form(columns[0], columns[1], rest));
            }
        }
        return byFirst;
    }
}
