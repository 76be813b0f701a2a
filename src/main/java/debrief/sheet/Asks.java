package debrief.sheet;

import debrief.evidence.reading.Lazy;
import debrief.evidence.reading.Terms;
import debrief.knowledge.Told;
import debrief.measure.Mark;
import debrief.measure.Range;
import debrief.measure.Range.Place;
import debrief.model.Ask;
import debrief.model.Claim;
import debrief.model.Claim.Verdict;
import debrief.model.Section;
import debrief.words.Sentence;
import debrief.words.Text;
import debrief.words.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Answers those of the candidate's notes to the coach that figures, a knowledge pack or common sense surely answer; no others. */
final class Asks {

    /** Longer notes ask more than one thing. */
    private static final int MOST = 16;

    /** In hundredths of the words. */
    private static final double MANY_FILLERS = 4;

    private static final double FEW_FILLERS = 2;
    private static final int CALM = 165;
    private static final int HASTY = 185;

    private static final Pattern LONG = Pattern.compile(
            "(?i)\\btoo (?:long|detailed|wordy)\\b|\\btoo (?:much|many) (?:detail|details)\\b|\\b(?:ramble|rambled|rambling|go on too long)\\b");

    private static final Pattern SHORT =
            Pattern.compile("(?i)\\btoo (?:short|brief)\\b|\\b(?:long|detailed) enough\\b|\\benough detail\\b");

    private static final Pattern FILLERS = Pattern.compile(
            "(?i)\\b(?:many|often|much|lot of)\\b.*\\b(?:um+s?|uh+s?|ehm|fillers?|filler words)\\b|\\b(?:um+|uh+|fillers?|filler words)\\b.*\\b(?:many|often|much)\\b");

    private static final Pattern SPEED =
            Pattern.compile("(?i)\\b(?:speak|talk|speaking|talking|spoke|talked) (?:too|so) (?:fast|quick|quickly)\\b");

    private static final Pattern RIGHT = Pattern.compile(
            "(?i)\\b(?:right|correct|true|wrong|false|incorrect)\\W*$|^(?:was|is) (?:it|that|this) (?:really )?(?:right|correct|true|wrong|false|incorrect)\\b");
    private static final Pattern WRONG = Pattern.compile("(?i)\\b(?:wrong|false|incorrect)\\b");

    /** Lengths of other things than the answer. */
    private static final Pattern ANOTHER_LENGTH = Pattern.compile(
            "(?i)\\b(?:cv|resume|r\u00e9sum\u00e9|mail|email|letter|task|notice|weeks?|months?|years?|pages?|salary|money)\\b|\\d");

    /** "Is it really on TCP?" wants to know what holds; "is it fine to say so?" does not. */
    private static final Pattern HOLDS = Pattern.compile(
            "(?i)^\\W*(?:(?:so|and|but|or|my question|i asked)\\b[,:]? )*(?:is|are|was|were|does|do|did|can|will|isn't|aren't|doesn't|don't|can't)\\b"
                    + "(?! (?:i|you|we|he|she)\\b| they\\b(?! really))(?!.*\\b(?:ok|okay|bad|better|best|fine|good|too|rude|enough detail|say|said|mention|answer|ask|explain|the right|the correct|examples?|here|interviewers?)\\b)");

    /** "Is it bad? No, it is honest." */
    private static final Pattern ANSWERS =
            Pattern.compile("(?i)^\\W*(?:yes|no|yeah|not really|it depends)\\b(?:\\W+\\w+){3}");

    private static final Map<Pattern, String> COMMON = common();

    private final Heard heard;
    private final List<Told> told;
    /** The same for every note, and it looks at each turn. */
    private final Supplier<Optional<Range>> range;

    /** @param told by the candidate in this exchange, and judged by packs */
    Asks(Heard heard, List<Told> told) {
        this.heard = heard;
        this.told = told;
        this.range = new Lazy<>(heard.measures()::fairRange);
    }

    private static Map<Pattern, String> common() {
        Map<Pattern, String> common = new LinkedHashMap<>();
        for (String line : WordList.read(Asks.class, "asks.txt")) {
            int arrow = line.indexOf(" => ");
            common.put(Pattern.compile(line.substring(0, arrow), Pattern.CASE_INSENSITIVE), line.substring(arrow + 4));
        }
        return common;
    }

