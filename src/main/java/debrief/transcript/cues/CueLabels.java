package debrief.transcript.cues;

import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who speaks in cues that say it in their text: {@code Ann: Hi}. A label counts only if the whole file supports it.
 *
 * <p>Seen at least twice; or once, very clearly a name, in a file that has names; or once in a file where nearly every cue
 * has one. "Redis: in-memory store" and "What's it FUD:" are text. A cue without a name goes on with the last speaker.
 */
final class CueLabels {

    private static final String TERMINALS = ".?!\"'\u201d\u2019\u2026)]*\u266a\u3002\uff1f\uff01";

    /** What the file tells about one label. */
    private static final class Sightings {
        private int all;
        private boolean opensCue;
        private boolean bracketed;
        private boolean alone;
        private boolean arrows;
        private boolean dashed;
        /** Something said after it does not begin small, as the middle of a sentence does. */
        private boolean opensSentence;

        private boolean afterSentence;
        private boolean afterColon;
    }

    private final List<Cue> cues;
    private final List<List<SpeakerLine>> lines = new ArrayList<>();
    private final Map<String, Sightings> sightings = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private int spoken;
    private int labelled;
    private int dashes;
    private boolean dialogue;
    private String before = ".";

    private CueLabels(List<Cue> cues) {
        this.cues = cues;
        cues.forEach(this::look);
        double share = spoken == 0 ? 0 : (double) labelled / spoken;
        sightings.forEach((label, seen) -> {
            if (isRepeatedName(label, seen, share)) {
                names.add(label);
            }
        });
        if (share < 0.3 && !isConvincing()) {
            names.clear();
        }
        boolean named = !names.isEmpty();
        sightings.forEach((label, seen) -> {
            if (isSingleName(label, seen, share, named)) {
                names.add(label);
            }
        });
    }

    static CueLabels judge(List<Cue> cues) {
        return new CueLabels(cues);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    private void look(Cue cue) {
        List<String> said = CueText.forgiving(cue.text())
                .plain()
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().equals("-"))
                .toList();
        List<SpeakerLine> parsed = new ArrayList<>();
        for (String line : said) {
            parsed.add(SpeakerLine.parse(line, parsed.size() + 1 < said.size()));
        }
        lines.add(parsed);
        spoken += parsed.isEmpty() ? 0 : 1;
        int dashed = 0;
        for (int i = 0; i < parsed.size(); i++) {
            SpeakerLine line = parsed.get(i);
            dashed += line.mark() == SpeakerLine.Mark.DASH ? 1 : 0;
            boolean sound = line.bracketed() && NameShape.isSound(line.label());
            if (!sound && NameShape.isPossible(line.label())) {
                see(line, i == 0);
            }
            before = line.unnamed();
        }
        dashes += dashed;
        dialogue |= dashed > 1;
    }

    private void see(SpeakerLine line, boolean first) {
        Sightings seen = sightings.computeIfAbsent(line.label(), label -> new Sightings());
        labelled += first ? 1 : 0;
        seen.all++;
        seen.opensCue |= first;
        seen.bracketed |= line.bracketed();
        seen.alone |= line.bracketed() && line.words().isEmpty();
        seen.arrows |= line.mark() == SpeakerLine.Mark.ARROWS;
        seen.dashed |= line.mark() == SpeakerLine.Mark.DASH;
        seen.opensSentence |=
                line.words().isEmpty() || !Character.isLowerCase(line.words().codePointAt(0));
        char last = before.isEmpty() ? '.' : before.charAt(before.length() - 1);
        seen.afterSentence = TERMINALS.indexOf(last) >= 0;
        seen.afterColon = last == ':' || last == ',';
    }

    private static boolean isRepeatedName(String label, Sightings seen, double share) {
        if (seen.all < 2) {
            return false;
        }
        boolean clear = NameShape.isClear(label);
        if (seen.bracketed || seen.arrows || clear) {
            return true;
        }
        // "Redis: in-memory store", said twice
        if (!seen.opensSentence && seen.all < 4) {
            return false;
        }
        return NameShape.isCapitalised(label) || share >= 0.3 && label.indexOf(' ') < 0 || share >= 0.6;
    }

    /** One single word that opens two of a thousand cues is hardly a speaker. */
    private boolean isConvincing() {
        if (names.size() > 1) {
            return true;
        }
        return names.stream().anyMatch(name -> {
            Sightings seen = sightings.getOrDefault(name, new Sightings());
            return NameShape.isClear(name) || seen.bracketed || seen.arrows || seen.all * 20 >= spoken;
        });
    }

    private boolean isSingleName(String label, Sightings seen, double share, boolean named) {
        if (seen.all != 1) {
            return false;
        }
        if (seen.arrows || seen.bracketed && seen.dashed) {
            return NameShape.isCapitalised(label);
        }
        if (seen.alone) {
            return named && seen.opensCue && NameShape.isClear(label);
        }
        if (!seen.opensCue || seen.afterColon || !seen.opensSentence || seen.bracketed) {
            return false;
        }
        if (NameShape.isClear(label)) {
            return share >= 0.6 || named && seen.afterSentence;
        }
        boolean small = label.indexOf(' ') < 0 && (named && seen.afterSentence || share >= 0.9 && spoken >= 20);
        return share >= 0.6 && (small || NameShape.isCapitalised(label));
    }

    List<Spoken> turns() {
        boolean dashesNameSpeakers =
                sightings.entrySet().stream().anyMatch(seen -> seen.getValue().dashed && names.contains(seen.getKey()));
        boolean dashesCount = (dialogue || dashes > 1) && (names.isEmpty() || dashesNameSpeakers);
        TurnJoiner turns = new TurnJoiner();
        String speaker = "";
        for (int i = 0; i < cues.size(); i++) {
            for (SpeakerLine parsed : lines.get(i)) {
                SpeakerLine line = names.contains(parsed.label()) ? parsed : parsed.withoutSlippedPunctuation();
                if (names.contains(line.label())) {
                    speaker = line.label();
                    turns.say(speaker, cues.get(i), line.words());
                } else if (parsed.mark() == SpeakerLine.Mark.ARROWS
                        || parsed.mark() == SpeakerLine.Mark.DASH && dashesCount) {
                    turns.end();
                    speaker = "";
                    turns.say(speaker, cues.get(i), parsed.unnamed());
                } else {
                    String dash = parsed.mark() == SpeakerLine.Mark.DASH ? "- " : "";
                    turns.say(speaker, cues.get(i), dash + parsed.unnamed());
                }
            }
        }
        return turns.turns();
    }
}
