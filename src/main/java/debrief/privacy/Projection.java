package debrief.privacy;

import debrief.model.Interview;
import debrief.model.Notes;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A portfolio as one profile may see it.
 *
 * @param portfolio holds nothing that must not be shown: names are gone, not hidden
 * @param leftOut the interviews that it no longer holds, with the reason
 */
public record Projection(Profile profile, Portfolio portfolio, List<LeftOut> leftOut) {

    public Projection {
        leftOut = List.copyOf(leftOut);
    }

    /** An interview that this profile does not show. */
    public record LeftOut(String interview, Reason reason) {}

    /** Why. */
    public enum Reason {
        DRAFT,
        PRIVATE
    }

    public static Projection of(Portfolio portfolio, Profile profile) {
        List<Interview> shown = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Interview interview : portfolio.interviews()) {
            Setting setting = interview.setting();
            if (profile != Profile.PRIVATE && setting.draft()) {
                leftOut.add(new LeftOut(interview.id(), Reason.DRAFT));
            } else if (profile == Profile.PUBLIC && setting.visibility() == Visibility.PRIVATE) {
                leftOut.add(new LeftOut(interview.id(), Reason.PRIVATE));
            } else {
                shown.add(profile == Profile.PRIVATE ? interview : withoutNames(interview, profile));
            }
        }
        Portfolio projected = portfolio.with(shown);
        if (profile != Profile.PRIVATE) {
            projected = new Portfolio(
                    portfolio.title(),
                    portfolio.description(),
                    pseudonym(portfolio.owner()),
                    portfolio.siteUrl(),
                    portfolio.profile(),
                    portfolio.language(),
                    shown,
                    portfolio.topics(),
                    List.of(),
                    List.of());
        }
        return new Projection(profile, projected, leftOut);
    }

    private static Interview withoutNames(Interview interview, Profile profile) {
        Setting setting = interview.setting();
        Map<Speaker, Speaker> renamed = new LinkedHashMap<>();
        for (Speaker speaker : setting.speakers()) {
            renamed.put(speaker, new Speaker(speaker.label(), speaker.role(), pseudonym(speaker.person())));
        }
        Setting shown = new Setting(
                setting.title(),
                setting.date(),
                setting.role(),
                setting.round(),
                setting.language(),
                pseudonym(setting.company()),
                List.copyOf(renamed.values()),
                List.of(),
                setting.visibility(),
                profile == Profile.PUBLIC ? setting.transcript() : Visibility.PUBLIC,
                setting.draft(),
                setting.summary());
        Transcript transcript = new Transcript(interview.transcript().turns().stream()
                .map(turn -> turn.by(renamed.getOrDefault(turn.speaker(), turn.speaker())))
                .toList());
        Notes notes = profile == Profile.PUBLIC
                ? Notes.NONE
                : new Notes(
                        pseudonym(interview.notes().mentor()), interview.notes().notes());
        return interview.with(shown, transcript, notes);
    }

    private static Person pseudonym(Person person) {
        return new Person("", person.pseudonym());
    }
}
