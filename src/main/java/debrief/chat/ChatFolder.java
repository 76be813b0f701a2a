package debrief.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.chat.ChatState.Message;
import debrief.disk.OwnFolder;
import debrief.disk.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code .debrief/chat}: messages to paste, replies that came, and how far the run is. */
public final class ChatFolder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".md";

    private final Path folder;

    private ChatFolder(Path folder) {
        this.folder = folder;
    }

    /** @param root the portfolio's folder */
    public static ChatFolder in(Path root) {
        return new ChatFolder(OwnFolder.in(root).resolve("chat"));
    }

    /** Where a message lies. */
    public Path file(Message message) {
        return folder.resolve(message.code() + ENDING);
    }

    /** How far the run is; as if none had been where the file is damaged. */
    public ChatState state() throws IOException {
        Path file = folder.resolve("run.json");
        if (!Files.isRegularFile(file)) {
            return ChatState.NONE;
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), new TypeReference<ChatState>() {});
        } catch (JsonProcessingException damaged) {
            return ChatState.NONE;
        }
    }

    void save(ChatState state) throws IOException {
        WholeFile.write(
                folder.resolve("run.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(state));
    }

    void write(Message message, String text) throws IOException {
        WholeFile.write(file(message), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Removes every message but these: what was answered need not be pasted again. */
    void keepOnly(List<Message> open) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> names =
                open.stream().map(message -> message.code() + ENDING).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches("\\d+-[0-9a-f]{4}\\.md") && !names.contains(name)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Keeps a reply until it is used. */
    void store(String key, String text) throws IOException {
        WholeFile.write(reply(folder, key), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The reply to a prompt; empty when there is none. */
    String reply(String key) {
        try {
            return WholeFile.text(reply(folder, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It was used, or cannot be: the same prompt is open again. */
    void spoil(String key) {
        try {
            Files.deleteIfExists(reply(folder, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever came so far answers no request of a new run. */
    public void forgetReplies() throws IOException {
        Path replies = folder.resolve("replies");
        if (Files.isDirectory(replies)) {
            try (Stream<Path> files = Files.list(replies)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path reply(Path folder, String key) {
        return folder.resolve("replies").resolve(key + ".json");
    }
}
