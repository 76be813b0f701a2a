package debrief.lock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The other half of the lock as docs/locked.md describes it, written anew: what a program of somebody else's would do. */
public final class Opened {

    private final byte[] secret;

    private Opened(byte[] secret) {
        this.secret = secret;
    }

    /** PBKDF2 of one block, as in RFC 8018. */
    public static Opened with(String passphrase, String salt) throws GeneralSecurityException {
        Mac mac = mac(passphrase.getBytes(StandardCharsets.UTF_8));
        byte[] round = mac.doFinal(ByteBuffer.allocate(20)
                .put(HexFormat.of().parseHex(salt))
                .putInt(1)
                .array());
        byte[] block = round.clone();
        for (int i = 1; i < 600_000; i++) {
            round = mac.doFinal(round);
            for (int j = 0; j < block.length; j++) {
                block[j] ^= round[j];
            }
        }
        return new Opened(block);
    }

    /** @throws GeneralSecurityException when a single bit is not as it was sealed */
    public byte[] open(String file, byte[] sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(hmac(secret, "debrief-lock-1 page"), "AES"),
                new GCMParameterSpec(128, sealed, 1, 12));
        cipher.updateAAD(("debrief-lock-1 " + file).getBytes(StandardCharsets.UTF_8));
        byte[] padded = cipher.doFinal(sealed, 13, sealed.length - 13);
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        return Arrays.copyOf(padded, end);
    }

    public String name(String permalink) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(hmac(hmac(secret, "debrief-lock-1 name"), permalink))
                .substring(0, 32);
    }

    String check() throws GeneralSecurityException {
        return HexFormat.of().formatHex(hmac(secret, "debrief-lock-1 check")).substring(0, 16);
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        return mac(key).doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac;
    }
}
