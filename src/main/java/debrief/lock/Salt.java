package debrief.lock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/**
 * What makes guesses at one site useless for every other; no secret. 16 bytes.
 *
 * <p>A site's first salt is made of all that will be sealed and of the passphrase: no two sites and no two passphrases share one,
 * the same content gives the same bytes on every machine, and whoever guesses the content can confirm nothing by it without
 * the passphrase. Later builds with the same passphrase keep it, so that addresses stay.
 */
public final class Salt {

    static final int LENGTH = 16;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes as long as a {@link Lock}.
     *
     * @param files by permalink, all that will be sealed
     */
    public static Salt of(Passphrase passphrase, SortedMap<String, byte[]> files) {
        return new Salt(Arrays.copyOf(Lock.fingerprint(passphrase, digest(files)), LENGTH));
    }

    private static byte[] digest(SortedMap<String, byte[]> files) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            for (byte[] part : new byte[][] {file.getKey().getBytes(StandardCharsets.UTF_8), file.getValue()}) {
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
                digest.update(part);
            }
        }
        return digest.digest();
    }

    /** @param hex 32 digits */
    static Salt of(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a salt has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Salt(bytes);
    }

    /** 32 digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
