package debrief.write;

import debrief.coach.Coach;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.disk.OwnFolder;
import debrief.disk.WholeFile;
import debrief.generate.Budgeted;
import debrief.generate.Counting;
import debrief.generate.Masked;
import debrief.generate.Pace;
import debrief.generate.Patient;
import debrief.generate.Pioneer;
import debrief.generate.Prices;
import debrief.generate.PromptedCoach;
import debrief.generate.Remembered;
import debrief.generate.Spending;
import debrief.knowledge.Knowledge;
import debrief.leak.Placeholders;
import debrief.llm.ModelChoice;
import debrief.llm.Models;
import debrief.llm.Provider;
import debrief.llm.RecordingModel;
import debrief.model.Portfolio;
import debrief.problem.ProblemsException;
import debrief.sheet.Sheet;
import debrief.talk.Talks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes the coaches that a run wants, each language model in its wrappings. */
public final class Coaches {

    private final GenerateRequest request;
    private final Portfolio portfolio;
    private final Talks talks;
    private final Spending spending;
    private final List<Coach> made = new ArrayList<>();
    private final List<Counting> reckoned = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    private Coaches(GenerateRequest request, Portfolio portfolio, Talks talks) {
        this.request = request;
        this.portfolio = portfolio;
        this.talks = talks;
        this.spending = new Spending(request.mostCost().orElse(Spending.NO_LIMIT));
    }

    /** @throws ModelFailure that a person must mend: a key, a price, an address */
    static Coaches of(GenerateRequest request, Portfolio portfolio, Talks talks) throws ModelFailure, IOException {
        Coaches coaches = new Coaches(request, portfolio, talks);
        for (CoachChoice choice : request.coaches()) {
            coaches.made.add(choice.isPlaybook() ? coaches.playbook() : coaches.prompted(choice));
        }
        return coaches;
    }

    /** Of a person who asks a chat assistant: nothing is sent from here, and replies are kept where they came. */
    static Coaches of(ChatDesk desk, GenerateRequest request, Portfolio portfolio, Talks talks) {
        Coaches coaches = new Coaches(request, portfolio, talks);
        Placeholders placeholders = Placeholders.of(portfolio);
        coaches.made.add(desk.coach(new PromptedCoach(new Masked(desk.model(), placeholders)), placeholders));
        return coaches;
    }

    List<Coach> all() {
        return List.copyOf(made);
    }

    Spending spending() {
        return spending;
    }

    /** What would be asked, where the run is only reckoned: one for each language model. */
    List<Counting> reckoned() {
        return List.copyOf(reckoned);
    }

    /** Where the words of interviews go when they leave this machine. */
    List<String> places() {
        return List.copyOf(places);
    }

    /** What the tokens of a model cost; empty when nobody wrote that down. */
    public static Prices prices(Path root) throws IOException {
        Path own = root.resolve("prices.txt");
        if (!Files.isRegularFile(own)) {
            return Prices.shipped();
        }
        try {
            return Prices.shipped().after(Prices.parse(WholeFile.text(own)));
        } catch (IllegalArgumentException notAPrice) {
            throw ProblemsException.at("prices.txt", String.valueOf(notAPrice.getMessage()), "");
        }
    }

    private Coach playbook() {
        return new Sheet(talks, Knowledge.of(portfolio.statements()));
    }

    private Coach prompted(CoachChoice choice) throws ModelFailure, IOException {
        Provider provider = Provider.named(choice.coach()).orElseThrow();
        ModelChoice usual = ModelChoice.of(provider, choice.model(), choice.url());
        LanguageModel model = Models.of(choice.timeout().map(usual::within).orElse(usual), request.environment()::get);
        if (request.record().isPresent()) {
            model = new RecordingModel(model, request.record().get());
        }
        if (!model.isLocal()) {
            places.add(place(choice, provider, model));
        }
        LanguageModel asked = request.reckon() ? counting(model, choice) : paid(model);
        boolean replayed = provider == Provider.REPLAY;
        // Recorded replies are on disk already.
        LanguageModel kept = replayed
                ? asked
                : new Remembered(asked, OwnFolder.in(request.root()).resolve("replies"), request.again());
        // Recordings are found again by the prompt, so what is recorded and what is replayed is masked alike.
        boolean masked = !model.isLocal() || replayed || request.record().isPresent();
        return new PromptedCoach(masked ? new Masked(kept, Placeholders.of(portfolio)) : kept);
    }

    /**
     * What a person must see to agree, for somebody else may have written portfolio.yaml: a program runs with its arguments,
     * and a key travels to the server that is named.
     */
    private String place(CoachChoice choice, Provider provider, LanguageModel model) {
        String line = choice.model().strip().replaceAll("\\s+", " ");
        if (provider == Provider.COMMAND && line.contains(" ")) {
            return "the program " + line + ", and whoever it asks";
        }
        boolean key = choice.url().startsWith("https:") && request.environment().containsKey(provider.keyVariable());
        return model.place() + (key ? " with the key in " + provider.keyVariable() : "");
    }

    private LanguageModel counting(LanguageModel model, CoachChoice choice) {
        boolean caches = choice.url().isEmpty()
                && Provider.named(choice.coach()).orElseThrow().caches();
        Counting counting = new Counting(model, caches);
        reckoned.add(counting);
        return counting;
    }

    private LanguageModel paid(LanguageModel model) throws ModelFailure, IOException {
        Optional<Prices.Price> price = prices(request.root()).of(model.provider(), model.model());
        if (price.isEmpty() && !model.isLocal() && request.mostCost().isPresent()) {
            throw new ModelFailure(
                    Kind.REFUSED,
                    "nobody wrote down what " + model.provider() + " " + model.model()
                            + " costs, so --max-cost cannot be kept; add a line '" + model.provider() + " "
                            + model.model() + " IN OUT' (US dollars a million tokens) to prices.txt");
        }
        return new Pioneer(new Patient(
                new Budgeted(model, price.orElse(Prices.Price.FREE), spending),
                new Pace(request.perMinute()),
                new SplittableRandom()));
    }
}
