package debrief.evidence.rules;

import debrief.words.Text;
import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        for (ReviewedExchange sheet : dossier.exchanges()) {
            Text text = sheet.suggested();
            attitudes.addAll(ExperienceClaim.in(text, sheet, 0));
            introduced.addAll(ToolIntroduction.in(text, sheet));
            loads.addAll(SystemLoad.in(text, sheet));
            held.addAll(PersonalFigure.in(text, sheet, 0));
        }
        attitudes(attitudes, found);
        places(introduced, found);
        loads(loads, found);
        held(held, found);
    }

    /** "Passionate about AI" in one, "no experience in AI" in another. */
    private static void attitudes(List<ExperienceClaim> claims, Findings found) {
        Map<String, ExperienceClaim> first = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (ExperienceClaim claim : claims) {
            for (String term : claim.about()) {
                ExperienceClaim other = first.putIfAbsent(term, claim);
                if (other != null
                        && other.kind() != claim.kind()
                        && !other.sheet().id().equals(claim.sheet().id())
                        && told.add(claim.sheet().id())) {
                    tell(claim.sheet(), claim.words(), other.sheet(), other.words(), found);
                }
            }
        }
    }

    /** The same tool, first brought in at two places. */
    private static void places(List<ToolIntroduction> all, Findings found) {
        Map<String, ToolIntroduction> first = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (ToolIntroduction one : all) {
            for (String tool : one.tools()) {
                ToolIntroduction other = first.putIfAbsent(tool, one);
                if (other != null
                        && !other.sheet().id().equals(one.sheet().id())
                        && other.isElsewhere(one)
                        && told.add(one.sheet().id())) {
                    tell(one.sheet(), one.words(), other.sheet(), other.words(), found);
                }
            }
        }
    }

    /** Fifty requests a second in one, fifty uploads at once in another. */
    private static void loads(List<SystemLoad> all, Findings found) {
        Map<Double, SystemLoad> first = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (SystemLoad load : all) {
            SystemLoad other = first.putIfAbsent(load.value(), load);
            if (other != null
                    && !other.sheet().id().equals(load.sheet().id())
                    && other.isRate() != load.isRate()
                    && told.add(load.sheet().id())) {
                tell(load.sheet(), load.words(), other.sheet(), other.words(), found);
            }
        }
    }

    /** A team of four in one, a team of nine in another. */
    private static void held(List<PersonalFigure> all, Findings found) {
        Map<String, PersonalFigure> first = new HashMap<>();
        for (PersonalFigure one : all) {
            PersonalFigure other = first.putIfAbsent(one.what(), one);
            if (other != null && other.value() != one.value()) {
                tell(one.sheet(), one.words(), other.sheet(), other.words(), found);
                first.put(one.what(), one);
            }
        }
    }

    private static void tell(
            ReviewedExchange sheet, String words, ReviewedExchange other, String before, Findings found) {
        found.add(
                sheet.place("suggested"),
                words,
                "\"%s\" contradicts the suggestion in '%s', \"%s\""
                        .formatted(words, other.exchange().title(), before),
                "whoever says both will be asked which one is true; keep one story");
    }
}
