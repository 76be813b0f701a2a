package debrief.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.AEADBadTagException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is sealed opens with the passphrase, at its own address, whole, and in no other way. */
class LockTest {

    private static final String WORDS = "zwölf graue Dächer im Regen";
    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    private static Lock lock;
    private static Opened opened;

    @BeforeAll
    static void make() throws GeneralSecurityException {
        lock = Lock.of(Passphrase.of(WORDS), Salt.of(SALT));
        opened = Opened.with(WORDS, SALT);
    }

    @Test
    void opensWithAnotherProgramThatFollowsTheDescription() throws GeneralSecurityException {
        byte[] text = bytes("A page.\0\0");

        assertThat(opened.open("index.html", lock.seal("index.html", text))).isEqualTo(text);
        assertThat(opened.open("a.js", lock.seal("a.js", new byte[0]))).isEmpty();
        assertThat(lock.name("topics/index.html")).isEqualTo(opened.name("topics/index.html"));
        assertThat(lock.check()).isEqualTo(opened.check());
    }

    @Test
    void givesTheSameBytesForTheSameFile() {
        assertThat(again().seal("a.html", bytes("A"))).isEqualTo(lock.seal("a.html", bytes("A")));
    }

    @Test
    void takesANonceOfItsOwnForEachNameAndEachText() {
        Set<String> nonces = new HashSet<>();
        for (String file : new String[] {"a.html", "b.html"}) {
            for (String text : new String[] {"A", "B"}) {
                nonces.add(Arrays.toString(Arrays.copyOfRange(lock.seal(file, bytes(text)), 1, 13)));
            }
        }
        assertThat(nonces).hasSize(4);
    }

    @Test
    void doesNotOpenAtTheAddressOfAnotherFile() {
        byte[] sealed = lock.seal("a.html", bytes("A"));

        assertThatThrownBy(() -> opened.open("b.html", sealed)).isInstanceOf(AEADBadTagException.class);
    }

    @Test
    void doesNotOpenWhenAnyPartWasChangedOrCutOff() {
        byte[] sealed = lock.seal("a.html", bytes("A"));

        for (int at : new int[] {1, 12, 13, 5_000, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> opened.open("a.html", changed))
                    .as("byte %d", at)
                    .isInstanceOf(AEADBadTagException.class);
        }
        for (int length : new int[] {sealed.length - 1, sealed.length - 16, 29}) {
            assertThatThrownBy(() -> opened.open("a.html", Arrays.copyOf(sealed, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(AEADBadTagException.class);
        }
    }

    @Test
    void doesNotOpenWithAnotherPassphraseOrSalt() throws GeneralSecurityException {
        byte[] sealed = lock.seal("a.html", bytes("A"));
        Opened other = Opened.with(WORDS + ".", SALT);
        Opened elsewhere = Opened.with(WORDS, SALT.replace("0f", "10"));

        assertThatThrownBy(() -> other.open("a.html", sealed)).isInstanceOf(AEADBadTagException.class);
        assertThatThrownBy(() -> elsewhere.open("a.html", sealed)).isInstanceOf(AEADBadTagException.class);
        assertThat(other.name("a")).isNotEqualTo(lock.name("a")).isNotEqualTo(elsewhere.name("a"));
    }

    @Test
    void hidesTheLength() {
        int shortest = lock.seal("a.html", bytes("")).length;

        assertThat(shortest).isEqualTo(1 + 12 + 16 * 1024 + 16);
        assertThat(lock.seal("a.html", bytes("A".repeat(16_383)))).hasSize(shortest);
        assertThat(lock.seal("a.html", bytes("A".repeat(16_384)))).hasSize(shortest + 16 * 1024);
    }

    @Test
    void padsLongTextsInLargerStepsByNeverMoreThanASixteenth() {
        for (int length = 1 << 18; length < 1 << 24; length += 99_991) {
            int padded = Padding.length(length);
            assertThat(padded).isBetween(length, length + length / 16);
            assertThat(padded % (Integer.highestOneBit(length) / 16)).isZero();
        }
    }

    @Test
    void hasASaltForEachContent() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("a.html", bytes("bc"));
        Passphrase words = Passphrase.of(WORDS);
        String salt = Salt.of(words, files).hex();
        assertThat(Salt.of(words, files).hex()).isEqualTo(salt).hasSize(32);
        assertThat(Salt.of(Passphrase.of(WORDS + "."), files).hex())
                .as("the content alone gives no salt away")
                .isNotEqualTo(salt);

        files.put("a.html", bytes("bd"));
        assertThat(Salt.of(words, files).hex()).isNotEqualTo(salt);
        files.clear();
        files.put("a.htmlb", bytes("c"));
        assertThat(Salt.of(words, files).hex()).isNotEqualTo(salt);
    }

    @Test
    void tellsTheSaltInAPublicFileAndReadsItBack() {
        String text = new LockFile(Salt.of(SALT), lock.check()).text();

        assertThat(text).contains("600000", "PBKDF2-HMAC-SHA256", "AES-256-GCM");
        assertThat(LockFile.parse(text).orElseThrow().salt().hex()).isEqualTo(SALT);
        assertThat(LockFile.parse(text).orElseThrow().check()).isEqualTo(lock.check());
        assertThat(LockFile.parse("{\"salt\": \"" + SALT + "\"}")).isEmpty();
        assertThat(LockFile.parse(text.replace(SALT, "short"))).isEmpty();
    }

    private static Lock again() {
        return Lock.of(Passphrase.of(WORDS), Salt.of(SALT));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
