package debrief.names;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Speaker;
import debrief.names.DeclaredNames.Match;
import debrief.testing.Dialogue;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Mark said" is somebody and "mark it" is nobody: of a hundred sentences, all of them declared at once, two may go wrong. */
class NamesThatAreWordsTest {

    private static final double RIGHT = .98;

    private static final DeclaredNames NAMES = names(
            List.of("Apple", "Box", "Square", "Go", "Meta", "Oracle", "Shell", "Target"),
            List.of(
                    "Mark Baker",
                    "May Stone",
                    "Grace Hill",
                    "Will Rice",
                    "Art Young",
                    "Rust Cole",
                    "April Day",
                    "Hope Chandler",
                    "Bill Cooper",
                    "Rose Park",
                    "Dean Fisher",
                    "Chase Wood",
                    "Miles Carter",
                    "Frank Bishop",
                    "Jack Ward",
                    "Iris Lake"));

    private static final DeclaredNames OTHERS = names(
            List.of("Stripe", "Slack", "Amazon"),
            List.of("Joy Reed", "Drew Banks", "Amber Fox", "Ruby Cross", "Hunter"));

    @ParameterizedTest
    @ValueSource(strings = {"everyday-seen.txt", "everyday-unseen.txt", "everyday-others.txt", "everyday-more.txt"})
    void whatIsANameIsFoundAndWhatIsAWordIsLeft(String file) {
        DeclaredNames names = file.equals("everyday-others.txt") ? OTHERS : NAMES;
        List<String> sentences = WordList.read(NamesThatAreWordsTest.class, file);
        List<String> wrong = new ArrayList<>();
        sentences.forEach(labelled -> look(names, labelled, wrong));
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) ((1 - RIGHT) * sentences.size()));
    }

    @Test
    void whoeverIsDeclaredAloneIsFoundToo() {
        List<String> sentences = WordList.read(NamesThatAreWordsTest.class, "everyday-alone.txt");
        List<String> wrong = new ArrayList<>();
        for (String line : sentences) {
            String[] parts = line.split(" \\| ", -1);
            boolean firm = parts[1].equals("company");
            look(DeclaredNames.of(List.of(parts[0]), any -> firm), parts[2], wrong);
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) ((1 - RIGHT) * sentences.size()));
    }

    private static void look(DeclaredNames names, String labelled, List<String> wrong) {
        String found = marked(names, labelled.replaceAll("[{}]", ""));
        if (!found.equals(labelled)) {
            wrong.add(found + "\n    for " + labelled);
        }
    }

    private static String marked(DeclaredNames names, String text) {
        StringBuilder marked = new StringBuilder();
        int copied = 0;
        for (Match match : names.in(Unescaped.of(text))) {
            marked.append(text, copied, match.start()).append('{');
            marked.append(text, match.start(), match.end()).append('}');
            copied = match.end();
        }
        return marked.append(text.substring(copied)).toString();
    }

    private static DeclaredNames names(List<String> firms, List<String> people) {
        Person[] named = people.stream().map(name -> new Person(name, "")).toArray(Person[]::new);
        List<Interview> interviews = firms.stream()
                .map(firm -> Dialogue.of("", new Speaker("R", Speaker.Role.CANDIDATE, Person.UNKNOWN))
                        .at(new Person(firm, ""))
                        .naming(named)
                        .interview(firm.toLowerCase(Locale.ROOT)))
                .toList();
        return Cast.of(new Portfolio(
                        "",
                        "",
                        Person.UNKNOWN,
                        "",
                        Profile.PUBLIC,
                        "en",
                        interviews,
                        List.of(),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        List.of()))
                .tree();
    }
}
