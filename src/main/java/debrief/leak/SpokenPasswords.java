package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import debrief.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A password that a sentence tells, from the word on: "my password was Blue4Harbor". What a sentence says of passwords in general
 * ends in words, or in the name of a method: "the password is SHA-256 hashed".
 */
final class SpokenPasswords implements LeakRule {

    static final String BEGINNING = "pass";

    private static final Pattern TOLD = Pattern.compile(
            "pass(?:word|phrase|code)\\s{1,3}(?:is|was|used to be|has been)\\s{1,3}(?:still\\s|just\\s)?[\"'`\u201c\u2018]?"
                    + "([^\\s\"'`\u201c\u201d<>]{6,64})",
            Pattern.CASE_INSENSITIVE);

    /** Of a meeting: "Passcode: 481516". */
    private static final Pattern NOTED = Pattern.compile(
            "pass\\s?code\\s{0,2}[:=]\\s{0,3}((?=[^\\s<]*\\d)(?![^\\s<]*(?:digit|char|number))[^\\s\"'`<>]{4,64})",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 120;
    private static final String ENDS = ".,:;?!)*\u2019";
    private static final String MARKS = "!#$%&+=?@^~_";
    private static final List<String> METHODS = WordList.read(SpokenPasswords.class, "methods.txt");

    @Override
    public Optional<Found> at(String text, int at) {
        String here = Edges.after(text, at, LONGEST);
        Matcher noted = NOTED.matcher(here);
        if (!Edges.isAlnum(text, at - 1) && noted.lookingAt()) {
            return Optional.of(new Found(Kind.SECRET, "passcode", at + noted.start(1), at + noted.end(1)));
        }
        Matcher told = TOLD.matcher(here);
        if (Edges.isAlnum(text, at - 1) || !told.lookingAt()) {
            return Optional.empty();
        }
        String value = told.group(1);
        int length = value.length();
        while (length > 0 && ENDS.indexOf(value.charAt(length - 1)) >= 0) {
            length--;
        }
        int start = at + told.start(1);
        return isPassword(value.substring(0, length))
                ? Optional.of(new Found(Kind.SECRET, "password", start, start + length))
                : Optional.empty();
    }

    /** A digit, and letters in both cases or a mark that no word has. */
    private static boolean isPassword(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        boolean mixed =
                value.chars().anyMatch(Character::isUpperCase) && value.chars().anyMatch(Character::isLowerCase)
                        || value.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)
                                && value.chars().anyMatch(Character::isLetter);
        return mixed
                && value.chars().anyMatch(Character::isDigit)
                && METHODS.stream().noneMatch(lower::contains)
                && !Dummies.isDummy(value);
    }
}
