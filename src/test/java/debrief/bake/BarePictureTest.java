package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures keep what they show, pixel by pixel, and nothing of all that programs write into them besides. */
class BarePictureTest {

    private static final String TELLS = "Rowena at 50,1 N";

    /** Of WebP, by hand: there is no writer in the JDK. */
    private static final String WEBP = "VP8 \u0006\0\0\0pixels";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureWithNothingBesidesStaysAsItIsOrShowsTheSame(String kind) throws IOException {
        byte[] file = Pictures.of(kind);

        byte[] bare = BarePicture.of(file).orElseThrow();

        assertThat(pixels(bare)).isEqualTo(pixels(file));
        assertThat(BarePicture.is(bare)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void whatIsBehindTheEndGoes(String kind) throws IOException {
        byte[] file = Pictures.of(kind);

        assertThat(BarePicture.of(join(file, latin(TELLS))))
                .hasValue(BarePicture.of(file).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "eXIf", "iCCP", "tIME", "pRVt"})
    void blocksOfPngThatDrawNothingGo(String kind) throws IOException {
        byte[] file = Pictures.of("png");
        String chunk = "\0\0\0" + (char) TELLS.length() + kind + TELLS + "crc!";

        // Behind the head, which has 33 bytes.
        byte[] telling = join(Arrays.copyOf(file, 33), latin(chunk), Arrays.copyOfRange(file, 33, file.length));

        assertThat(BarePicture.of(telling)).hasValue(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xe1, 0xe2, 0xe4, 0xed, 0xef, 0xfe})
    void segmentsOfJpegThatDrawNothingGo(int marker) throws IOException {
        byte[] file = Pictures.of("jpg");
        byte[] segment = latin("\u00ff\u00ff\u00ff" + (char) marker + "\0" + (char) (TELLS.length() + 2) + TELLS);

        byte[] bare = BarePicture.of(join(Arrays.copyOf(file, 2), segment, Arrays.copyOfRange(file, 2, file.length)))
                .orElseThrow();

        assertThat(new String(bare, StandardCharsets.ISO_8859_1)).doesNotContain("Rowena");
        assertThat(pixels(bare)).isEqualTo(pixels(file));
    }

    /** A photo that was taken with the phone on its side would lie on it. */
    @Test
    void whichWayIsUpStays() throws IOException {
        byte[] file = Pictures.of("jpg");
        String list = "II*\0\u0008\0\0\0\u0002\0" + "\u0012\u0001\u0003\0\u0001\0\0\0\u0006\0\0\0"
                + "\u0025\u0088\u0004\0\u0001\0\0\0\u001a\0\0\0" + TELLS;
        byte[] exif = latin("\u00ff\u00e1\0" + (char) (list.length() + 8) + "Exif\0\0" + list);

        byte[] bare = BarePicture.of(join(Arrays.copyOf(file, 2), exif, Arrays.copyOfRange(file, 2, file.length)))
                .orElseThrow();

        assertThat(new String(bare, StandardCharsets.ISO_8859_1))
                .contains("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0")
                .doesNotContain("Rowena", "II*", "\u0025\u0088");
        assertThat(pixels(bare)).isEqualTo(pixels(file));
        assertThat(BarePicture.is(bare)).isTrue();
    }

    @Test
    void commentsOfGifGoAndLoopsStay() throws IOException {
        byte[] file = Pictures.of("gif");
        int table = 13 + (3 << ((file[10] & 7) + 1));
        byte[] told = latin("!\u00fe" + (char) TELLS.length() + TELLS + "\0" + "!\u00ff\u000bXMP DataXMP"
                + (char) TELLS.length() + TELLS + "\0");
        byte[] loops = latin("!\u00ff\u000bNETSCAPE2.0\u0003\u0001\0\0\0");
        byte[] head = Arrays.copyOf(file, table);
        byte[] rest = Arrays.copyOfRange(file, table, file.length);

        assertThat(BarePicture.of(join(head, told, loops, rest))).hasValue(join(head, loops, rest));
    }

    @Test
    void chunksOfWebpThatDrawNothingGo() {
        String extended = "VP8X\12\0\0\0\u003c\0\0\0\1\0\0\1\0\0";
        String told =
                "EXIF\u0006\0\0\0Rowena" + "XMP \u0006\0\0\0Rowena" + "ICCP\u0005\0\0\0Rowen\0" + "junk\u0002\0\0\0Ro";

        byte[] bare = BarePicture.of(riff(extended + WEBP + told)).orElseThrow();

        assertThat(bare).isEqualTo(riff(extended.replace('\u003c', '\u0010') + WEBP));
        assertThat(BarePicture.of(join(riff(WEBP), latin(TELLS)))).hasValue(riff(WEBP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "RIFF\0\0\0\0WAVEx",
                "%PDF-1.4",
                "\u00ff\u00d8\u00ff",
                "\u0089PNG\r\n\u001a\n",
                "text"
            })
    void otherFilesAreNone(String file) {
        assertThat(BarePicture.of(latin(file))).isEmpty();
    }

    @Test
    void aDamagedPictureNeverEndsInAnythingElse() throws IOException {
        Random random = new Random(7);
        for (String kind : new String[] {"png", "jpg", "gif"}) {
            byte[] file = Pictures.of(kind);
            for (int i = 0; i < 3_000; i++) {
                byte[] damaged = Arrays.copyOf(file, random.nextInt(file.length) + 1);
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                BarePicture.of(damaged)
                        .ifPresent(bare -> assertThat(BarePicture.is(bare)).isTrue());
            }
        }
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] riff(String chunks) {
        return latin("RIFF" + (char) (chunks.length() + 4) + "\0\0\0WEBP" + chunks);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
