package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Two suggested answers of one interview of which the candidate can give only one. */
final class ContradictingSuggestions implements EvidenceRule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.CONTRADICTING_SUGGESTIONS;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        List<ExperienceClaim> attitudes = new ArrayList<>();
        List<ToolIntroduction> introduced = new ArrayList<>();
        List<SystemLoad> loads = new ArrayList<>();
        List<PersonalFigure> held = new ArrayList<>();
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            Text text = reviewed.suggested();
            attitudes.addAll(ExperienceClaim.in(text, reviewed, 0));
            introduced.addAll(ToolIntroduction.in(text, reviewed));
            loads.addAll(SystemLoad.in(text, reviewed));
            held.addAll(PersonalFigure.in(text, reviewed, 0));
        }
        // "Passionate about AI" in one, "no experience in AI" in another.
        compare(attitudes, ExperienceClaim::about, (one, other) -> one.kind() != other.kind(), found);
        // The same tool, first brought in at two places.
        compare(introduced, ToolIntroduction::tools, ToolIntroduction::isElsewhere, found);
        // Fifty requests a second in one, fifty uploads at once in another.
        compare(loads, load -> List.of(load.value()), (one, other) -> one.isRate() != other.isRate(), found);
        held(held, found);
    }

    /** Each exchange is told once for what it says otherwise than another one. */
    private static <T extends Stated> void compare(
            List<T> all, Function<T, Collection<?>> about, BiPredicate<T, T> contradicts, Findings found) {
        Map<Object, T> first = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (T one : all) {
            for (Object subject : about.apply(one)) {
                T other = first.putIfAbsent(subject, one);
                if (other != null
                        && !other.reviewed().id().equals(one.reviewed().id())
                        && contradicts.test(other, one)
                        && told.add(one.reviewed().id())) {
                    tell(one, other, found);
                }
            }
        }
    }

    /** A team of four in one, a team of nine in another. */
    private static void held(List<PersonalFigure> all, Findings found) {
        Map<String, PersonalFigure> first = new HashMap<>();
        for (PersonalFigure one : all) {
            PersonalFigure other = first.putIfAbsent(one.what(), one);
            if (other != null && other.value() != one.value()) {
                tell(one, other, found);
                first.put(one.what(), one);
            }
        }
    }

    private static void tell(Stated one, Stated other, Findings found) {
        found.add(
                one.reviewed().place("suggested"),
                one.words(),
                "\"%s\" contradicts the suggestion in '%s', \"%s\""
                        .formatted(one.words(), other.reviewed().exchange().title(), other.words()),
                "whoever says both will be asked which one is true; keep one story");
    }
}
