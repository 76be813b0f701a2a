package debrief.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search that finds nothing says something only when it would have found what was planted. */
class KeySearchTest {

    private static final String KEY = "sk-" + "Kq7+Zw/93xVbT_0pLmYc4RhJ8sNd2GfU";

    @TempDir
    Path folder;

    static Stream<String> planted() {
        String url = URLEncoder.encode(KEY, StandardCharsets.UTF_8);
        return Stream.of(
                KEY,
                KEY.toUpperCase(Locale.ROOT),
                KEY.substring(4, 20),
                base64(KEY),
                base64("x" + KEY),
                base64("Bearer " + KEY + "!"),
                base64("ab" + KEY),
                Base64.getUrlEncoder().encodeToString(KEY.getBytes(StandardCharsets.UTF_8)),
                url,
                URLEncoder.encode(url, StandardCharsets.UTF_8),
                URLEncoder.encode(base64(KEY), StandardCharsets.UTF_8),
                KEY.replace("/", "\\/"),
                KEY.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining()),
                KEY.chars().mapToObj("\\\\u%04X"::formatted).collect(Collectors.joining()),
                KEY.chars().mapToObj("&#%d;"::formatted).collect(Collectors.joining()),
                KEY.replace("+", "&#43;").replace("/", "&#x2F;"));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aPlantedKeyIsFound(String form) throws IOException {
        Files.writeString(
                Files.createDirectory(folder.resolve(".hidden")).resolve("a.json"), "{\"a\": \"" + form + "\"}");
        Files.writeString(folder.resolve("b"), "Nothing of it.");

        assertThat(new KeySearch(KEY).below(folder)).singleElement().asString().startsWith(".hidden/a.json: ");
    }

    @Test
    void aKeyInAFilesNameIsFound() throws IOException {
        Files.createFile(folder.resolve(KEY.replace("/", "%2F")));
        assertThat(new KeySearch(KEY).below(folder)).hasSize(1);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
