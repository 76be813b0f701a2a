package debrief.evidence.reading;

import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence, and whether it claims something of the candidate.
 *
 * <p>"In my last job we ran Envoy, and I'd do the same here" claims in its first half and plans in its second.
 *
 * @param start in the text's source
 * @param end exclusive
 * @param claims it says that the candidate did, does or has something
 * @param supposed it only says what might be
 * @param story in an answer on technology it tells what happened, of nobody in particular: "a regex refused 400 people"
 * @param deed it says so of a time or a place that the candidate alone knows: "we replaced", "in my last job"
 */
record Clause(int start, int end, boolean claims, boolean supposed, boolean deed, boolean story) {

    private static final Pattern PART = Pattern.compile(
            ";|\\s[\u2014\u2013]\\s|,\\s+(?=(?:and|but|so|because|then|while|though|although|yet|or|I|we|my|our|they|und|aber|denn|ich|wir)\\b)"
                    + "|\\s(?=(?:but|because|so (?:I|we|that))\\b)|:\\s");
    private static final Pattern COACH_PART = Pattern.compile(";|:\\s(?=\")");

    /** What it opens is assumed to the end of the sentence. */
    private static final Pattern ASSUMED = Pattern.compile(
            "(?i)\\b(?:if(?! (?:I remember|I recall|needed|possible)\\b)|suppose|imagine|assum(?:e|ing)|let['\u2019]?s say|say,|for example|for instance|e\\.g\\.|typically|by default|wenn|falls|angenommen)(?=\\W)");

    private static final String IRREGULAR =
            "had|was|were|did|made|built|wrote|ran|brought|got|took|gave|kept|left|lost|won|sold"
                    + "|grew|spent|met|began|went|saw|found|taught|chose|held|paid|sent|led|fell|rose|came|became|broke|moved|drew|drove|spoke|stood|threw|understood|dealt|felt|fought|forgot|knew|thought|heard|flew|caught|learnt|laid|taught"
                    + "|hatten?|war|waren|habe|haben";
    private static final Pattern PAST =
            Pattern.compile("(?i)\\b(?:I|we|it|they|that|this|which|who|us|ours?|my|ich|wir|unsere?)\\b"
                    + "(?:['\u2019]ve)?(?:\\s+[\\w-]+){0,4}?\\s+(?:(?!need|speed|feed|seed|exceed|embed|indeed|based|hundred)\\w{2,}ed|"
                    + IRREGULAR + ")\\b");
    private static final Pattern HAPPENED = Pattern.compile(
            "(?i)\\b(?:(?!need|speed|feed|seed|exceed|embed|indeed|based|hundred|called|named|used|shared|signed)\\w{2,}ed|had|was|were|took|went|fell|rose|lost|got|broke|came)\\b");
    private static final Pattern STATE = Pattern.compile(
            "(?i)\\b(?:I|we)\\s+(?:\\w+ly\\s+|also\\s+|still\\s+)?(?:have|run|use|serve|lead|manage|work|own|handle|keep|earn|store)\\b"
                    + "|\\b(?:my|ours)\\b|\\bour\\b|\\b(?:costs?|saves?|saved|earns?|brings?) us\\b");
    private static final Pattern WORK = Pattern.compile(
            "(?i)\\b(?:at work|in production|(?:my|our) (?:last|current|old|previous|former) \\w+|(?:every|each) (?:night|day|week|month|morning|year)"
                    + "|in (?:my|our) (?:team|firm|company|job|project)|at my)\\b");

    /** The clause begins with who speaks. */
    private static final Pattern SPEAKER = Pattern.compile("(?i)^\\W*(?:I|we|my|our|ich|wir)\\b");

