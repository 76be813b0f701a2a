package debrief.evidence.reading;

import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Setting;
import debrief.model.Topic;
import debrief.talk.Said;
import debrief.words.Amounts;
import debrief.words.Text;
import debrief.words.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a text of a report claims of the candidate and stands in none of its sources: what somebody made up.
 *
 * <p>One rule for all who ask. What the candidate will say must be true wherever it tells of them; what a coach says must be where
 * it speaks of what "you" did, and where it puts words into the candidate's mouth. What explains, advises or supposes claims
 * nothing, and what follows from numbers that were told was not invented. Slots, {@code [fill in: …]}, never count. A capital that
 * begins a sentence is no name unless the name is known, so an invented person there goes unseen: a false alarm costs more than
 * a miss, because it spoils a good sentence.
 */
public final class NewFacts {

    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    /**
     * "WebKit", "iOS": a capital inside a word is a maker's; "Ctrl+F" is a key's. What a product is may be said; that one has used it must
     * be told.
     */
    private static final Pattern PRODUCT = Pattern.compile("\\p{Ll}\\p{Lu}|\\+");

    private static final int FEWEST_WORDS = 4;
    private static final int CHANGE = 2;

    /** Before a product's name: the coach says that the candidate has it. */
    private static final Pattern HAS = Pattern.compile(
            "(?i)\\b(?:your|you(?:['\u2019]ve)?(?: (?:have|had|also|already|even))* (?:use|used|run|ran|work|worked|built|know|knew|learned|moved|bring|brought"
                    + "|mention|mentioned|name|named|said|say|told|migrated|chose|introduced)|experience)\\b[^,;:]*$");

    private static final Pattern MISSING = Pattern.compile(
            "(?i)\\b(?:not|never|without|no|nor|missing|lacks?|instead of|rather than|leave out|left out|forgot)\\b|n['\u2019]t\\b");

    private static final Pattern PLACE = Pattern.compile("(?i)\\b(?:at|for|from|with|bei|von)\\s+$");
    private static final Pattern TO_THE_FIRM = Pattern.compile("(?i)\\b(?:you|your|yours|Sie|Ihre?[nrms]?)\\b");

    private final NumbersTold numbers;
    private final NamesTold names;
    private final Supplier<Deeds> deeds;

    /** The same without what only the firm says of itself. */
    private final Supplier<NewFacts> withoutFirm;

    private NewFacts(List<Text> told, List<Text> firm, List<Text> terms, String language) {
        List<Text> own = List.copyOf(told);
        List<Text> all = Stream.concat(told.stream(), firm.stream()).toList();
        this.numbers = NumbersTold.in(all);
        this.names = NamesTold.in(all, terms, language);
        this.deeds = new Lazy<>(() -> new Deeds(own));
        this.withoutFirm =
                new Lazy<>(() -> all.size() == own.size() ? this : new NewFacts(own, List.of(), terms, language));
    }

    /** Against all that was said in an interview, all that is true of the candidate, and the names of all who are declared. */
    static NewFacts of(Interview interview, List<Said> turns, Portfolio portfolio) {
        List<Text> terms = portfolio.topics().stream()
                .filter(topic -> topic.kind() == Topic.Kind.TECHNICAL)
                .flatMap(topic -> Stream.concat(Stream.of(topic.name()), topic.aliases().stream()))
                .map(Text::of)
                .toList();
        return new NewFacts(
                told(interview, turns, portfolio),
                lines(interview.job()),
                terms,
                Dossier.language(interview, portfolio));
    }

    /**
     * @param told of the candidate
     * @param firm what only the firm tells of itself
     * @param language of the texts, a BCP 47 tag: in German a capital makes no name
     */
    static NewFacts of(List<Text> told, List<Text> firm, String language) {
        return new NewFacts(told, firm, List.of(), language);
    }

    /** All that a suggested answer may repeat. */
    private static List<Text> told(Interview interview, List<Said> turns, Portfolio portfolio) {
        Setting setting = interview.setting();
        Set<String> names = new LinkedHashSet<>();
        Stream.of(turns.stream().map(turn -> turn.turn().speaker()), setting.speakers().stream())
                .flatMap(speakers -> speakers)
                .distinct()
                .forEach(speaker -> {
                    names.add(speaker.label());
                    add(speaker.person(), names);
                });
        setting.names().forEach(person -> add(person, names));
        add(setting.company(), names);
        add(portfolio.owner(), names);
        names.add(setting.role());
        names.add(setting.round());
        names.add(setting.summary());
        portfolio.facts().forEach(fact -> names.add(fact.text()));
        return Stream.of(turns.stream().map(Said::text), names.stream().map(Text::of), lines(portfolio.cv()).stream())
                .flatMap(texts -> texts)
                .toList();
    }

