package debrief.report;

import debrief.model.Person;
import debrief.model.Speaker.Role;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes who a label is. The report's first words often are the only place that says. */
final class ProposedPerson {

    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{L}+){0,2})(?: \\(([^()]{2,40})\\))?");
    private static final Pattern OPENING = Pattern.compile(
            "(?:certainly|sure|absolutely|of course|hi|hello|hey|dear|thanks|thank you|great|okay|alright|below|here)"
                    + "\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ARTICLE =
            Pattern.compile(".*\\b(?:the|an?|your|our|this|as|in|about|for)\\s", Pattern.DOTALL);
    /** "CTO" or "team lead"; anything else might name a firm. */
    private static final Pattern JOB = Pattern.compile("\\p{Lu}{2,5}|\\p{Ll}+(?: \\p{Ll}+){0,3}");

    private static final Set<String> ROLES =
            Set.of("interviewer", "candidate", "recruiter", "interviewee", "question", "answer", "you", "me", "report");

    /** "**Candidate Name:** Ana Example" above the questions. */
    private static final Pattern FIELD = Pattern.compile(
            "(?m)^[ \\t*_|>-]*(?:([Cc]andidate|[Ii]nterviewee)|[Ii]nterviewer)(?:'s|’s)?(?: [Nn]ame)?[*_]*[ \\t]*[:|][ \\t*_]*"
                    + "(\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}[\\p{L}.]*){0,3})[*_]*[ \\t]*(?:\\(([^()]{2,40})\\))?[ \\t]*(?:$|[|,])");

    private ProposedPerson() {}

    /**
     * @param title what stands in brackets after the label; may be empty
     * @param role by which the report's first lines may name somebody
     * @return {@link Person#UNKNOWN} unless exactly one name fits
     */
    static Person propose(String label, String title, Role role, String intro) {
        if (ROLES.contains(label.toLowerCase(Locale.ROOT))) {
            return field(role, intro);
        } else if (!label.matches("\\p{Lu}{1,3}")) {
            return new Person(label, job(title));
        }
        Set<Person> people = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(intro);
        while (name.find()) {
            String words = name.group(1);
            boolean apart = OPENING.matcher(words).matches()
                    || startsSentence(intro, name.start()) && !intro.startsWith(",", name.end(1));
            if (apart) {
                // "Hi Ana", "Before Ana": a capital letter that says nothing.
                words = words.indexOf(' ') < 0 ? "" : words.substring(words.indexOf(' ') + 1);
            }
            boolean thing = ARTICLE.matcher(intro.substring(Math.max(0, name.start() - 10), name.start()))
                    .matches();
            if (!words.isEmpty() && !thing && initials(words).startsWith(label) && names.add(words)) {
                people.add(new Person(words, job(name.group(2) == null ? "" : name.group(2))));
            }
        }
        return people.size() == 1 ? people.iterator().next() : Person.UNKNOWN;
    }

    private static Person field(Role role, String intro) {
        Matcher field = FIELD.matcher(intro);
        while (field.find()) {
            if (role == (field.group(1) == null ? Role.INTERVIEWER : Role.CANDIDATE)) {
                return new Person(field.group(2), job(field.group(3) == null ? "" : field.group(3)));
            }
        }
        return Person.UNKNOWN;
    }

    private static boolean startsSentence(String text, int at) {
        String before = text.substring(Math.max(0, at - 3), at).stripTrailing();
        return at == 0
                || text.charAt(at - 1) == '\n'
                || before.endsWith(".")
                || before.endsWith("!")
                || before.endsWith("?")
                || before.endsWith(":");
    }

    private static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.split("[ -]", -1)) {
            initials.append(word.charAt(0));
        }
        return initials.toString();
    }

    private static String job(String title) {
        return JOB.matcher(title).matches() ? "The " + title : "";
    }
}
