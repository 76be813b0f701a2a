package debrief.generate;

import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.generate.prompt.Briefing;
import debrief.generate.prompt.Excerpt;
import debrief.generate.prompt.Opening;
import debrief.generate.prompt.PromptText;
import debrief.generate.prompt.Tokens;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Slug;
import debrief.model.Turn;
import debrief.words.Aside;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Has a model divide a transcript, window by window when it is long. The model gives numbers, kinds and titles; the words
 * are copied by code. When the answers do not hold, the proposal of the rules stays.
 */
final class Segmenting {

    /** The most that the turns of one window may take. */
    static final int WINDOW_TOKENS = 12_000;

    private static final PromptText TASK = PromptText.read("segment");
    private static final List<String> PARTS = List.of("exchanges");
    private static final int TURN_TOKENS = 180;
    private static final int TOKENS_SPARE = 500;
    private static final int TOKENS_EXCHANGE = 60;
    private static final Set<String> RESERVED = Set.of("index", "transcript");

    private final LanguageModel model;
    private final Briefing briefing;
    private final Interview interview;
    private final List<Turn> turns;
    private final List<Exchange> proposed;

    Segmenting(LanguageModel model, Briefing briefing, Interview interview, List<Exchange> proposed) {
        this.model = model;
        this.briefing = briefing;
        this.interview = interview;
        this.turns = interview.transcript().turns();
        this.proposed = List.copyOf(proposed);
    }

    static int version() {
        return TASK.version();
    }

    List<Exchange> exchanges() throws ModelFailure, InterruptedException {
        List<Cut> cuts = new ArrayList<>();
        int first = 1;
        while (first <= turns.size()) {
            int last = windowEnd(first);
            List<Cut> window = window(first, last, cuts);
            if (window.isEmpty()) {
                return proposed;
            }
            if (last < turns.size() && window.size() > 1) {
                // The window's end may cut the last exchange short: it opens the next window instead.
                window = window.subList(0, window.size() - 1);
            }
            cuts.addAll(window);
            first = window.get(window.size() - 1).last() + 1;
        }
        return turns.isEmpty() ? proposed : copied(cuts);
    }

    /** Empty when the model cannot divide it so that it holds. */
    private List<Cut> window(int first, int last, List<Cut> before) throws ModelFailure, InterruptedException {
        Set<Integer> earlier = before.stream().map(Cut::first).collect(Collectors.toSet());
        Conversation talk = new Conversation(model, opening(first, last, before));
        int room = TOKENS_SPARE + TOKENS_EXCHANGE * (last - first + 1);
        for (int attempt = 1; attempt <= Conversation.ATTEMPTS && !talk.isOver(); attempt++) {
            Reply reply = talk.ask(PARTS, room);
            List<String> faults = new ArrayList<>();
            if (!reply.isUsable()) {
                faults.add(reply.refusal());
            }
            reply.faults().forEach((part, wrong) -> wrong.forEach(fault -> faults.add(fault.in(part))));
            if (faults.isEmpty()) {
                Cuts cuts = Cuts.read(reply.parts(), first, last, earlier);
                if (cuts.faults().isEmpty()) {
                    return cuts.cuts();
                }
                faults.addAll(cuts.faults());
            }
            if (attempt < Conversation.ATTEMPTS) {
                talk.object(faults, PARTS);
            }
        }
        return List.of();
    }

    private int windowEnd(int first) {
        int used = 0;
        for (int id = first; id <= turns.size(); id++) {
            used += Tokens.of(shown(turns.get(id - 1))) + 1;
            if (used > WINDOW_TOKENS && id > first) {
                return id - 1;
            }
        }
        return turns.size();
    }

    /** For dividing, the beginning and the end of a long turn tell enough. */
    private static String shown(Turn turn) {
        String line = Excerpt.of(List.of(turn), TURN_TOKENS).text();
        return line.isEmpty() ? Excerpt.line(turn, "(says nothing aloud)") : line;
    }

    private Opening opening(int first, int last, List<Cut> before) {
        String language = interview.setting().language();
        return briefing.task(
                TASK,
                Map.of(
                        "language", language.isBlank() ? "the language of the talk" : Briefing.languageName(language),
                        "first", String.valueOf(first),
                        "last", String.valueOf(last),
                        "excerpt", briefing.whole() ? "" : excerpt(first, last),
                        "proposed", proposal(first, last, before)));
    }

    private String excerpt(int first, int last) {
        List<Turn> window = turns.subList(first - 1, last);
        String transcript = window.stream().map(Segmenting::shown).collect(Collectors.joining("\n"));
        int left = window.stream()
                .mapToInt(turn -> Excerpt.of(List.of(turn), TURN_TOKENS).left())
                .sum();
        String shortened =
                left == 0 ? "" : " The middles of long turns were left out, %d words in all.".formatted(left);
        return briefing.fenced(
                "The talk is too long to be shown whole. These are its turns %d to %d.%s"
                        .formatted(first, last, shortened),
                "transcript",
                transcript);
    }

    /** Numbers and kinds only: titles would be the transcript's words outside the fence. */
    private String proposal(int first, int last, List<Cut> before) {
        List<String> lines = new ArrayList<>();
        if (!before.isEmpty()) {
            Cut cut = before.get(before.size() - 1);
            lines.add("(before this: turns %d to %d, %s)"
                    .formatted(cut.first(), cut.last(), cut.kind().key()));
        }
        for (Exchange exchange : proposed) {
            int from = exchange.turns().get(0);
            int to = exchange.turns().get(exchange.turns().size() - 1);
            if (to >= first && from <= last) {
                lines.add("%d-%d %s"
                        .formatted(
                                Math.max(from, first),
                                Math.min(to, last),
                                exchange.kind().key()));
            }
        }
        return lines.isEmpty() ? "(nothing)" : String.join("\n", lines);
    }

    private List<Exchange> copied(List<Cut> cuts) {
        Map<Integer, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>(RESERVED);
        List<Exchange> exchanges = new ArrayList<>();
        for (Cut cut : cuts) {
            List<Turn> own = turns.subList(cut.first() - 1, cut.last());
            String id = Slug.free(Slug.of(cut.title()), taken);
            ids.put(cut.first(), id);
            exchanges.add(new Exchange(
                    id,
                    List.of(),
                    cut.title(),
                    cut.kind(),
                    own.stream().map(Turn::id).toList(),
                    ids.getOrDefault(cut.follows(), ""),
                    0,
                    own.stream()
                            .flatMap(turn -> Aside.split(turn.text()).stream())
                            .filter(Aside::asks)
                            .map(note -> Ask.of(note.text(), ""))
                            .toList(),
                    Analysis.EMPTY,
                    List.of(),
                    true,
                    false));
        }
        return exchanges;
    }
}
