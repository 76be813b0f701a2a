package debrief.content;

import debrief.content.yaml.Mistakes;
import debrief.content.yaml.Node.Mark;
import debrief.disk.PlainFile;
import debrief.problem.Location;
import debrief.problem.LostLetters;
import debrief.problem.Problem;
import debrief.transcript.file.LongLine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads the portfolio's text files, and nothing outside its content folder. */
final class SourceFiles {

    private static final String SAVE_AS_UTF_8 =
            "save it as UTF-8; a transcript may also say its 'encoding:' in interview.yaml";

    private final Path root;
    private final Path content;
    /** By their files, since some are read twice. */
    private final Map<String, Problem> warnings = new ConcurrentHashMap<>();

    /**
     * @param root the portfolio's folder
     * @throws debrief.problem.ProblemsException when more lies there than a portfolio can be
     */
    SourceFiles(Path root) throws IOException {
        this.root = root;
        this.content = root.resolve("content").toRealPath();
        Extent.of(content).check();
        Path assets = root.resolve("assets");
        if (Files.isDirectory(assets)) {
            Extent.of(assets).checkNames("assets");
        }
    }

    /** Why a file could not be read, and where if there is one place; the message names no path. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String hint;
        private final transient @Nullable Mark at;

        Unreadable(String message, String hint) {
            this(null, message, hint);
        }

        Unreadable(@Nullable Mark at, String message, String hint) {
            super(message);
            this.at = at;
            this.hint = hint;
        }

        String hint() {
            return hint;
        }

        void tell(Mistakes mistakes) {
            String message = String.valueOf(getMessage());
            if (at == null) {
                mistakes.add(message, hint);
            } else {
                mistakes.add(at, message, hint);
            }
        }
    }

    /** Where letters were lost in what was read so far. */
    Collection<Problem> warnings() {
        return warnings.values();
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The text of a file.
     *
     * @param file relative to the portfolio's folder
     * @param most in bytes; a larger file is refused before it is read
     * @param charset to decode with when the file's first bytes do not tell
     */
    Optional<String> read(String file, int most, Charset charset) throws Unreadable {
        Optional<byte[]> bytes = bytes(file, most);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String text = decode(bytes.get(), charset);
        int tooLong = LongLine.in(text);
        if (tooLong >= 0) {
            throw new Unreadable(
                    Mark.of(text, tooLong),
                    "a line longer than " + LongLine.MOST + " characters",
                    "a text behind 'key: |' may go over many lines");
        }
        LostLetters.in(text)
                .ifPresent(lost -> warnings.put(
                        file,
                        Problem.warning(new Location(file, lost.line(), lost.column()), lost.what(), lost.hint())));
        return Optional.of(text);
    }

    /** The bytes of a file; see {@link #read}. */
    Optional<byte[]> bytes(String file, int most) throws Unreadable {
        Path path = root.resolve(file);
        if (!has(file)) {
            return Optional.empty();
        }
        try {
            if (!path.toRealPath().startsWith(content)) {
                throw new Unreadable("a link that leads out of content/", "copy the file here instead");
            }
            if (!Files.isRegularFile(path)) {
                throw new Unreadable(PlainFile.kind(path) + " stands here, not a file", "move it away or rename it");
            }
            long size = Files.size(path);
            if (size > most) {
                throw new Unreadable(
                        String.format(Locale.ROOT, "%,d bytes; at most %,d are read", size, most),
                        "split it or shorten it");
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException danglingLink) {
            throw new Unreadable("a link to a file that is not there", "copy the file here instead");
        } catch (IOException cannotRead) {
            if (Files.isSymbolicLink(path) && !(cannotRead instanceof AccessDeniedException)) {
                throw new Unreadable("a link that leads round in a circle", "copy the file here instead");
            }
            throw new Unreadable("cannot be read: " + cannotRead.getClass().getSimpleName(), "check its permissions");
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws Unreadable {
        try {
            if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
                return strict(bytes, 3, StandardCharsets.UTF_8);
            }
            if (startsWith(bytes, 0xFF, 0xFE)) {
                return strict(bytes, 2, StandardCharsets.UTF_16LE);
            }
            if (startsWith(bytes, 0xFE, 0xFF)) {
                return strict(bytes, 2, StandardCharsets.UTF_16BE);
            }
            return strict(bytes, 0, charset);
        } catch (CharacterCodingException otherEncoding) {
            LostLetters lost = LostLetters.in(bytes, 0, charset).orElseGet(() -> new LostLetters(1, 1, "", ""));
            throw new Unreadable(
                    new Mark(lost.line(), lost.column()),
                    lost.what().isEmpty() ? "is not " + charset.name() : lost.what(),
                    SAVE_AS_UTF_8);
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws CharacterCodingException, Unreadable {
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
        // UTF-16 without a mark decodes as UTF-8 with a NUL beside each letter; a NUL alone is the reader's to refuse.
        if (text.codePoints().limit(100).filter(c -> c == 0).count() * 3 > Math.min(100, text.length())) {
            throw new Unreadable("is UTF-16, not " + charset.name(), SAVE_AS_UTF_8);
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
