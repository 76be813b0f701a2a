package debrief.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small pictures that every browser shows. */
public final class Pictures {

    private Pictures() {}

    /** @param kind png, jpg, gif or webp; a WebP has the right blocks and no pixels, as the JDK cannot draw one */
    public static byte[] of(String kind) {
        if (kind.equals("webp")) {
            return "RIFF\u0012\0\0\0WEBPVP8 \u0006\0\0\0pixels".getBytes(StandardCharsets.ISO_8859_1);
        }
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1_200; i++) {
            image.setRGB(i % 40, i / 40, i * 9_973);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
