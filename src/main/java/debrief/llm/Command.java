package debrief.llm;

import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.model.Fingerprint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program that answers prompts, and how it is called.
 *
 * @param name what it is called in reports: of a program with arguments it also tells one set of them from another
 * @param arguments the program first; slots are still in them
 * @param keys variables that it may see although they hold keys
 */
record Command(String name, List<String> arguments, Set<String> keys) {

    private static final String SCHEMA = "{schema}";
    private static final String SCHEMA_FILE = "{schema-file}";
    private static final String OUT = "{out}";
    private static final String MODEL = "{model}";
    private static final int DIGITS = 4;

    /**
     * @param typed {@code claude}, {@code claude:opus}, or any program with its arguments
     * @throws ModelFailure when there is no such program
     */
    static Command of(String typed, Function<String, @Nullable String> environment) throws ModelFailure {
        if (typed.isBlank()) {
            throw refused("say which program: command:NAME with one of " + names()
                    + ", or command:PROGRAM with its arguments");
        }
        String word = typed.contains(":") ? typed.substring(0, typed.indexOf(':')) : typed;
        Optional<Preset> preset = Preset.named(word);
        return preset.isPresent()
                ? preset(preset.get(), typed.substring(word.length()), environment)
                : program(typed, environment);
    }

    private static String names() {
        return Preset.all().stream().map(Preset::name).collect(Collectors.joining(", "));
    }

    private static Command preset(Preset preset, String rest, Function<String, @Nullable String> environment)
            throws ModelFailure {
        String model = rest.isEmpty() ? "" : rest.substring(1);
        if (!model.isEmpty() && !Models.isId(model)) {
            throw refused("a model's id has letters, digits and . _ : @ - / only");
        }
        String line = model.isEmpty()
                ? preset.line().replaceAll("\\[[^]]*\\]", "")
                : preset.line().replaceAll("[\\[\\]]", "");
        if (model.isEmpty() && line.contains(MODEL)) {
            throw refused("say which model it is to run: command:" + preset.name() + ":MODEL");
        }
        List<String> arguments = Arguments.of(line).stream()
                .map(argument -> argument.replace(MODEL, model))
                .toList();
        return new Command(preset.name() + rest, found(arguments, environment), preset.keys());
    }

    private static Command program(String typed, Function<String, @Nullable String> environment) throws ModelFailure {
        List<String> arguments;
        try {
            arguments = Arguments.of(typed);
        } catch (IllegalArgumentException e) {
            throw refused("the command cannot be read: " + e.getMessage());
        }
        Path program = Path.of(found(arguments, environment).get(0));
        String told =
                arguments.size() == 1 ? "" : "-" + Fingerprint.of(arguments).substring(0, DIGITS);
        return new Command(program.getFileName() + told, found(arguments, environment), Set.of());
    }

    /** With the program as a path, so that what runs is what was found. */
    private static List<String> found(List<String> arguments, Function<String, @Nullable String> environment)
            throws ModelFailure {
        Optional<Path> program = SearchPath.of(environment).find(arguments.get(0));
        if (program.isEmpty()) {
            throw refused("there is no program '" + arguments.get(0) + "' that can be run; the name is one of "
                    + names() + ", or a program on the PATH, or its path");
        }
        List<String> found = new ArrayList<>(arguments);
        found.set(0, program.get().toString());
        return List.copyOf(found);
    }

    private static ModelFailure refused(String message) {
        return new ModelFailure(Kind.REFUSED, "command: " + message);
    }

    /** Whether the program itself keeps the reply to the schema, so that the prompt need not tell it. */
    boolean takesSchema() {
        return arguments.stream().anyMatch(argument -> argument.contains(SCHEMA) || argument.contains(SCHEMA_FILE));
    }

    /** Whether it writes its reply into a file. */
    boolean writesFile() {
        return arguments.stream().anyMatch(argument -> argument.contains(OUT));
    }

    List<String> filled(String schema, Path schemaFile, Path out) {
        return arguments.stream()
                .map(argument -> argument.replace(SCHEMA_FILE, schemaFile.toString())
                        .replace(OUT, out.toString())
                        .replace(SCHEMA, schema))
                .toList();
    }

    /** Takes the keys that are none of its business out of an environment. */
    void clean(Map<String, String> environment) {
        Set<String> others = new HashSet<>(Set.of("GOOGLE_API_KEY", "DEBRIEF_PASSPHRASE"));
        Stream.of(Provider.values()).map(Provider::keyVariable).forEach(others::add);
        others.removeAll(keys);
        // On Windows PATH and Path are one variable.
        Set<String> ours = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        ours.addAll(others);
        environment.keySet().removeIf(ours::contains);
        environment.put("NO_COLOR", "1");
    }
}
