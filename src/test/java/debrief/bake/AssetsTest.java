package debrief.bake;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only pictures become public, and only what lies in the portfolio itself. */
class AssetsTest {

    private static final byte[] PNG = Pictures.of("png");

    @TempDir
    private Path root;

    @TempDir
    private Path elsewhere;

    @Test
    void comeWithTheProgram() throws IOException {
        assertThat(published())
                .containsOnlyKeys(
                        "assets/icon.svg",
                        "assets/practice.js",
                        "assets/site.js",
                        "assets/social.png",
                        "assets/style.css");
    }

    @Test
    void arePutAsideByThePortfoliosOwn() throws IOException {
        write("templates/assets/style.css", "p {}".getBytes());
        write("templates/assets/fonts/own.woff2", "font".getBytes());

        Map<String, String> published = published();

        assertThat(published)
                .containsEntry("assets/style.css", "p {}")
                .containsEntry("assets/fonts/own.woff2", "font")
                .containsKey("assets/site.js");
    }

    /** A copy of the program's templates has them, too. */
    @Test
    void theScriptThatOpensALockedSiteIsNotInAnOpenOne() throws IOException {
        write("templates/assets/unlock.js", "own".getBytes());

        assertThat(published()).doesNotContainKey("assets/unlock.js");
    }

    @ParameterizedTest
    @CsvSource({
        "me.png, png",
        "me.jpg, jpg",
        "me.jpeg, jpg",
        "me.gif, gif",
        "me.webp, webp",
        "Me.PNG, png",
        // the bytes are what counts, as long as the name is that of some picture
        "really-a-jpg.png, jpg"
    })
    void everyPictureIsPublished(String name, String kind) throws IOException {
        write("content/images/" + name, Pictures.of(kind));

        assertThat(published()).containsKey("images/" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "script.png, 3c7363726970743e",
        "empty.png, ''",
        "short.png, 8950",
        "half.webp, 5249464600000000574542",
        "sound.webp, 524946460000000057415645",
        // a picture to us, a page with a script to a browser
        "page.html, 474946383961",
        "damaged.png, 89504e470d0a1a0a00",
        "nothing, 89504e470d0a1a0a00"
    })
    void whatIsNoPictureStaysAtHomeAndIsToldAbout(String name, String bytes) throws IOException {
        write("content/images/" + name, hex(bytes));

        Assets assets = Assets.of(root);

        assertThat(published()).doesNotContainKey("images/" + name);
        assertThat(assets.warnings())
                .singleElement()
                .hasToString("content/images/" + name
                        + ": warning: no png, jpg, webp or gif, or a damaged one, so it is left out\n"
                        + "    hint: convert the picture, or save it again");
    }

