package debrief.transcript.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Decides which labels of a file are speakers: those that the caller declares, that the file lists among its people, that a
 * role or a turn's form proves, or that look like a name and open at least two turns. A name that speaks once is a speaker if it
 * looks like the others. "Redis: in-memory store" is text.
 */
final class Labels {

    private static final Pattern NUMBERED_HEADING =
            Pattern.compile("(?i)(?:turn|question|exchange|round|part|section)\\s*#?\\d{1,3}\\b[^.?!]{0,60}");

    private final TalkLines page;
    private final Set<String> declared;
    private final Map<Integer, TurnOpening> candidates = new TreeMap<>();
    private final Map<String, Map<String, Seen>> seen = new HashMap<>();
    private final Map<Integer, TurnOpening> openings = new TreeMap<>();
    private final Set<Integer> asides = new HashSet<>();
    private final List<String> warnings = new ArrayList<>();
    private final Set<String> speakers = new HashSet<>();

    private Labels(TalkLines page, Collection<String> declared) {
        this.page = page;
        this.declared = new HashSet<>(declared);
    }

    /** Looks at every line before anybody is taken for a speaker. */
    static Labels of(TalkLines page, Collection<String> declared) {
        Labels labels = new Labels(page, declared);
        labels.look();
        labels.elect();
        labels.open();
        return labels;
    }

    /** The lines that open a turn, by their index. */
    Map<Integer, TurnOpening> openings() {
        return openings;
    }

    /** How many different speakers there are. */
    int speakers() {
        return speakers.size();
    }

    /** The indices of lines that are remarks on the talk. */
    Set<Integer> asides() {
        return asides;
    }

    /** What was decided and may be wrong. */
    List<String> warnings() {
        return warnings;
    }

    private void look() {
        Seen last = new Seen();
        for (int i = page.first(); i < page.end(); i++) {
            String line = page.line(i);
            if (!page.isTalk(i) || line.isBlank()) {
                continue;
            }
            Optional<TurnOpening> opening = LabelledLine.opening(line).filter(this::mayBe);
            if (opening.isPresent()) {
                TurnOpening one = opening.get();
                candidates.put(i, one);
                last = new Seen();
                for (String group : groups(one)) {
                    last = seen.computeIfAbsent(group, name -> new HashMap<>())
                            .computeIfAbsent(one.label(), label -> new Seen());
                    last.see(one);
                }
            } else if (Markup.time(line).isEmpty()) {
                last.speak();
            }
        }
    }

    /** Emphasis may come and go, and so may brackets around a role. */
    private static List<String> groups(TurnOpening opening) {
        boolean role = opening.shape().equals(LabelledLine.BRACKETED) && LabelForm.isRoleName(opening.label());
        return role
                ? List.of(LabelledLine.BRACKETED, LabelledLine.PLAIN)
                : List.of(opening.shape().equals(LabelledLine.BOLD) ? LabelledLine.PLAIN : opening.shape());
    }

    private boolean mayBe(TurnOpening opening) {
        return declared.contains(opening.label())
                || page.isPerson(opening.label())
                || LabelForm.isName(opening.label());
    }

    /** Takes the dress in which most turns open. */
    private void elect() {
        String elected = LabelledLine.PLAIN;
        int most = 0;
        for (String dress : List.of(
                LabelledLine.PLAIN,
                LabelledLine.LISTED,
                LabelledLine.BRACKETED,
                LabelledLine.CLOCKED,
                LabelledLine.DOTTED,
                LabelledLine.DASHED,
                LabelledLine.NESTED)) {
            Map<String, Seen> labels = seen.getOrDefault(dress, Map.of());
            int opened = labels.entrySet().stream()
                    .filter(entry -> isSpeaker(entry.getKey(), entry.getValue()))
                    .mapToInt(entry -> entry.getValue().openings)
                    .sum();
            long returning = labels.values().stream().filter(Seen::returns).count();
            boolean weak = !dress.equals(LabelledLine.PLAIN) && !dress.equals(LabelledLine.LISTED);
            boolean enough =
                    !weak || returning > 1 && opened * (dress.equals(LabelledLine.DASHED) ? 2 : 4) >= page.size();
            if (opened > most && enough) {
                most = opened;
                elected = dress;
            }
        }
        Map<String, Seen> labels = seen.getOrDefault(elected, Map.of());
        labels.forEach((label, sightings) -> {
            if (isSpeaker(label, sightings)) {
                speakers.add(label);
            }
        });
        boolean nested = nest(most);
        String dress = elected;
        candidates
                .values()
                .removeIf(opening -> !groups(opening).contains(dress)
                        && !(opening.shape().equals(LabelledLine.NESTED)
                                && nested
                                && speakers.contains(opening.label())));
        mergeCase(labels);
    }

