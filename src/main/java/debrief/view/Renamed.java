package debrief.view;

import debrief.model.Components;
import debrief.model.Interview;
import debrief.model.Notes;
import debrief.model.Origin;
import debrief.model.Person;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.view.Renaming.Rewritten;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An interview in which every text that a page can show has other names, and no time of day. Ids and addresses of other sites
 * stay as they are: they must not change, so whoever publishes looks for names in them.
 */
final class Renamed {

    /** What is no text. */
    private static final Set<String> KEPT = Set.copyOf(WordList.read(Renamed.class, "kept.txt"));

    /** Words of a turn that the same record names. */
    private static final Set<String> QUOTED = Set.of("quote", "says");

    private final Renaming names;
    private final Map<Integer, Rewritten> said = new HashMap<>();

    private Renamed(Renaming names) {
        this.names = names;
    }

    static Interview of(Interview interview, Renaming names) {
        return new Renamed(names).interview(interview);
    }

    /** A topic, a guide, a fact. */
    static <R extends Record> R of(R whole, Renaming names) {
        return new Renamed(names).each(whole);
    }

    private Interview interview(Interview before) {
        Map<Speaker, Speaker> speakers = new HashMap<>();
        Setting setting = before.setting();
        setting.speakers().forEach(speaker -> rename(speaker, speakers));
        before.transcript().turns().forEach(turn -> rename(turn.speaker(), speakers));
        Setting shown = Components.each(setting, (component, value) -> switch (component) {
            case "level" -> "";
            case "company" -> new Person("", setting.company().pseudonym());
            case "speakers" -> setting.speakers().stream().map(speakers::get).toList();
            case "names" -> List.of();
            default -> isKept(setting, component) ? value : other(value);
        });
        Transcript transcript = transcript(before.transcript(), speakers);
        return new Interview(before.id(), shown, transcript, each(before.report()), Notes.NONE, text(before.job()));
    }

    /** A label may be a name, or its first letters. */
    private static void rename(Speaker speaker, Map<Speaker, Speaker> speakers) {
        speakers.computeIfAbsent(
                speaker,
                one -> new Speaker(
                        "S" + (speakers.size() + 1),
                        one.role(),
                        new Person("", one.person().pseudonym())));
    }

    private Transcript transcript(Transcript before, Map<Speaker, Speaker> speakers) {
        long began = before.turns().stream()
                .mapToLong(Turn::startMs)
                .filter(start -> start != Turn.UNTIMED)
                .min()
                .orElse(0);
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : before.turns()) {
            Rewritten text = names.of(TimesOfDay.without(turn.text()));
            said.put(turn.id(), text);
            turns.add(new Turn(
                    turn.id(),
                    speakers.getOrDefault(turn.speaker(), turn.speaker()),
                    text.text().isBlank() ? "…" : text.text(),
                    turn.line(),
                    since(began, turn.startMs()),
                    since(began, turn.endMs()),
                    turn.fidelity()));
        }
        return new Transcript(turns);
    }

    private static long since(long began, long time) {
        return time == Turn.UNTIMED ? time : Math.max(0, time - began);
    }

    private <R extends Record> R each(R whole) {
        Object turn = Components.of(whole).get("turn");
        return Components.each(
                whole,
                (component, value) -> turn instanceof Integer at && QUOTED.contains(component)
                        ? quote(at, (String) value)
                        : isKept(whole, component) ? value : other(value));
    }

    private static boolean isKept(Record whole, String component) {
        return KEPT.contains(whole.getClass().getSimpleName() + "." + component);
    }

    private Object other(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::other).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> other(one.getValue())));
        }
        if (value instanceof Origin origin) {
            return origin.unremarked();
        }
        return value instanceof String words ? text(words) : value instanceof Record whole ? each(whole) : value;
    }

    /** Letter for letter what the turn says now. */
    private String quote(int turn, String words) {
        String clean = TimesOfDay.without(words);
        Rewritten text = said.get(turn);
        String there = text == null ? null : text.partOf(clean);
        return there == null ? text(clean) : there;
    }

    private String text(String words) {
        return names.of(words).text();
    }
}
