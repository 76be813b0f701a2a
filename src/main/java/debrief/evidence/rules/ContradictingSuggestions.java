package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;

import debrief.evidence.reading.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Two suggested answers of one interview of which the candidate can give only one. */
final class ContradictingSuggestions implements EvidenceRule {

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        List<ExperienceClaim> attitudes = new ArrayList<>();
        List<ToolIntroduction> introduced = new ArrayList<>();
        List<SystemLoad> loads = new ArrayList<>();
        List<PersonalFigure> held = new ArrayList<>();
        for (ReviewedExchange sheet : dossier.sheets()) {
            String text = sheet.suggested();
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
    private static void attitudes(List<ExperienceClaim> claims, Consumer<Finding> found) {
        Map<String, ExperienceClaim> first = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (ExperienceClaim claim : claims) {
            for (String term : claim.about()) {
                ExperienceClaim other = first.putIfAbsent(term, claim);
                if (other != null
                        && other.kind() != claim.kind()
                        && !other.sheet().id().equals(claim.sheet().id())
                        && told.add(claim.sheet().id())) {
                    found.accept(finding(claim.sheet(), claim.words(), other.sheet(), other.words()));
                }
            }
        }
    }

    /** The same tool, first brought in at two places. */
    private static void places(List<ToolIntroduction> all, Consumer<Finding> found) {
        Map<String, ToolIntroduction> first = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (ToolIntroduction one : all) {
            for (String tool : one.tools()) {
                ToolIntroduction other = first.putIfAbsent(tool, one);
                if (other != null
                        && !other.sheet().id().equals(one.sheet().id())
                        && other.isElsewhere(one)
                        && told.add(one.sheet().id())) {
                    found.accept(finding(one.sheet(), one.words(), other.sheet(), other.words()));
                }
            }
        }
    }

    /** Fifty requests a second in one, fifty uploads at once in another. */
    private static void loads(List<SystemLoad> all, Consumer<Finding> found) {
        Map<Double, SystemLoad> first = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (SystemLoad load : all) {
            SystemLoad other = first.putIfAbsent(load.value(), load);
            if (other != null
                    && !other.sheet().id().equals(load.sheet().id())
                    && other.isRate() != load.isRate()
                    && told.add(load.sheet().id())) {
                found.accept(finding(load.sheet(), load.words(), other.sheet(), other.words()));
            }
        }
    }

    /** A team of four in one, a team of nine in another. */
    private static void held(List<PersonalFigure> all, Consumer<Finding> found) {
        Map<String, PersonalFigure> first = new HashMap<>();
        for (PersonalFigure one : all) {
            PersonalFigure other = first.putIfAbsent(one.what(), one);
            if (other != null && other.value() != one.value()) {
                found.accept(finding(one.sheet(), one.words(), other.sheet(), other.words()));
                first.put(one.what(), one);
            }
        }
    }

    private static Finding finding(ReviewedExchange sheet, String words, ReviewedExchange other, String before) {
        return new Finding(
                Kind.CONTRADICTING_SUGGESTIONS,
                sheet.place("suggested"),
                words,
                "\"%s\" contradicts the suggestion in '%s', \"%s\""
                        .formatted(words, other.exchange().title(), before),
                "whoever says both will be asked which one is true; keep one story");
    }
}
