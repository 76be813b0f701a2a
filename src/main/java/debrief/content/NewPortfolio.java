package debrief.content;

import debrief.disk.WholeFile;
import debrief.disk.WholeFolder;
import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a new portfolio. */
public final class NewPortfolio {

    private static final String CONTENT = "content/";
    private static final String SAMPLE = "content/interviews/2024-05-20-backend-cto/";

    /** What a portfolio with a sample interview gets of the program's own. */
    private static final List<String> SAMPLE_FILES = List.of(
            "content/portfolio.yaml",
            "content/facts.yaml",
            "content/pages/about.md",
            SAMPLE + "interview.yaml",
            SAMPLE + "transcript.txt",
            SAMPLE + "analysis.yaml",
            SAMPLE + "notes.yaml");

    /** Knowledge packs, which every portfolio gets. */
    private static final List<String> PACKS = List.of(
            ("craft data java javascript learning messaging mobile network operations python security sql systems web words")
                    .split(" ", -1));

    private NewPortfolio() {}

    /**
     * What was done.
     *
     * @param written paths inside the folder
     * @param kept files that were there before and were left alone
     */
    public record Made(List<String> written, List<String> kept) {}

    /**
     * Writes a portfolio into a folder that may or may not exist. Never overwrites.
     *
     * @param empty without the sample interview
     * @throws ProblemsException when the folder already holds a portfolio
     */
    public static Made create(Path folder, boolean empty) throws IOException {
        if (Files.exists(folder.resolve("content"), LinkOption.NOFOLLOW_LINKS)) {
            throw new ProblemsException(List.of(Problem.error(
                    Location.of("content"),
                    "there is a portfolio in " + folder + " already",
                    "choose another folder; nothing was changed")));
        }
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Map<String, byte[]> content = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> file : files(empty).entrySet()) {
                String name = file.getKey();
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                if (name.startsWith(CONTENT)) {
                    content.put(name.substring(CONTENT.length()), bytes);
                } else if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                    kept.add(name);
                } else {
                    WholeFile.write(folder.resolve(name), bytes);
                    written.add(name);
                }
            }
            // Last and at once: it is what makes a portfolio.
            WholeFolder.create(folder.resolve("content"), content);
        } catch (IOException failed) {
            takeBack(folder, written, failed);
            throw failed;
        }
        content.keySet().forEach(name -> written.add(CONTENT + name));
        return new Made(written, kept);
    }

    /**
     * Adds the files for coding agents to a portfolio that may be there already. Never overwrites.
     *
     * @throws ProblemsException when there is no portfolio
     */
    public static Made addAgentFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder.resolve("content"))) {
            throw new ProblemsException(List.of(Problem.error(
                    Location.of("content"),
                    "there is no portfolio in " + folder,
                    "leave out --agents to make one; it gets these files too")));
        }
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, String> file : agentFiles().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                kept.add(file.getKey());
            } else {
                WholeFile.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
                written.add(file.getKey());
            }
        }
        return new Made(written, kept);
    }

    /** How a coding agent that sits in the portfolio finds its way. */
    private static Map<String, String> agentFiles() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("AGENTS.md", resource("/debrief/init/agents/AGENTS.md"));
        files.put("CLAUDE.md", resource("/debrief/init/agents/CLAUDE.md"));
        files.put(".agents/skills/debrief/SKILL.md", resource("/debrief/init/agents/SKILL.md"));
        return files;
    }

    private static void takeBack(Path folder, List<String> written, IOException because) {
        for (String name : written) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException leftBehind) {
                because.addSuppressed(leftBehind);
            }
        }
    }

    /** Whether a portfolio still says of its candidate what is true of the sample's. */
    public static boolean hasSampleFacts(Path root) throws IOException {
        Path facts = root.resolve("content/facts.yaml");
        return Files.isRegularFile(facts)
                && Arrays.equals(
                        Files.readAllBytes(facts),
                        resource("/debrief/init/sample/facts.yaml").getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> files(boolean empty) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".github/workflows/pages.yml", resource("/debrief/init/pages.yml"));
        files.put(".gitignore", resource("/debrief/init/gitignore"));
        if (empty) {
            files.put("content/portfolio.yaml", resource("/debrief/init/portfolio.yaml"));
            files.put("content/facts.yaml", resource("/debrief/init/facts.yaml"));
        } else {
            for (String file : SAMPLE_FILES) {
                files.put(file, resource("/debrief/init/sample/" + file.substring("content/".length())));
            }
        }
        files.put("content/topics.yaml", resource("/debrief/init/sample/topics.yaml"));
        for (String pack : PACKS) {
            files.put("content/sources/" + pack + ".yaml", resource("/debrief/init/sample/sources/" + pack + ".yaml"));
        }
        files.putAll(agentFiles());
        Schemas.files().forEach((name, text) -> files.put("content/.schema/" + name, text));
        return files;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NewPortfolio.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