    /** Behind blanks stand the entries of a list; speakers only if one of them stands always there, about as often as the others. */
    private boolean nest(int most) {
        Map<String, Seen> nested = new HashMap<>(seen.getOrDefault(LabelledLine.NESTED, Map.of()));
        nested.entrySet()
                .removeIf(entry -> entry.getValue().openings < 2 || !isSpeaker(entry.getKey(), entry.getValue()));
        boolean own = nested.entrySet().stream()
                .anyMatch(entry -> !speakers.contains(entry.getKey()) && entry.getValue().openings * 2 >= most);
        if (own) {
            nested.values().removeIf(sightings -> sightings.openings * 2 < most);
            speakers.addAll(nested.keySet());
        }
        return own;
    }

    /** "interviewer" once beside many an "Interviewer" is the same. */
    private void mergeCase(Map<String, Seen> labels) {
        Map<String, String> usual = new HashMap<>();
        for (String speaker : speakers) {
            usual.merge(
                    speaker.toLowerCase(Locale.ROOT),
                    speaker,
                    (one, other) -> openings(labels, one) > openings(labels, other) ? one : other);
        }
        speakers.removeIf(speaker -> speaker.length() >= SingleTurns.SHORTEST_MISSPELT
                && !declared.contains(speaker)
                && openings(labels, speaker) == 1
                && !speaker.equals(usual.get(speaker.toLowerCase(Locale.ROOT))));
    }

    private static int openings(Map<String, Seen> labels, String label) {
        Seen sightings = labels.get(label);
        return sightings == null ? 0 : sightings.openings;
    }

    private boolean isSpeaker(String label, Seen sightings) {
        return declared.contains(label)
                || sightings.spoken > 0
                        && !LabelForm.isNobody(label)
                        && (page.isPerson(label)
                                || sightings.sure
                                || sightings.openings >= 2
                                || LabelForm.isRoleName(label));
    }

    /** Who speaks once, and whose name is misspelt, can be told only when the others are known. */
    private void open() {
        SingleTurns once = new SingleTurns(page, speakers, candidates);
        Set<String> single = new HashSet<>();
        Set<Integer> numbered = numberedHeadings();
        boolean remark = false;
        for (int i = page.first(); i < page.end(); i++) {
            TurnOpening opening = candidates.get(i);
            Optional<TurnOpening> turn = opening == null ? Optional.empty() : turn(opening, i, once, single);
            if (turn.isPresent()) {
                openings.put(i, turn.get());
                remark = false;
                continue;
            }
            remark |= LabelledLine.opening(page.line(i))
                    .filter(one -> LabelForm.isRemark(one.label()))
                    .isPresent();
            if (remark || numbered.contains(i) || opening != null && isSilent(opening)) {
                asides.add(i);
            }
        }
        speakers.addAll(single);
    }

    /** {@code Turn 2 [HR]}, {@code ## Question 3} above the lines that open turns, in a file that counts so. */
    private Set<Integer> numberedHeadings() {
        Set<Integer> found = new HashSet<>();
        int waiting = -1;
        for (int i = page.first(); i < page.end(); i++) {
            TurnOpening opening = candidates.get(i);
            String line = page.line(i).strip();
            if (NUMBERED_HEADING.matcher(Markup.plainHeading(line)).matches()) {
                waiting = i;
            } else if (!line.isEmpty()) {
                if (waiting >= 0 && opening != null && speakers.contains(opening.label())) {
                    found.add(waiting);
                }
                waiting = -1;
            }
        }
        return found.size() > 1 ? Set.copyOf(found) : Set.of();
    }

    private Optional<TurnOpening> turn(TurnOpening opening, int index, SingleTurns once, Set<String> single) {
        String label = opening.label();
        if (speakers.contains(label)) {
            return Optional.of(opening);
        }
        if (speakers.isEmpty() && !LabelForm.isRoleName(label) || LabelForm.isNobody(label)) {
            return Optional.empty();
        }
        Optional<String> meant = once.meant(label);
        if (meant.isPresent()) {
            warnings.add("\"%s\" in line %d was read as \"%s\".".formatted(label, index + 1, meant.get()));
            return Optional.of(opening.by(meant.get()));
        }
        if (!once.speaks(opening, index, !openings.isEmpty())) {
            return Optional.empty();
        }
        if (!LabelForm.isRoleName(label)) {
            warnings.add(
                    "\"%s\" speaks once only, in line %d: if that is nobody's name, put other words before the colon."
                            .formatted(label, index + 1));
        }
        single.add(label);
        return Optional.of(opening);
    }

    /** Whether the label returns but never says a word, as {@code **Break:** [20:54]}: no speaker, and nothing said. */
    private boolean isSilent(TurnOpening opening) {
        Seen sightings = seen.getOrDefault(groups(opening).get(0), Map.of()).get(opening.label());
        return sightings != null && sightings.openings >= 2 && sightings.spoken == 0;
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

        private boolean returns() {
            return openings > 1 && spoken > 1;
        }
    }
}
