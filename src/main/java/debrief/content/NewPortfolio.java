package debrief.content;

import debrief.content.yaml.Document;
import debrief.disk.WholeFile;
import debrief.disk.WholeFolder;
import debrief.problem.ProblemsException;
import debrief.words.WordList;
import java.io.IOException;
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
            "craft data java javascript learning messaging mobile network operations python security sql systems web words"
                    .split(" ", -1));

    private NewPortfolio() {}

    /**
     * What was done.
     *
     * @param written paths inside the folder
     * @param kept files that were there before and were left alone
     */
    public record Made(List<String> written, List<String> kept) {

        private void add(Path folder, String name, String text) throws IOException {
            boolean there = Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
            (there ? kept : written).add(name);
            if (!there) {
                WholeFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /**
     * Writes a portfolio into a folder that may or may not exist. Never overwrites.
     *
     * @param empty without the sample interview
     * @throws ProblemsException when the folder already holds a portfolio
     */
    public static Made create(Path folder, boolean empty) throws IOException {
        if (Files.exists(folder.resolve("content"), LinkOption.NOFOLLOW_LINKS)) {
            throw ProblemsException.at(
                    "content",
                    "there is a portfolio in " + folder + " already",
                    "choose another folder; nothing was changed");
        }
        Made made = new Made(new ArrayList<>(), new ArrayList<>());
        Map<String, byte[]> content = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> file : files(empty).entrySet()) {
                if (file.getKey().startsWith(CONTENT)) {
                    content.put(
                            file.getKey().substring(CONTENT.length()),
                            file.getValue().getBytes(StandardCharsets.UTF_8));
                } else {
                    made.add(folder, file.getKey(), file.getValue());
                }
            }
            // Last and at once: it is what makes a portfolio.
            WholeFolder.create(folder.resolve("content"), content);
        } catch (IOException failed) {
            takeBack(folder, made.written(), failed);
            throw failed;
        }
        content.keySet().forEach(name -> made.written().add(CONTENT + name));
        return made;
    }

    /**
     * Adds the files for coding agents to a portfolio that may be there already. Never overwrites.
     *
     * @throws ProblemsException when there is no portfolio
     */
    public static Made addAgentFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder.resolve("content"))) {
            throw ProblemsException.at(
                    "content",
                    "there is no portfolio in " + folder,
                    "leave out --agents to make one; it gets these files too");
        }
        Made made = new Made(new ArrayList<>(), new ArrayList<>());
        for (Map.Entry<String, String> file : agentFiles().entrySet()) {
            made.add(folder, file.getKey(), file.getValue());
        }
        return made;
    }

    /** How a coding agent that sits in the portfolio finds its way. */
    private static Map<String, String> agentFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("AGENTS.md", WordList.text(NewPortfolio.class, "/debrief/init/agents/AGENTS.md"));
        files.put("CLAUDE.md", WordList.text(NewPortfolio.class, "/debrief/init/agents/CLAUDE.md"));
        files.put(
                ".agents/skills/debrief/SKILL.md", WordList.text(NewPortfolio.class, "/debrief/init/agents/SKILL.md"));
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
                        WordList.text(NewPortfolio.class, "/debrief/init/sample/facts.yaml")
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> files(boolean empty) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".github/workflows/pages.yml", WordList.text(NewPortfolio.class, "/debrief/init/pages.yml"));
        files.put(".gitignore", WordList.text(NewPortfolio.class, "/debrief/init/gitignore"));
        if (empty) {
            files.put("content/portfolio.yaml", WordList.text(NewPortfolio.class, "/debrief/init/portfolio.yaml"));
            files.put("content/facts.yaml", WordList.text(NewPortfolio.class, "/debrief/init/facts.yaml"));
            files.put("content/topics.yaml", WordList.text(NewPortfolio.class, "/debrief/init/topics.yaml"));
        } else {
            for (String file : SAMPLE_FILES) {
                files.put(
                        file,
                        WordList.text(
                                NewPortfolio.class, "/debrief/init/sample/" + file.substring("content/".length())));
            }
            files.put("content/topics.yaml", WordList.text(NewPortfolio.class, "/debrief/init/sample/topics.yaml"));
        }
        for (String pack : PACKS) {
            files.put(
                    "content/sources/" + pack + ".yaml",
                    WordList.text(NewPortfolio.class, "/debrief/init/sample/sources/" + pack + ".yaml"));
        }
        files.putAll(agentFiles());
        Schemas.files().forEach((name, text) -> files.put("content/.schema/" + name, text));
        return files;
    }

    /** Whether a knowledge pack is still what every portfolio gets: tests have read each of its phrases. */
    static boolean isShipped(Document pack) {
        String name = pack.file().substring(pack.file().lastIndexOf('/') + 1);
        return PACKS.contains(name.replace(".yaml", ""))
                && pack.text().equals(WordList.text(NewPortfolio.class, "/debrief/init/sample/sources/" + name));
    }
}
