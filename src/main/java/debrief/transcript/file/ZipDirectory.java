package debrief.transcript.file;

import debrief.transcript.file.WordFile.Unreadable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a zip file says it holds (APPNOTE 6.3.10, 4.3.12). Whoever unpacks by its names must not be led astray by them, so a file
 * with one such name is refused as a whole, though nothing is unpacked to a disk here.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MADE_BY_UNIX = 3;
    private static final int UNIX_TYPE = 0xf000;
    private static final int UNIX_LINK = 0xa000;

    /** Out of the folder, to a root or a drive, under another system's separator, written in percent or with a parameter. */
    private static final Pattern ASTRAY = Pattern.compile(
            "/.*|[A-Za-z]:.*|.*\\\\.*|(?:.*/)?(?:\\.|\\.\\.[^/]*)(?:/.*)?|.*//.*|.*%(?:2e|2f|5c|00|25).*|.*\\p{Cntrl}.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern GIT = Pattern.compile("(?:.*/)?\\.git(?:/.*)?", Pattern.CASE_INSENSITIVE);

    private final ByteBuffer bytes;
    private final Set<String> names = new HashSet<>();

    private ZipDirectory(byte[] zip) {
        this.bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * @return the names of its files
     * @throws Unreadable naming the entry that is to blame
     */
    static Set<String> names(byte[] zip, int most) throws Unreadable {
        ZipDirectory directory = new ZipDirectory(zip);
        try {
            directory.read(most);
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw new Unreadable("it is damaged");
        }
        directory.refuseFilesAsFolders();
        return directory.names;
    }

    private void read(int most) throws Unreadable {
        int end = end();
        int count = bytes.getShort(end + 10) & 0xffff;
        int at = bytes.getInt(end + 16);
        Set<String> folded = new HashSet<>();
        for (int i = 0; at < end && bytes.getInt(at) == ENTRY; i++) {
            if (i >= most) {
                throw new Unreadable("it packs more than " + most + " files");
            }
            String name = name(at);
            refuse(name, at);
            if (!folded.add(folded(name))) {
                throw about(name, "is there twice, if letter case does not count");
            }
            names.add(name);
            at += ENTRY_BYTES + length(at, 28) + length(at, 30) + length(at, 32);
        }
        if ((names.size() & 0xffff) != count) {
            throw new Unreadable("it is damaged");
        }
    }

    private int end() throws Unreadable {
        int last = bytes.limit() - END_BYTES;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new Unreadable("it is damaged");
    }

    private String name(int at) throws Unreadable {
        byte[] name = new byte[length(at, 28)];
        bytes.get(at + ENTRY_BYTES, name);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw about(new String(name, StandardCharsets.ISO_8859_1), "is a name that is not UTF-8");
        }
    }

    private void refuse(String name, int at) throws Unreadable {
        if (name.isEmpty() || ASTRAY.matcher(name).matches()) {
            throw about(name, "leads out of its folder");
        }
        if (GIT.matcher(name).matches()) {
            throw about(name, "belongs to git");
        }
        if ((bytes.getShort(at + 8) & 1) != 0) {
            throw about(name, "is encrypted");
        }
        boolean unix = bytes.get(at + 5) == MADE_BY_UNIX;
        if (unix && (bytes.getShort(at + 40) & UNIX_TYPE) == UNIX_LINK) {
            throw about(name, "is a link");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw about(name, "is an archive again");
        }
    }

    private void refuseFilesAsFolders() throws Unreadable {
        for (String name : names) {
            for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
                if (names.contains(name.substring(0, slash))) {
                    throw about(name.substring(0, slash), "is a file and a folder");
                }
            }
        }
    }

    private int length(int at, int field) {
        return bytes.getShort(at + field) & 0xffff;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }

    private static Unreadable about(String name, String what) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        return new Unreadable("'" + (shown.length() > 60 ? shown.substring(0, 59) + "…" : shown) + "' in it " + what);
    }
}