    @Test
    void aPictureOfFiveMegabytesIsLargeEnough() throws IOException {
        write("content/images/at-most.png", Arrays.copyOf(PNG, 5_000_000));
        write("content/images/too-large.png", Arrays.copyOf(PNG, 5_000_001));

        assertThat(published()).containsKey("images/at-most.png").doesNotContainKey("images/too-large.png");
        assertThat(Assets.of(root).warnings())
                .singleElement()
                .asString()
                .startsWith("content/images/too-large.png: warning: larger than 5 MB, so it is left out");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.write(elsewhere.resolve("secret.png"), PNG);
        Files.createDirectories(root.resolve("content/images"));
        Files.createSymbolicLink(root.resolve("content/images/linked.png"), secret);
        Files.createSymbolicLink(root.resolve("content/images/folder"), elsewhere);
        Files.createDirectories(root.resolve("templates/assets"));
        Files.createSymbolicLink(root.resolve("templates/assets/linked.css"), secret);

        assertThat(published()).hasSize(5);
        assertThat(Assets.of(root).warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "content/images/folder: warning: a link, so it is left out\n    hint: copy the file here instead",
                        "content/images/linked.png: warning: a link, so it is left out\n"
                                + "    hint: copy the file here instead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect width=\"1\" height=\"2\" fill=\"url(#a)\"/>",
                "<text x=\"1\" style=\"fill: url('#a')\">A &lt;script&gt; and an image</text>",
                "<use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"#image\" href=\"#a\"/>",
                "<!-- <script> --><title><![CDATA[<script>]]></title>",
                ""
            })
    void aDrawingOfShapesAndTextIsPublished(String shapes) throws IOException {
        write("content/images/a.svg", svg(shapes).getBytes());

        assertThat(published()).containsEntry("images/a.svg", svg(shapes));
        assertThat(Assets.of(root).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onclick=\"alert(1)\"/>",
                "<a href=\"https://example.org\"/>",
                "<use href=\"https://example.org#a\"/>",
                "<use href=\" data:,a\"/>",
                "<image href=\"a.png\"/>",
                "<style>@import 'https://example.org';</style>",
                "<rect style=\"fill: URL(https://example.org)\"/>",
                "<rect style=\"fill: url( &quot;https://example.org&quot;)\"/>",
                "<rect style=\"fill: u\\72l(https://example.org)\"/>",
                "<rect style=\"background: image-set('a')\"/>",
                "<foreignObject/>",
                "<animate onbegin=\"alert(1)\"/>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<b xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<?xml-stylesheet href=\"a.xsl\"?>",
                "<g>",
                "&a;"
            })
    void aDrawingThatCouldDoMoreStaysAtHome(String part) throws IOException {
        write("content/images/a.svg", svg(part).getBytes());

        assertThat(published()).doesNotContainKey("images/a.svg");
        assertThat(Assets.of(root).warnings())
                .singleElement()
                .hasToString(
                        "content/images/a.svg: warning: an SVG that holds more than shapes and text, so it is left out\n"
                                + "    hint: convert it to png, or save it as plain SVG without scripts, styles and links");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/>",
                "",
                "plain",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"
            })
    void whatIsNoDrawingIsNone(String text) throws IOException {
        write("content/images/a.svg", text.getBytes());

        assertThat(published()).doesNotContainKey("images/a.svg");
    }

    private static String svg(String shapes) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + shapes + "</svg>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proof.html | my-token",
                "proof.xml | <?xml version=\"1.0\"?><users><user>my-token</user></users>",
                "CNAME | example.org",
                "notes.txt | <script>",
                "data.json | {\"a\": \"<script>\"}"
            })
    void aFileThatNoBrowserRunsIsNotObjectedTo(String name, String text) throws IOException {
        write("assets/" + name, text.getBytes());

        assertThat(Assets.of(root).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.htm | <script>alert(1)</script> | a document that a browser could run",
                "A.HTML | <b>x</b> | a document that a browser could run",
                "a.xhtml | <a:script xmlns:a=\"http://www.w3.org/1999/xhtml\"/> | a document that a browser could run",
                "a.xml | <a:script xmlns:a=\"http://www.w3.org/1999/xhtml\"/> | a document that a browser could run",
                "a.xml | <script xmlns=\"http://www.w3.org/1999/xhtml\"/> | a document that a browser could run",
                "a.xml | <?xml-stylesheet href=\"a.xsl\"?><a/> | a document that a browser could run",
                "a.svgz | x | a document that a browser could run",
                "a.svg | <svg/> | an SVG that holds more than shapes and text",
                "a.png | <script> | no png, jpg, webp or gif, or a damaged one"
            })
    void aFileThatABrowserCouldRunIsToldAbout(String name, String text, String message) throws IOException {
        write("assets/deep/" + name, text.getBytes());

        assertThat(Assets.of(root).warnings())
                .singleElement()
                .asString()
                .startsWith("assets/deep/" + name + ": warning: " + message + ", so it is left out\n    hint: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"content/images/.thumb.png", "content/images/.cache/thumb.png", "templates/assets/.git/x.css"})
    void hiddenFilesStayAtHome(String file) throws IOException {
        write(file, PNG);

        assertThat(published()).hasSize(5);
    }

    @Test
    void foldersAreKept() throws IOException {
        write("content/images/2024/me.png", PNG);

        assertThat(published()).containsKey("images/2024/me.png");
    }

    private Map<String, String> published() throws IOException {
        Path site = Files.createTempDirectory(elsewhere, "site");
        try (Publication publication = new Publication(site, "site")) {
            Assets.of(root).publish(publication);
            publication.publish();
        }
        return files(site, ".debrief-manifest");
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private static byte[] hex(String bytes) {
        return java.util.HexFormat.of().parseHex(bytes);
    }
}
