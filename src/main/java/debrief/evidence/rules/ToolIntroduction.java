package debrief.evidence.rules;

import debrief.evidence.reading.KnownName;
import debrief.evidence.reading.Mood;
import debrief.evidence.reading.NewFact;
import debrief.evidence.reading.ReviewedExchange;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "At my last company I introduced Celery": tools, and where they were brought in.
 *
 * @param places under all the names that the text gives: "current", "previous", a firm's name
 */
record ToolIntroduction(ReviewedExchange reviewed, int turn, Set<String> tools, Set<String> places, String words)
        implements Stated {

    private static final Pattern BROUGHT_IN = Pattern.compile(
            "(?i)\\b(?:introduc(?:ed|ing)|initiat(?:ed|ing)|brought in|set(?:ting)? up|(?:led|leading|drove|driving) the (?:integration|adoption|introduction"
                    + "|rollout|migration) (?:of|to)|proposed)\\s+(?:the (?:adoption|use|introduction|integration) of\\s+)?([^.;]{2,60})");

    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:[Aa]t|[Ww]ith|[Jj]oined|[Ff]or|[Tt]o)\\s+((?:\\p{Lu}[\\p{L}\\p{N}&.]*)(?:\\s+\\p{Lu}[\\p{L}\\p{N}&.]+){0,2})");

    private static final Pattern CURRENT = Pattern.compile(
            "(?i)\\b(?:current (?:company|role|employer|job|team)|currently|at present|where I am now)\\b");

    private static final Pattern PREVIOUS = Pattern.compile(
            "(?i)\\b(?:(?:previous|last|former|earlier|first|old) (?:company|role|employer|job|team)|previously)\\b");

    static List<ToolIntroduction> in(Text text, ReviewedExchange reviewed) {
        List<ToolIntroduction> found = new ArrayList<>();
        Set<String> places = Set.of();
        for (Sentence whole : text.sentences()) {
            String sentence = whole.raw();
            Matcher matcher = BROUGHT_IN.matcher(sentence);
            while (matcher.find()) {
                places = nearest(places(sentence.substring(0, matcher.start())), nearest(places(sentence), places));
                Set<String> tools = tools(
                        text,
                        text.wordAt(whole.start() + matcher.start(1)),
                        text.wordAt(whole.start() + matcher.end(1)));
                if (!tools.isEmpty() && !places.isEmpty() && !Mood.isSupposed(sentence)) {
                    found.add(new ToolIntroduction(
                            reviewed, 0, tools, Set.copyOf(places), Snippet.beginning(matcher.group())));
                }
            }
            places = nearest(places(sentence), places);
        }
        return found;
    }

    private static Set<String> nearest(Set<String> near, Set<String> far) {
        return near.isEmpty() ? far : near;
    }

    /** No name is common, and the times differ or both are firms. */
    boolean isElsewhere(ToolIntroduction other) {
        Set<String> shared = new HashSet<>(places);
        shared.retainAll(other.places);
        boolean times = places.contains("current") && other.places.contains("previous")
                || places.contains("previous") && other.places.contains("current");
        return shared.isEmpty() && (times || hasFirm() && other.hasFirm());
    }

    private boolean hasFirm() {
        return places.stream().anyMatch(place -> !place.equals("current") && !place.equals("previous"));
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new HashSet<>();
        if (CURRENT.matcher(sentence).find()) {
            places.add("current");
        }
        if (PREVIOUS.matcher(sentence).find()) {
            places.add("previous");
        }
        Matcher firms = PLACE.matcher(sentence);
        while (firms.find()) {
            Text name = Text.of(firms.group(1));
            String firm = name.folded(0, name.size());
            if (!KnownName.ALL.containsKey(firm.replace(" ", ""))) {
                places.add(firm);
            }
        }
        return places;
    }

    private static Set<String> tools(Text text, int from, int to) {
        Set<String> tools = new LinkedHashSet<>();
        for (int at = from; at < to; at++) {
            KnownName known = KnownName.ALL.get(text.folded(at));
            if (known != null && known.kind() == NewFact.Kind.TOOL) {
                tools.add(known.spellings().get(0));
            }
        }
        return tools;
    }
}