    /** Each by itself: what stands in one line belongs together. */
    private static List<Text> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Text::of).toList();
    }

    private static void add(Person person, Set<String> names) {
        names.add(person.name());
        names.add(person.pseudonym());
    }

    /**
     * In reading order.
     *
     * @param kind of question that the text is about
     */
    public List<NewFact> in(Text text, Voice voice, Kind kind) {
        List<NewFact> found = voice.isCoach() ? coached(text, voice, kind) : spoken(text, kind);
        leaveOut(Slots.SLOT, text, found);
        if (kind.is(Trait.TECHNICAL)) {
            leaveOut(CODE, text, found);
        }
        found.sort(Comparator.comparingInt(NewFact::start));
        return found;
    }

    private List<NewFact> spoken(Text text, Kind kind) {
        boolean technical = kind.is(Trait.TECHNICAL);
        List<NewFact> found = new ArrayList<>();
        List<NewFact> all = untold(text, Voice.CANDIDATE, technical);
        NewFacts candidates = withoutFirm.get();
        List<NewFact> firms = candidates == this ? List.of() : candidates.untold(text, Voice.CANDIDATE, technical);
        for (Clause clause : Clause.in(text, Voice.CANDIDATE, kind)) {
            all.stream()
                    .filter(clause::holds)
                    .filter(fact -> counts(fact, clause, technical) || clause.story() && isOfPeople(fact, text))
                    .forEach(found::add);
            String words = text.source().substring(clause.start(), clause.end());
            if (clause.deed() && !TO_THE_FIRM.matcher(words).find()) {
                firms.stream()
                        .filter(clause::holds)
                        .filter(fact -> all.stream().noneMatch(one -> one.start() == fact.start()))
                        .map(fact -> fact.because(NewFact.OF_THE_FIRM))
                        .forEach(found::add);
            }
            if (clause.claims() && Slots.isWhole(words)) {
                int from = text.wordAt(clause.start());
                int behind = text.wordAt(clause.end());
                boolean figured = from < behind && isFigured(text, from, behind, all);
                found.addAll(deeds.get().in(text, from, behind, figured));
            }
        }
        return found;
    }

    /** "From 40 seconds to three": a change in figures that were told. */
    private static boolean isFigured(Text text, int from, int behind, List<NewFact> untold) {
        return Amounts.of(
                                text,
                                text.sentenceOf(from).first(),
                                text.sentenceOf(behind - 1).behind())
                        .stream()
                        .filter(amount -> untold.stream().noneMatch(fact -> fact.start() == amount.start()))
                        .count()
                >= CHANGE;
    }

    /** "400 people could not register" tells what happened somewhere; a technology's numbers do not. */
    private static boolean isOfPeople(NewFact fact, Text text) {
        return fact.kind() == NewFact.Kind.NUMBER
                && Amounts.of(text).stream()
                        .filter(amount -> amount.start() == fact.start())
                        .anyMatch(amount -> Figure.of(amount, text).people()
                                || amount.unit().equals(Unit.MONEY));
    }

    private static boolean counts(NewFact fact, Clause clause, boolean technical) {
        boolean product = fact.kind() == NewFact.Kind.NAME
                && PRODUCT.matcher(fact.words()).find();
        boolean loose = fact.kind() == NewFact.Kind.NUMBER || fact.kind() == NewFact.Kind.TOOL;
        return clause.claims() || !technical && !product && !(loose && clause.supposed());
    }

    private List<NewFact> untold(Text text, Voice voice, boolean technical) {
        List<NewFact> found = new ArrayList<>(numbers.newIn(text, voice, technical));
        found.addAll(names.newIn(text, technical));
        return found;
    }

    private List<NewFact> coached(Text text, Voice voice, Kind kind) {
        List<Quotation> quotations = Quotation.in(text);
        StringBuilder plain = new StringBuilder(text.source());
        List<NewFact> found = new ArrayList<>();
        for (Quotation quotation : quotations) {
            for (int i = quotation.start(); i < quotation.end(); i++) {
                plain.setCharAt(i, plain.charAt(i) == '\n' ? '\n' : ' ');
            }
            if (isToBeSaid(quotation)) {
                int start = quotation.start() + 1;
                Text words = Text.of(text.source().substring(start, quotation.end() - 1));
                in(words, Voice.CANDIDATE, kind)
                        .forEach(fact -> found.add(new NewFact(
                                fact.kind(), fact.words(), fact.start() + start, fact.end() + start, fact.reason())));
            }
        }
        Text own = quotations.isEmpty() ? text : Text.of(plain.toString());
        // What is quoted belongs to the figures around it, and was told or is looked at by itself.
        List<NewFact> all = untold(text, voice, kind.is(Trait.TECHNICAL)).stream()
                .filter(fact -> quotations.stream()
                        .noneMatch(quotation -> quotation.start() <= fact.start() && fact.start() < quotation.end()))
                .toList();
        for (Clause clause : Clause.in(own, voice, kind)) {
            all.stream()
                    .filter(fact -> clause.claims() && clause.holds(fact))
                    .filter(fact -> fact.kind() == NewFact.Kind.NUMBER
                            || voice == Voice.RETELLING
                            || isHis(fact, own.source().substring(clause.start(), fact.start())))
                    .forEach(found::add);
        }
        return found;
    }

    /** Words in the first person, long enough to claim something. */
    private static boolean isToBeSaid(Quotation quotation) {
        return quotation.behind() - quotation.first() >= FEWEST_WORDS && Mood.claims(quotation.words());
    }

    /** The coach says that the candidate has, knows or did it; a term that the coach explains is nobody's. */
    private static boolean isHis(NewFact fact, String lead) {
        if (MISSING.matcher(lead).find()) {
            return false;
        }
        return switch (fact.kind()) {
            case EMPLOYER -> true;
            case TOOL -> HAS.matcher(lead).find();
            case NAME -> PLACE.matcher(lead).find();
            case NUMBER, DEED -> false;
        };
    }

    private static void leaveOut(Pattern pattern, Text text, List<NewFact> facts) {
        Matcher matcher = pattern.matcher(text.source());
        while (matcher.find()) {
            facts.removeIf(fact -> fact.start() >= matcher.start() && fact.start() < matcher.end());
        }
    }
}