    private static final Pattern YOU = Pattern.compile(
            "(?i)\\b(?:you|your|yours|the candidate(?:['\u2019]s)?)\\b|\\b(?:Sie|Ihre?[nrms]?)\\b|\\b(?:du|deine?[nrms]?)\\b");
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)\\b(?:would|could|should|might|may|must|need|can|if|when|whenever|once (?:you|it|they|the)|until|unless|next time|imagine|suppose"
                    + "|for example|for instance|want|let me|let['\u2019]s|will|done when|better|w\u00fcrden?|k\u00f6nnten?|sollten?|wenn|falls|"
                    + "(?:nennen|sagen|erz\u00e4hlen) Sie)\\b|(?:^\\W*|[;:]\\s|\\bthen )(?:try|say|add|name|tell|end|begin|open)\\b|\\be\\.g\\.|\\b(?:you|they)['\u2019](?:d|ll)\\b");
    private static final Pattern YOU_DID = Pattern.compile("(?i)\\b(?:you|the candidate|Sie|du)\\b(?:['\u2019]ve)?"
            + "(?:\\s+(?:also|then|never|already|have|had|once|even|only|just|haben|\\w+ly)){0,3}\\s+(?:\\w{2,}ed|said|told|put|cut|set|"
            + IRREGULAR + ")\\b"
            + "|\\b(?:you|the candidate)\\s+(?:lead|manage|earn|run|own|work at|work for|come from)\\b"
            + "|\\byour\\s+(?:\\w+\\s+)?(?:team|group|staff) of\\b");

    static List<Clause> in(Text text, Voice voice, Kind kind) {
        List<Clause> clauses = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            clauses.addAll(voice.isCoach() ? coached(sentence, voice) : spoken(sentence, kind));
        }
        return clauses;
    }

    boolean holds(NewFact fact) {
        return fact.start() >= start && fact.start() < end;
    }

    private static List<Clause> spoken(Sentence sentence, Kind kind) {
        List<int[]> parts = parts(sentence, PART);
        String source = sentence.text().source();
        List<Clause> clauses = new ArrayList<>();
        boolean assumed = false;
        Clause before = null;
        for (int[] part : parts) {
            String words = Slots.without(source.substring(part[0], part[1]));
            boolean personal = Mood.isPersonal(words) || WORK.matcher(words).find();
            assumed |= ASSUMED.matcher(words).find();
            boolean supposed = assumed || Mood.isSupposed(words);
            boolean deed = personal && !supposed && isDeed(words, kind);
            boolean claims = personal && !supposed && (deed || !kind.is(Trait.TECHNICAL));
            boolean story = !personal
                    && !supposed
                    && kind.is(Trait.TECHNICAL)
                    && HAPPENED.matcher(words).find();
            if (!personal && !supposed && before != null) {
                claims = before.claims;
                deed = before.deed;
                supposed = before.supposed;
            }
            before = new Clause(part[0], part[1], claims, supposed, deed, story);
            clauses.add(before);
        }
        return leading(clauses, source);
    }

    /** "At Fernhill, where two requests met, I saw it": what stands before the speaker belongs to what the speaker says. */
    private static List<Clause> leading(List<Clause> clauses, String source) {
        for (int i = clauses.size() - 2; i >= 0; i--) {
            Clause here = clauses.get(i);
            Clause next = clauses.get(i + 1);
            boolean open = !here.claims
                    && !here.supposed
                    && next.claims
                    && SPEAKER.matcher(words(next, source)).find();
            if (open && !Mood.isPersonal(words(here, source))) {
                clauses.set(i, new Clause(here.start, here.end, true, false, next.deed, false));
            }
        }
        return clauses;
    }

    private static String words(Clause clause, String source) {
        return source.substring(clause.start, clause.end);
    }

    private static boolean isDeed(String words, Kind kind) {
        return PAST.matcher(words).find()
                || WORK.matcher(words).find()
                || kind != Kind.DESIGN && STATE.matcher(words).find();
    }

    private static List<Clause> coached(Sentence sentence, Voice voice) {
        String source = sentence.text().source();
        List<Clause> clauses = new ArrayList<>();
        for (int[] part : parts(sentence, COACH_PART)) {
            String words = source.substring(part[0], part[1]);
            boolean supposed = GENERIC.matcher(words).find();
            boolean claims = switch (voice) {
                case RETELLING -> true;
                case JUDGING -> YOU.matcher(words).find() && !supposed;
                case ADVISING -> YOU_DID.matcher(words).find() && !supposed;
                case CANDIDATE -> false;
            };
            clauses.add(new Clause(part[0], part[1], claims, supposed, claims, false));
        }
        return clauses;
    }

    /** From where to where each goes. */
    private static List<int[]> parts(Sentence sentence, Pattern joint) {
        List<int[]> parts = new ArrayList<>();
        // No sentence goes on or ends inside a slot.
        String source = Slots.SLOT
                .matcher(sentence.text().source())
                .replaceAll(slot -> "_".repeat(slot.group().length()));
        Matcher matcher =
                joint.matcher(source).region(sentence.start(), sentence.end()).useTransparentBounds(true);
        int from = sentence.start();
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(new int[] {from, matcher.start()});
                from = matcher.start();
            }
        }
        parts.add(new int[] {from, sentence.end()});
        return parts;
    }
}
