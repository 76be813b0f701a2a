package debrief.content;

import debrief.content.yaml.Node.Fields;
import debrief.model.Fact;
import debrief.model.Guide;
import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Statement;
import debrief.model.Topic;
import java.util.Comparator;
import java.util.List;

/** Makes the {@link Portfolio} of right files. */
final class PortfolioReader {

    /** Oldest first; an interview without a date stands at the end, where a new one would. */
    private static final Comparator<Interview> BY_DATE = Comparator.comparing(
                    (Interview interview) -> interview.setting().date(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Interview::id);

    private PortfolioReader() {}

    static Portfolio read(
            Fields portfolio,
            Fields topics,
            Fields facts,
            String cv,
            List<Statement> statements,
            List<Interview> interviews,
            List<Guide> guides) {
        String url = portfolio.map("site").text("url");
        return new Portfolio(
                portfolio.text("title"),
                portfolio.text("description"),
                Records.read(Person.class, portfolio.map("owner")),
                url.isEmpty() || url.endsWith("/") ? url : url + "/",
                portfolio.word("profile", Profile.PUBLIC),
                portfolio.has("language") ? portfolio.text("language") : "en",
                interviews.stream().sorted(BY_DATE).toList(),
                Records.list(Topic.class, topics.maps("topics")),
                Records.list(Fact.class, facts.maps("facts")),
                cv,
                statements,
                portfolio.texts("open"),
                guides);
    }
}
