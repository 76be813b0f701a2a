package debrief.build;

import debrief.content.ContentFolder.Content;
import debrief.content.Places;
import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Turn;
import debrief.model.Visibility;
import debrief.names.Cast;
import debrief.names.DeclaredNames;
import debrief.names.InDoubt;
import debrief.names.InDoubt.Doubt;
import debrief.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the author is asked about names that are words as well: each word once a talk, with a few of its sentences. */
final class DoubtfulNames {

    private static final int FEW = 3;

    private DoubtfulNames() {}

    /** In the talks that everybody may read. */
    static List<Problem> in(Content content) {
        Portfolio portfolio = content.portfolio();
        List<Problem> problems = new ArrayList<>();
        DeclaredNames names = Cast.of(portfolio).tree();
        for (Interview interview : portfolio.interviews()) {
            if (!names.isEmpty() && interview.setting().visibility() == Visibility.PUBLIC) {
                List<Turn> turns = interview.transcript().turns();
                Set<String> settled = interview.setting().names().stream()
                        .map(Person::name)
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
                InDoubt.in(names, turns.stream().map(Turn::text).toList(), settled)
                        .forEach(doubts -> problems.add(problem(content, interview, doubts)));
            }
        }
        return problems;
    }

    private static Problem problem(Content content, Interview interview, List<Doubt> doubts) {
        Doubt first = doubts.get(0);
        int turn = interview.transcript().turns().get(first.text()).id();
        String sentences = doubts.stream()
                .limit(FEW)
                .map(doubt -> "\u201c" + doubt.sentence() + "\u201d")
                .collect(Collectors.joining(", "));
        String more = doubts.size() > FEW ? " and " + (doubts.size() - FEW) + " more" : "";
        return Problem.warning(
                Places.of(content).of(interview.id(), turn, first.sentence()),
                "'" + first.word() + "' may be '" + first.name() + "' or the word, and a public page does not show it: "
                        + sentences + more,
                "if it is the name, declare '" + first.word()
                        + "' by itself under 'names:' in interview.yaml; where it is the word,"
                        + " put it with the words around it under 'open:' in portfolio.yaml, as they stand here");
    }
}
