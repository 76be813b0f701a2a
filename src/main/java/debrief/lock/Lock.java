package debrief.lock;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals files with AES-256-GCM.
 *
 * <pre>{@code
 * Passphrase words = Passphrase.of("zwölf graue Dächer im Regen");
 * Lock lock = Lock.of(words, Salt.of(words, files));
 * String name = lock.name("topics/index.html") + ".html";
 * byte[] sealed = lock.seal(name, page);
 * }</pre>
 *
 * <p>PBKDF2 makes one secret of passphrase and salt, and HMAC-SHA256 of it a key for each use. The nonce is an HMAC of the
 * file's name and its words, as in SIV: the same file gives the same bytes, and two different files share a nonce with a
 * probability below one in 2⁵⁰ even among millions. The name and the format's version are authenticated: a sealed file that
 * is moved to another address does not open.
 */
public final class Lock {

    /** What OWASP recommends for PBKDF2 with HMAC-SHA256. */
    public static final int ROUNDS = 600_000;

    /** Stands before every use of a key, and in what is authenticated. A new format takes the next number. */
    private static final String FORMAT = "debrief-lock-1";

    private static final byte VERSION = 1;
    private static final int KEY_BITS = 256;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_DIGITS = 32;
    private static final int CHECK_DIGITS = 16;

    private final byte[] page;
    private final byte[] nonce;
    private final byte[] name;
    private final String check;

    private Lock(byte[] secret) {
        this.page = key(secret, "page");
        this.nonce = key(secret, "nonce");
        this.name = key(secret, "name");
        this.check = HexFormat.of().formatHex(key(secret, "check")).substring(0, CHECK_DIGITS);
    }

    /** Takes a good part of a second: that is its purpose. */
    public static Lock of(Passphrase passphrase, Salt salt) {
        return new Lock(secret(passphrase, salt.bytes()));
    }

    /** 32 bytes that stand for these of a site's content and tell nobody anything who has not the passphrase. */
    static byte[] fingerprint(Passphrase passphrase, byte[] content) {
        return hmac(key(secret(passphrase, bytes(FORMAT + " salt")), "salt"), content);
    }

    private static byte[] secret(Passphrase passphrase, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(passphrase.reveal().toCharArray(), salt, ROUNDS, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has PBKDF2 with HMAC-SHA256", impossible);
        } finally {
            spec.clearPassword();
        }
    }

    /**
     * Tells a wrong passphrase from a damaged file; to test a guess with it takes as long as with any page. 16 hexadecimal
     * digits.
     */
    public String check() {
        return check;
    }

    /** 32 hexadecimal digits that stand for a permalink and tell nothing of it. */
    public String name(String permalink) {
        return HexFormat.of().formatHex(hmac(name, bytes(permalink))).substring(0, NAME_DIGITS);
    }

    /**
     * A version byte, the nonce, the ciphertext of the padded text, and the tag.
     *
     * @param file the name under which it is published; it opens under no other
     */
    public byte[] seal(String file, byte[] text) {
        byte[] padded = Padding.pad(text);
        // A name holds no zero, so name and text cannot run into each other.
        byte[] iv = Arrays.copyOf(hmac(nonce, bytes(file), new byte[1], padded), NONCE);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(page, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(bytes(FORMAT + " " + file));
            byte[] sealed = new byte[1 + NONCE + cipher.getOutputSize(padded.length)];
            sealed[0] = VERSION;
            System.arraycopy(iv, 0, sealed, 1, NONCE);
            cipher.doFinal(padded, 0, padded.length, sealed, 1 + NONCE);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES-256-GCM", impossible);
        }
    }

    private static byte[] key(byte[] secret, String use) {
        return hmac(secret, bytes(FORMAT + " " + use));
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "(hidden)";
    }
}
