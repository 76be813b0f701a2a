package debrief.cli;

import debrief.llm.AtHand;
import debrief.llm.Provider;
import debrief.write.CoachChoice;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The coaches that are at hand, the best guess first; two need nothing and always are. */
final class CoachMenu {

    private static final int MOST_MODELS = 4;

    private final List<Item> items = new ArrayList<>();

    /**
     * A coach that could write.
     *
     * @param says in a few words what it is and where the words go
     */
    record Item(CoachChoice choice, String says) {

        /** As it is typed behind {@code --coach}. */
        String typed() {
            String name = choice.coach() + (choice.model().isEmpty() ? "" : ":" + choice.model());
            return name + (choice.url().isEmpty() ? "" : " --url " + choice.url());
        }
    }

    CoachMenu(AtHand atHand) {
        for (AtHand.Running server : atHand.servers()) {
            server.models().stream()
                    .filter(model -> !model.contains("embed"))
                    .limit(MOST_MODELS)
                    .forEach(model -> add(
                            server.coach().key(),
                            model,
                            server.url(),
                            server.name() + " on this machine; nothing leaves it, nothing is paid"));
        }
        for (String program : atHand.programs()) {
            // Without a model it runs nothing; its server is listed above.
            if (!program.equals("ollama")) {
                add(
                        Provider.COMMAND.key(),
                        program,
                        "",
                        "the program '" + program + "' with its own account; what it is asked leaves this machine");
            }
        }
        for (Provider provider : atHand.keys()) {
            add(provider.key(), "", "", provider.keyVariable() + " is set; what is asked goes to " + provider.home());
        }
        add("chat", "", "", "messages to paste into any chat assistant; no key");
        add("playbook", "", "", "the built-in coach, without a network; counts and finds, and judges no content");
    }

    private void add(String coach, String model, String url, String says) {
        items.add(new Item(new CoachChoice(coach, model, url, Optional.empty()), says));
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /** Something that judges content and needs no more work than a word; empty when nothing of the kind was found. */
    Optional<Item> better() {
        return items.stream()
                .filter(item -> !item.choice().isChat() && !item.choice().isPlaybook())
                .findFirst();
    }

    /** Asks the person at the terminal; Enter takes the first, and so does an end of input take the playbook. */
    CoachChoice ask(Terminal terminal, BufferedReader answers) throws IOException {
        terminal.result(
                "Who shall write? (To be asked no more: 'coach: NAME' in content/portfolio.yaml, or --coach NAME)");
        int width = items.stream().mapToInt(item -> item.typed().length()).max().orElse(0);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            terminal.result(("%3d  %-" + width + "s  %s").formatted(i + 1, item.typed(), item.says()));
        }
        while (true) {
            terminal.prompt("Which? [1] ");
            String line = answers.readLine();
            if (line == null) {
                terminal.result("");
                return CoachChoice.PLAYBOOK;
            }
            String typed = line.strip();
            if (typed.isEmpty()) {
                return items.get(0).choice();
            }
            for (int i = 0; i < items.size(); i++) {
                if (typed.equals(String.valueOf(i + 1))
                        || typed.equals(items.get(i).typed())) {
                    return items.get(i).choice();
                }
            }
        }
    }
}
