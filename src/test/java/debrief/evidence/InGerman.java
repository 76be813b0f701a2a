package debrief.evidence;

import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Setting;
import java.util.List;

/** The same report, said to be in German. */
final class InGerman {

    private InGerman() {}

    static Portfolio portfolio(String text) {
        Interview interview = Reports.interview("one", text);
        Setting english = interview.setting();
        Setting german = new Setting(
                english.title(),
                english.date(),
                english.role(),
                english.round(),
                "de-CH",
                english.company(),
                english.speakers(),
                List.of(),
                english.visibility(),
                english.transcript(),
                false,
                "");
        return Reports.portfolio(
                List.of(interview.with(german, interview.transcript(), interview.notes())),
                List.of(),
                List.of(),
                List.of());
    }
}
