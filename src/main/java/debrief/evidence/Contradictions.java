package debrief.evidence;

import debrief.evidence.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Two suggested answers of one interview of which the candidate can give only one. */
final class Contradictions implements Rule {

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        List<Claimed> attitudes = new ArrayList<>();
        List<Introduced> introduced = new ArrayList<>();
        List<Load> loads = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        for (Sheet sheet : dossier.sheets()) {
            String text = sheet.suggested();
            attitudes.addAll(Claimed.in(text, sheet, 0));
            introduced.addAll(Introduced.in(text, sheet));
            loads.addAll(Load.in(text, sheet));
            held.addAll(Held.in(text, sheet, 0));
        }
        attitudes(attitudes, found);
        places(introduced, found);
        loads(loads, found);
        held(held, found);
    }

    /** "Passionate about AI" in one, "no experience in AI" in another. */
    private static void attitudes(List<Claimed> claims, Consumer<Finding> found) {
        Map<String, Claimed> first = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (Claimed claim : claims) {
            for (String term : claim.about()) {
                Claimed other = first.putIfAbsent(term, claim);
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
    private static void places(List<Introduced> all, Consumer<Finding> found) {
        Map<String, Introduced> first = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (Introduced one : all) {
            for (String tool : one.tools()) {
                Introduced other = first.putIfAbsent(tool, one);
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
    private static void loads(List<Load> all, Consumer<Finding> found) {
        Map<Double, Load> first = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (Load load : all) {
            Load other = first.putIfAbsent(load.value(), load);
            if (other != null
                    && !other.sheet().id().equals(load.sheet().id())
                    && other.isRate() != load.isRate()
                    && told.add(load.sheet().id())) {
                found.accept(finding(load.sheet(), load.words(), other.sheet(), other.words()));
            }
        }
    }

    /** A team of four in one, a team of nine in another. */
    private static void held(List<Held> all, Consumer<Finding> found) {
        Map<String, Held> first = new HashMap<>();
        for (Held one : all) {
            Held other = first.putIfAbsent(one.what(), one);
            if (other != null && other.value() != one.value()) {
                found.accept(finding(one.sheet(), one.words(), other.sheet(), other.words()));
                first.put(one.what(), one);
            }
        }
    }

    private static Finding finding(Sheet sheet, String words, Sheet other, String before) {
        return new Finding(
                Kind.CONTRADICTING_SUGGESTIONS,
                sheet.place("suggested"),
                words,
                "\"%s\" contradicts the suggestion in '%s', \"%s\""
                        .formatted(words, other.exchange().title(), before),
                "whoever says both will be asked which one is true; keep one story");
    }
}
