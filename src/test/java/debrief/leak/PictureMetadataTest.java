package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures say who made them and where; these are made by hand, a letter for a byte. */
class PictureMetadataTest {

    private static final String JPEG = "\u00ff\u00d8";
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    /** One list with one entry, which leads to a list with a latitude. */
    private static final String PLACED =
            "MM\0*\0\0\0\u0008" + "\0\u0001\u0088\u0025\0\u0004\0\0\0\u0001\0\0\0\u001a\0\0\0\0"
                    + "\0\u0001\0\u0002\0\u0005\0\0\0\u0003\0\0\0\0\0\0\0\0";

    @Test
    void commentsAndBlocksOfJpegAreRead() {
        PictureMetadata data = of(JPEG + segment(0xe0, "JFIF") + segment(0xfe, "by Rowena")
                + segment(0xe1, "Exif\0\0A\0n\0n\0") + segment(0xda, "") + "pixels");
        assertThat(data.text()).contains("by Rowena", "Ann").doesNotContain("JFIF", "pixels");
        assertThat(data.isPlaced()).isFalse();
    }

    @Test
    void positionsAreSeen() {
        assertThat(of(JPEG + segment(0xe1, "Exif\0\0" + PLACED)).isPlaced()).isTrue();
        assertThat(of(JPEG + segment(0xe1, "x <exif:GPSLatitude>50,1N")).isPlaced())
                .isTrue();
        assertThat(of(PNG + chunk("eXIf", PLACED)).isPlaced()).isTrue();
        assertThat(of(JPEG + segment(0xe1, "Exif\0\0" + PLACED.replace('\u0025', '\u0026')))
                        .isPlaced())
                .isFalse();
    }

    @Test
    void textsOfPngAndWebpAreRead() {
        assertThat(of(PNG + chunk("IHDR", "no") + chunk("tEXt", "Author\0Rowena") + chunk("IDAT", "pixels"))
                        .text())
                .contains("Rowena")
                .doesNotContain("pixels", "no");
        assertThat(of("RIFF\0\0\0\0WEBP" + "VP8 \u0005\0\0\0pixel\0" + "XMP \u0006\0\0\0Rowena")
                        .text())
                .contains("Rowena")
                .doesNotContain("pixel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "RIFF\0\0\0\0WAVEx", "%PDF-1.4", "\u00ff\u00d8"})
    void otherFilesAreNone(String file) {
        assertThat(PictureMetadata.of(bytes(file))).isEmpty();
    }

    @Test
    void aBrokenPictureIsReadAsFarAsItGoes() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(80)];
            random.nextBytes(noise);
            String rest = new String(noise, StandardCharsets.ISO_8859_1);
            of(JPEG + "\u00ff" + rest);
            of(PNG + chunk("eXIf", "II*\0" + rest) + rest);
            of("RIFF\0\0\0\0WEBP" + rest + "!");
        }
        assertThat(of(PNG + "\u007f\u00ff\u00ff\u00fftEXtRow").text()).contains("Row");
    }

    private static PictureMetadata of(String file) {
        return PictureMetadata.of(bytes(file)).orElseThrow();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String segment(int marker, String says) {
        int length = says.length() + 2;
        return "\u00ff" + (char) marker + (char) (length >> 8) + (char) (length & 0xff) + says;
    }

    private static String chunk(String kind, String says) {
        return "\0\0\0" + (char) says.length() + kind + says + "sum!";
    }
}
