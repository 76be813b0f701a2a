package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import debrief.leak.LeakScan.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are found by the marks of their givers, passwords by what they are assigned to; examples are neither. */
class SecretsTest {

    /** What keys are made of; they are put together only here, so that no scanner takes this file for a leak. */
    private static final String MANY = "k3Jq9ZtR7vLx2Wb8Ny5Hc4Mf6Pg1Ds0Ta".repeat(8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gh | p_ | 36 | GitHub token",
                "github_ | pat_ | 82 | GitHub fine-grained token",
                "gl | pat- | 20 | GitLab token",
                "AI | za | 35 | Google API key",
                "sk- | proj- | 60 | OpenAI key",
                "sk- | ant-api03- | 90 | Anthropic key",
                "sk | - | 40 | API key",
                "gs | k_ | 52 | Groq key",
                "h | f_ | 34 | Hugging Face token",
                "xo | xb- | 40 | Slack token",
                "sk_ | live_ | 24 | Stripe key",
                "np | m_ | 36 | npm token",
                "pypi- | AgE | 60 | PyPI token",
                "Bea | rer  | 40 | bearer token",
                "https://hooks.slack | .com/services/ | 44 | Slack webhook"
            })
    void aMarkedKeyIsFound(String one, String other, int length, String rule) {
        String key = one + other.replace("rer", "rer ") + MANY.substring(0, length);
        assertThat(rules("It is " + key + ".")).containsExactly(rule);
        assertThat(rules("x_" + key)).doesNotContain(rule.startsWith("Slack webhook") ? "" : rule);
        assertThat(rules("x-" + key)).doesNotContain(rule.startsWith("Slack webhook") ? "" : rule);
        assertThat(rules(one + other + "x".repeat(length))).isEmpty();
        assertThat(rules(one + other + "your" + MANY.substring(0, length - 4))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AK_IA_2QWERTZ7UIOPLKJH | AWS access key id",
                "S_G._k3Jq9ZtR7vLx2Wb8Ny5Hc4_._Mf6Pg1Ds0Tak3Jq9ZtR7vLx2Wb | SendGrid key",
                "S_K_0123456789fedcba89ab4567cd012ef3 | Twilio key",
                "123456789_:_AAk3Jq9ZtR7vLx2Wb8Ny5Hc4Mf6Pg1Ds0Ta | Telegram bot token",
                "ey_J_hbGciOiJIUzI1Ni.ey_J_zdWIiOiIxMjM0NTY3.SflKxwRJSMeKKF2QT4 | JSON web token",
                "pass_word = Tr0ub4dor3 | password",
                "\"db_Pass_word\": \"k3Jq9ZtR7v\" | password",
                "client_sec_ret: 'k3Jq9ZtR7v' | secret value",
                "API k_ey: k3Jq9ZtR7vLx2Wb8Ny5H | API key",
                "AWS_SECRET_ACCESS_K_EY=k3Jq9ZtR7vLx2Wb8Ny5Hc4Mf6Pg1Ds0Tak3Jq9Zt | access key",
                "tok_en => \"k3Jq9ZtR7vLx2Wb8Ny5H\" | token",
                "pass_word&#61;k3Jq9ZtR7v | password",
                "post_gres://baker:k3Jq9ZtR7v@db.bread.example/loaf | password in a URL",
                "ht_tps://baker:s3@git.bread.example | password in a URL"
            })
    void aSecretIsFound(String text, String rule) {
        String joined = text.replace("_", "");
        assertThat(rules(joined)).containsExactly(rule);
        assertThat(rules("see " + joined + " here")).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the API key concept, sk-learn, ghp is not a token, Bearer of bad news, commit 3dc7b8e, eyJ.eyJ",
                "password=changeme1, password: your-password1, api_key=\"YOUR_API_KEY_1234567890\", token: <token>",
                "password = getPassword1(), password=${DB_PASSWORD1}, password: ${env1}, secret: config.db1.value",
                "password: 12345, password: longword, the secret: never give up, token: 2024-05-20T10:00",
                "secret = vault://kv2/bread8c3, token = nextToken22222222, password: sha256Hash9",
                "class=k3Jq9ZtR7vLx2Wb8Ny5H, word = k3Jq9ZtR7v, key: k3Jq9ZtR7vLx2Wb8Ny5H, monkey=k3Jq9ZtR7vLx2Wb8Ny5H",
                "postgres://user:pass@host/db, https://baker@host.example:8080/, http://a:${pass}@host, a://:80/@b",
                "http://localhost:8080/a@b, postgres://baker:@db, http://host:80?x@y",
                "-----BEGIN PRIVATE KEY-----, and -----BEGIN CERTIFICATE-----"
            })
    void anExampleIsNone(String text) {
        assertThat(rules(text)).doesNotContain("password").allMatch(rule -> rule.equals("e-mail address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RSA ", "OPENSSH ", "EC "})
    void aPrivateKeyIsFoundToItsEnd(String kind) {
        String name = kind + "PRIV" + "ATE KEY-----";
        String block = "-----BEGIN " + name + "\n" + MANY.substring(0, 64) + "\n" + MANY.substring(0, 30)
                + "==\n-----END " + name;
        String text = "Here: " + block + " and on.";
        List<Found> found = LeakScan.NONE.in(text);
        assertThat(found).hasSize(1);
        assertThat(text.substring(found.get(0).start(), found.get(0).end())).isEqualTo(block);
        assertThat(rules(block.replaceAll("(?s)=.*", ""))).containsExactly("private key");
        assertThat(rules("-----BEGIN " + name + "\nMIIB...\n-----END " + name)).isEmpty();
    }

    @Test
    void aPrivateKeyHasThirtyTwoLettersAtLeast() {
        String heading = "-----BEGIN PRIV" + "ATE KEY-----";

        assertThat(rules(heading + MANY.substring(0, 32))).containsExactly("private key");
        assertThat(rules(heading + MANY.substring(0, 31) + "   ")).isEmpty();
        assertThat(rules(heading + MANY.substring(0, 31) + "\u00e9\u00e9")).isEmpty();
    }

    @Test
    void aPrivateKeyEndsWhereItsTextDoes() {
        String key = "-----BEGIN PRIV" + "ATE KEY-----" + "Proc-Type: 4,ENC\\n\"" + MANY.substring(0, 32) + "==";

        assertThat(LeakScan.NONE.in(key + "_ and"))
                .extracting(Found::start, Found::end)
                .containsExactly(tuple(0, key.length()));
        assertThat(LeakScan.NONE.in(key + "-----END of it"))
                .as("no line that ends it")
                .extracting(Found::end)
                .containsExactly(key.length());
    }

    @Test
    void aBotsNumberHasSevenDigitsAtLeast() {
        String token = ":A" + MANY.substring(0, 33);

        assertThat(rules("1234567" + token)).containsExactly("Telegram bot token");
        assertThat(rules("123456" + token)).isEmpty();
    }

    private static List<String> rules(String text) {
        return LeakScan.NONE.in(text).stream().map(Found::rule).toList();
    }
}
