package debrief.generate.checks;

import debrief.evidence.reading.NewFact;
import debrief.generate.prompt.Ground;
import debrief.model.Body;
import debrief.model.Section;
import debrief.words.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A suggested answer is made of the candidate's own facts: a name or number that nobody told becomes a slot for the
 * candidate to fill in. An answer with many of them is somebody else's story and is not kept.
 */
public final class FactsCheck implements Check {

    private static final int MOST_SLOTS = 5;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (!part.is(Section.SUGGESTED)) {
            return part;
        }
        List<NewFact> invented = ground.told().in(Text.of(part.body().prose()), ground.isTechnical());
        if (invented.size() > MOST_SLOTS) {
            found.fault(
                    0,
                    "these stand in no turn and no fact: %s; use the candidate's own or write [fill in: …]"
                            .formatted(invented.stream()
                                    .map(NewFact::words)
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
            return part;
        }
        StringBuilder prose = new StringBuilder(part.body().prose());
        for (int i = invented.size() - 1; i >= 0; i--) {
            NewFact fact = invented.get(i);
            prose.replace(fact.start(), fact.end(), slot(fact));
        }
        return part.with(new Body.Prose(prose.toString()));
    }

    private static String slot(NewFact fact) {
        return switch (fact.kind()) {
            case NAME -> "[fill in: which name]";
            case EMPLOYER -> "[fill in: which firm]";
            case TOOL -> "[fill in: which tool]";
            case DEED -> "[fill in: what you did]";
            case NUMBER -> {
                String words = fact.words();
                if (words.endsWith("%")) {
                    yield "[fill in: how many percent]";
                }
                if (YEAR.matcher(words).matches()) {
                    yield "[fill in: which year]";
                }
                boolean money = "$€£₹".indexOf(words.charAt(0)) >= 0;
                yield money ? "[fill in: how much money]" : "[fill in: how many]";
            }
        };
    }
}
