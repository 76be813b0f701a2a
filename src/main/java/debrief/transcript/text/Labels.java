package debrief.transcript.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which labels of a file are speakers: those that the caller declares, that the file lists among its
 * people, that
 * a turn's form proves, or that look like a name and open at least two turns. "Redis: in-memory store" is text.
 */
public final class Labels {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final String MARKS = ".'’_-()&,/+@#";

    private static final Set<String> PARTICLES = Set.of(
            "a al ap and bin da das de del della den der di do dos du e el la le of ter van von y zu".split(" ", -1));

    private static final Set<String> NOBODY = Set.of(
            ("action items, agenda, attendees, date, duration, example, examples, hint, important, link, location, "
                            + "note, notes, participants, pro tip, recorded, source, subject, summary, time, tip, title, todo, "
                            + "topic, topics, transcript, update, url, warning")
                    .split(", ", -1));

    private static final Set<String> ROLES =
            Set.of(("applicant candidate guest host interviewee interviewer moderator participant person respondent "
                            + "speaker voice")
                    .split(" ", -1));

    private final Set<String> declared;
    private final Set<String> people;
    private final Map<String, Seen> seen = new HashMap<>();

    private Labels(Collection<String> declared, Collection<String> people) {
        this.declared = new HashSet<>(declared);
        this.people = new HashSet<>(people);
    }

    /** Looks at every line before anybody is taken for a speaker. */
    static Labels of(TalkLines page, TurnOpening.Style style, Collection<String> declared) {
        Labels labels = new Labels(declared, page.people());
        Seen last = new Seen();
        for (int i = page.first(); i < page.end(); i++) {
            String line = page.line(i);
            Optional<TurnOpening> opening = style.of(line).filter(labels::mayBe);
            if (opening.isPresent()) {
                last = labels.seen.computeIfAbsent(opening.get().label(), label -> new Seen());
                last.see(opening.get());
            } else if (!line.isBlank() && Markup.time(line).isEmpty()) {
                last.speak();
            }
        }
        return labels;
    }

    /** Whether this opening starts a turn. */
    boolean speaks(TurnOpening opening) {
        Seen sightings = seen.get(opening.label());
        return declared.contains(opening.label()) || sightings != null && isSpeaker(opening.label(), sightings);
    }

    /** Whether the label returns but never says a word, as {@code **Break:** [20:54]}: no speaker, and nothing said. */
    boolean isSilent(TurnOpening opening) {
        Seen sightings = seen.get(opening.label());
        return sightings != null && sightings.openings >= 2 && sightings.spoken == 0 && !speaks(opening);
    }

    /** How many different speakers there are. */
    int speakers() {
        return (int) sightings().count();
    }

    /** How many lines open a turn. */
    int openings() {
        return sightings().mapToInt(sightings -> sightings.openings).sum();
    }

    /** How many of them are followed by words. */
    int spoken() {
        return sightings().mapToInt(sightings -> sightings.spoken).sum();
    }

    private Stream<Seen> sightings() {
        return seen.entrySet().stream()
                .filter(entry -> isSpeaker(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getValue);
    }

    private boolean isSpeaker(String label, Seen sightings) {
        return declared.contains(label)
                || sightings.spoken > 0 && (people.contains(label) || sightings.sure || sightings.openings >= 2);
    }

    private boolean mayBe(TurnOpening opening) {
        return declared.contains(opening.label()) || people.contains(opening.label()) || isName(opening.label());
    }

    /** Whether the words could be a person's name, a role or {@code SPEAKER_00}; a sentence or a heading could not. */
    static boolean isName(String label) {
        if (label.isEmpty()
                || label.length() > LONGEST
                || !Character.isLetter(label.codePointAt(0))
                || NOBODY.contains(label.toLowerCase(Locale.ROOT))
                || !label.codePoints().allMatch(Labels::isPartOfName)) {
            return false;
        }
        String[] words = label.split(" ", MOST_WORDS + 2);
        boolean anyCase = isRole(words[0]);
        for (String word : words) {
            anyCase |= word.startsWith("(");
            // "What's it FUD" is a sentence; one word may be a nickname in small letters
            if (words.length > 1 && !anyCase && !isNameWord(word)) {
                return false;
            }
        }
        return words.length <= MOST_WORDS;
    }

    /** Whether the word is what somebody does in an interview. */
    static boolean isRole(String word) {
        return ROLES.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** {@code H}, {@code Q2}, {@code AB}: short for somebody, typed by hand. */
    static boolean isInitial(String label) {
        return label.length() <= 2;
    }

    private static boolean isPartOfName(int sign) {
        return Character.isLetterOrDigit(sign)
                || sign == ' '
                || MARKS.indexOf(sign) >= 0
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isNameWord(String word) {
        return !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word);
    }

    /** What became of one label in the file. */
    private static final class Seen {

        private int openings;
        private int spoken;
        private boolean sure;
        private boolean waiting;

        private void see(TurnOpening opening) {
            openings++;
            sure |= opening.sure();
            waiting = true;
            if (!opening.rest().isBlank()) {
                speak();
            }
        }

        private void speak() {
            if (waiting) {
                spoken++;
                waiting = false;
            }
        }
    }
}
