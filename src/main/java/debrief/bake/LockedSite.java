package debrief.bake;

import debrief.lock.Lock;
import debrief.lock.LockFile;
import debrief.lock.Passphrase;
import debrief.lock.Salt;
import debrief.site.page.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A site that opens with a passphrase only. It waits until it has every file, then seals each under a name that tells
 * nothing: pages inside a page that asks for the passphrase, all else inside scripts, since pages opened from disk may not
 * fetch files.
 */
public final class LockedSite implements Destination {

    /** What programs look for under its very name; none of it tells of the content. */
    private static final Set<String> OPEN = Set.of(".nojekyll", "robots.txt", "CNAME");

    /** What is of no use to anybody who has no key. */
    private static final Set<String> LEFT_OUT = Set.of("404.html", "llms.txt");

    /** Servers and people start here. */
    private static final String FIRST = "index.html";

    private final Path site;
    private final Permalinks permalinks;
    private final Passphrase passphrase;
    private final Templates templates;
    private final SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final Set<String> open = new TreeSet<>();

    /**
     * @param site the folder that it will be published in: it keeps the salt that it has
     * @param shownAs what the user calls it, for messages
     */
    public LockedSite(Path site, String shownAs, Passphrase passphrase, Templates templates) {
        this.site = site;
        this.permalinks = new Permalinks(shownAs);
        this.passphrase = passphrase;
        this.templates = templates;
    }

    @Override
    public void add(String permalink, byte[] bytes) {
        if (!LEFT_OUT.contains(permalink)) {
            permalinks.take(permalink);
            files.put(permalink, BarePicture.of(bytes).orElse(bytes));
        }
    }

    /** Tells which files lie beside the sealed ones as they are, so that pages can refer to them. */
    void leavesOpen(Set<String> permalinks) {
        open.addAll(permalinks);
    }

    /** Seals all that was added. */
    public void seal(Destination destination) throws IOException {
        for (String permalink : OPEN) {
            byte[] bytes = files.remove(permalink);
            if (bytes != null) {
                open.add(permalink);
                destination.add(permalink, bytes);
            }
        }
        Optional<LockFile> before = before();
        Salt salt = before.map(LockFile::salt).orElseGet(() -> Salt.of(passphrase, files));
        Lock lock = Lock.of(passphrase, salt);
        if (before.isPresent() && !before.get().check().equals(lock.check())) {
            // Two passphrases under one salt would let one guess serve both.
            salt = Salt.of(passphrase, files);
            lock = Lock.of(passphrase, salt);
        }
        destination.add(LockFile.NAME, bytes(new LockFile(salt, lock.check()).text()));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                String name = file.getKey().equals(FIRST) ? FIRST : lock.name(file.getKey()) + ".html";
                destination.add(name, page(lock, salt, name, withPlace(file.getKey(), file.getValue())));
            } else {
                String name = lock.name(file.getKey()) + ".js";
                destination.add(name, script(lock, name, file.getValue()));
            }
        }
    }

    private Optional<LockFile> before() throws IOException {
        Path file = site.resolve(LockFile.NAME);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? LockFile.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private byte[] page(Lock lock, Salt salt, String name, byte[] text) throws IOException {
        StringWriter page = new StringWriter();
        Map<String, String> sealed = Map.of(
                "sealed", base64(lock.seal(name, text)),
                "salt", salt.hex(),
                "rounds", Integer.toString(Lock.ROUNDS),
                "check", lock.check());
        templates.renderLocked(sealed, page);
        return bytes(page.toString());
    }

    private static byte[] script(Lock lock, String name, byte[] bytes) {
        return bytes("(self.debriefSealed??={})[\"" + name + "\"]=\"" + base64(lock.seal(name, bytes)) + "\";\n");
    }

    /** A page's links lead on from its permalink, which its new name hides: the first line tells it. */
    private byte[] withPlace(String permalink, byte[] page) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(page.length + 256);
        text.writeBytes(bytes(
                Json.of(Map.of("place", List.of(permalink, List.copyOf(open)))).text()));
        text.write('\n');
        text.writeBytes(page);
        return text.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