    /** The answer to a note; empty where only somebody who understands it could answer. */
    Optional<String> answer(Ask ask) {
        Text text = Text.of(ask.text());
        String words = ask.text().replace('\u2019', '\'');
        if (!heard.isEnglish() || text.count() > MOST || text.sentences().size() != 1) {
            return heard.isEnglish() ? itself(text).or(() -> stated(text)) : Optional.empty();
        }
        return judged(words, text)
                .or(() -> stated(text))
                .or(() -> length(words))
                .or(() -> fillers(words))
                .or(() -> speed(words))
                .or(() -> COMMON.entrySet().stream()
                        .filter(entry -> entry.getKey().matcher(words).find())
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** "Was volatile right?": what a pack says of the one statement that can be meant. */
    private Optional<String> judged(String words, Text text) {
        if (!RIGHT.matcher(words).find()) {
            return Optional.empty();
        }
        Set<String> stems = Terms.stems(text);
        List<Claim> meant = told.stream()
                .map(Told::claim)
                .distinct()
                .filter(claim -> stems.isEmpty()
                        || Terms.stems(Text.of(claim.says())).stream().anyMatch(stems::contains))
                .toList();
        if (meant.size() != 1 || meant.get(0).verdict() == Verdict.UNSURE) {
            return Optional.empty();
        }
        Verdict verdict = meant.get(0).verdict();
        String quoted = "\u201C" + meant.get(0).says().strip() + "\u201D";
        if (verdict == Verdict.PARTLY) {
            return Optional.of("Only in part. The statement and its source stand below.");
        }
        boolean yes = verdict == Verdict.RIGHT != WRONG.matcher(words).find();
        return Optional.of(
                (yes ? "Yes. " : "No. ") + "What is known of it, and the source, stand beside " + quoted + ".");
    }

    /** Whoever wrote the question down wrote the answer behind it. */
    private static Optional<String> itself(Text text) {
        List<Sentence> sentences = text.sentences();
        int last = -1;
        for (Sentence sentence : sentences) {
            last = sentence.isMarked() ? sentence.number() : last;
        }
        return last >= 0
                        && last + 1 < sentences.size()
                        && ANSWERS.matcher(sentences.get(last + 1).raw()).find()
                ? Optional.of("The note says it itself.")
                : Optional.empty();
    }

    /** "Is it really on TCP?": what a pack says of the one statement that is meant, or of the one among them that is wrong. */
    private Optional<String> stated(Text text) {
        List<Sentence> asked =
                text.sentences().stream().filter(Sentence::isMarked).toList();
        if (asked.size() != 1
                || !HOLDS.matcher(asked.get(0).raw().replace('\u2019', '\'')).find()) {
            return Optional.empty();
        }
        Text note = Text.of(asked.get(0).raw());
        List<Claim> meant = told.stream()
                .filter(one -> one.isMeantBy(note))
                .map(Told::claim)
                .distinct()
                .toList();
        List<Claim> wrong = meant.stream()
                .filter(claim -> claim.verdict() == Verdict.WRONG || claim.verdict() == Verdict.PARTLY)
                .toList();
        List<Claim> one = wrong.isEmpty() ? meant : wrong;
        if (one.size() != 1 || one.get(0).verdict() == Verdict.UNSURE) {
            return Optional.empty();
        }
        String holds = switch (one.get(0).verdict()) {
            case RIGHT -> "is right";
            case PARTLY -> "is right only in part";
            case WRONG, UNSURE -> "is wrong";
        };
        boolean below = heard.exchange().kind().sections().contains(Section.CLAIMS);
        return Optional.of("\u201C" + one.get(0).says().strip() + "\u201D " + holds
                + (below
                        ? "; why, stands with it below."
                        : ". " + one.get(0).because().strip()));
    }

    private Optional<String> length(String words) {
        boolean asksLong = LONG.matcher(words).find();
        boolean asksShort = SHORT.matcher(words).find();
        if (asksLong == asksShort || ANOTHER_LENGTH.matcher(words).find()) {
            return Optional.empty();
        }
        if (heard.recalled()) {
            return Optional.of(
                    "That cannot be counted from notes: these are not the words that you said. Say the answer once"
                            + " more aloud and look at the clock.");
        }
        return range.get().map(usual -> {
            Place place = heard.measures().length();
            boolean no = place == Place.WITHIN || asksLong == (place == Place.BELOW);
            String count = place == Place.WITHIN
                    ? "it is as long as such answers usually are"
                    : place == Place.ABOVE
                            ? "it is longer than such answers usually are"
                            : "it is shorter than such answers usually are";
            return (no ? "Not by the count: " : "By the count, yes: ") + count
                    + ". Whether each part was needed, no count can tell.";
        });
    }

    private Optional<String> fillers(String words) {
        if (!FILLERS.matcher(words).find() || heard.recalled()) {
            return Optional.empty();
        }
        double rate = heard.measures().perHundredWords(Mark.FILLER).orElse(FEW_FILLERS);
        if (rate > FEW_FILLERS && rate < MANY_FILLERS || heard.measures().words() < MOST) {
            return Optional.empty();
        }
        return Optional.of(
                rate >= MANY_FILLERS
                        ? "Yes, they are frequent here. A short silence in their place sounds calm."
                        : "No, they are rare here.");
    }

    private Optional<String> speed(String words) {
        if (!SPEED.matcher(words).find() || heard.measures().wordsPerMinute().isEmpty()) {
            return Optional.empty();
        }
        double pace = heard.measures().wordsPerMinute().getAsDouble();
        return pace > CALM && pace < HASTY
                ? Optional.empty()
                : Optional.of(
                        pace <= CALM
                                ? "No: listeners follow this pace with ease."
                                : "Yes, this is faster than most listeners follow with ease.");
    }
}
