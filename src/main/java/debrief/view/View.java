package debrief.view;

import debrief.model.Components;
import debrief.model.Interview;
import debrief.model.Notes;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Visibility;
import debrief.names.Cast;
import debrief.names.DeclaredNames;
import debrief.segment.BareTranscript;
import debrief.talk.Talks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A portfolio as one profile may see it: the only one that pages and exports are made of. It holds nothing that must not be
 * shown, for names are gone from it and not hidden.
 *
 * <pre>{@code
 * View view = View.of(content.complete(), Profile.PUBLIC);
 * Site site = SitePlan.of(view, address, authored, texts, Proof.of(view));
 * }</pre>
 */
public final class View {

    private final Profile profile;
    private final Portfolio portfolio;
    private final Portfolio proven;
    private final List<LeftOut> leftOut;
    private final Talks talks;

    /** Nobody outside of this room makes one but by {@link #of}. */
    View(Profile profile, Portfolio portfolio, Portfolio proven, List<LeftOut> leftOut, Talks talks) {
        this.profile = profile;
        this.portfolio = portfolio;
        this.proven = proven;
        this.leftOut = List.copyOf(leftOut);
        this.talks = talks;
    }

    /** With the questions that rules find in bare transcripts: found afterwards, since they are named by the words in them. */
    public static View of(Portfolio portfolio, Profile profile) {
        View seen = projected(portfolio, profile);
        Portfolio shown = BareTranscript.complete(seen.portfolio, seen.talks);
        return new View(
                profile,
                shown,
                profile == Profile.PRIVATE ? shown : BareTranscript.complete(seen.proven, seen.talks),
                seen.leftOut,
                seen.talks);
    }

    public Profile profile() {
        return profile;
    }

    /** What may be shown. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** What the evidence check reads: the same interviews under the same names, with what they rest on and nobody sees. */
    public Portfolio proven() {
        return proven;
    }

    /** The words of what is said, cut once for everybody who reads them. */
    public Talks talks() {
        return talks;
    }

    /** The interviews that it does not hold, with the reason. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** An interview that this profile does not show. */
    public record LeftOut(String interview, Reason reason) {}

    /** Why. */
    public enum Reason {
        DRAFT,
        PRIVATE,
        /** Nobody wrote its questions, and its transcript is private. */
        TALK,
        /** Each of its questions is private. */
        HIDDEN
    }

    private static View projected(Portfolio portfolio, Profile profile) {
        return switch (profile) {
            case PRIVATE -> new View(profile, portfolio, portfolio, List.of(), new Talks());
            case MENTOR -> forMentor(portfolio);
            case PUBLIC -> forAll(portfolio);
        };
    }

    /** Everything but drafts; who is who stands under pseudonyms, what was said and written stands as it is. */
    private static View forMentor(Portfolio portfolio) {
        List<LeftOut> leftOut = new ArrayList<>();
        List<Interview> shown = new ArrayList<>();
        for (Interview interview : portfolio.interviews()) {
            if (interview.setting().draft()) {
                leftOut.add(new LeftOut(interview.id(), Reason.DRAFT));
            } else {
                shown.add(underPseudonyms(interview));
            }
        }
        Portfolio known = owned(portfolio, portfolio.title(), portfolio.description(), shown)
                .on(VisibleTopics.of(portfolio, shown));
        List<Interview> told =
                shown.stream().map(interview -> interview.advertised("")).toList();
        return new View(
                Profile.MENTOR, known.with(told).knowing(List.of(), "", List.of()), known, leftOut, new Talks());
    }

    /** What is marked public, under pseudonyms in every text. */
    private static View forAll(Portfolio portfolio) {
        List<LeftOut> leftOut = new ArrayList<>();
        List<Interview> open = new ArrayList<>();
        List<Interview> told = new ArrayList<>();
        for (Interview interview : portfolio.interviews()) {
            Setting setting = interview.setting();
            if (setting.draft() || setting.visibility() == Visibility.PRIVATE) {
                leftOut.add(new LeftOut(interview.id(), setting.draft() ? Reason.DRAFT : Reason.PRIVATE));
                continue;
            }
            Optional<Interview> seen = VisibleInterview.of(interview);
            if (seen.isEmpty()) {
                leftOut.add(new LeftOut(
                        interview.id(), VisibleInterview.isOnlyTalk(interview) ? Reason.TALK : Reason.HIDDEN));
            } else {
                open.add(interview);
                told.add(seen.get());
            }
        }
        Cast cast = Cast.of(portfolio);
        DeclaredNames names = cast.tree();
        Renaming renaming = new Renaming(names, any -> cast.instead("", any));
        List<Interview> renamed = open.parallelStream()
                .map(interview -> Renamed.of(interview, new Renaming(names, any -> cast.instead(interview.id(), any))))
                .toList();
        Portfolio proven = owned(
                        portfolio,
                        renaming.of(portfolio.title()).text(),
                        renaming.of(portfolio.description()).text(),
                        renamed)
                .on(VisibleTopics.of(portfolio, told).stream()
                        .map(topic -> Renamed.of(topic, renaming))
                        .toList())
                .guided(portfolio.guides().stream()
                        .map(guide -> Renamed.of(guide, renaming))
                        .toList())
                .knowing(
                        portfolio.facts().stream()
                                .map(fact -> Renamed.of(fact, renaming))
                                .toList(),
                        renaming.of(portfolio.cv()).text(),
                        portfolio.statements());
        List<Interview> shown = renamed.stream()
                .map(VisibleInterview::of)
                .flatMap(Optional::stream)
                .toList();
        return new View(
                Profile.PUBLIC, proven.with(shown).knowing(List.of(), "", List.of()), proven, leftOut, new Talks());
    }

    private static Portfolio owned(Portfolio portfolio, String title, String description, List<Interview> interviews) {
        return portfolio
                .titled(title, description, pseudonym(portfolio.owner()))
                .with(interviews);
    }

    private static Interview underPseudonyms(Interview interview) {
        Setting setting = interview.setting();
        Map<Speaker, Speaker> renamed = new LinkedHashMap<>();
        for (Speaker speaker : setting.speakers()) {
            renamed.put(speaker, new Speaker(speaker.label(), speaker.role(), pseudonym(speaker.person())));
        }
        Setting shown = Components.with(
                setting,
                Map.of(
                        "level",
                        "",
                        "company",
                        pseudonym(setting.company()),
                        "speakers",
                        List.copyOf(renamed.values()),
                        "names",
                        List.of(),
                        "transcript",
                        Visibility.PUBLIC));
        Transcript transcript = new Transcript(interview.transcript().turns().stream()
                .map(turn -> turn.by(renamed.getOrDefault(turn.speaker(), turn.speaker())))
                .toList());
        Notes notes = new Notes(
                pseudonym(interview.notes().mentor()), interview.notes().notes());
        return interview.with(shown, transcript, notes);
    }

    private static Person pseudonym(Person person) {
        return new Person("", person.pseudonym());
    }
}
