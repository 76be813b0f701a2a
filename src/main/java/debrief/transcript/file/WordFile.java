package debrief.transcript.file;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** The text of a .docx, if it may be unpacked: at most 100 MB, 100 times its size, 10,000 files. Nothing is written. */
final class WordFile {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 100L << 20;
    private static final long HIGHEST_RATIO = 100;
    private static final long SMALL = 1L << 20;

    /** Word on the web numbers it. */
    private static final Pattern DOCUMENT = Pattern.compile("word/document\\d*\\.xml");

    private WordFile() {}

    /** A line for each paragraph and line break; empty for other zip files. */
    static Optional<WordText> text(byte[] bytes) throws Unreadable {
        Set<String> names = ZipDirectory.names(bytes, MOST_ENTRIES);
        long most = Math.min(MOST_BYTES, Math.max(SMALL, bytes.length * HIGHEST_RATIO));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                Limited limited = new Limited(zip, most)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.contains(entry.getName())) {
                    throw new Unreadable("it is damaged");
                }
                if (DOCUMENT.matcher(entry.getName()).matches()) {
                    return Optional.of(Paragraphs.lines(limited.readAllBytes()));
                }
                limited.transferTo(OutputStream.nullOutputStream());
            }
            return Optional.empty();
        } catch (Unreadable refused) {
            throw refused;
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            // IllegalArgumentException: a name inside is no UTF-8
            throw new Unreadable("it is damaged");
        }
    }

    /** A file to refuse. */
    static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1;

        private final String reason;

        Unreadable(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /** Counts what comes out of the zip, all files together. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new Unreadable("it unpacks to too much");
            }
        }
    }
}
