package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code serve}: what it refuses before it serves. */
class ServeTest {

    private final Shell shell;

    ServeTest(@TempDir Path root) {
        shell = Shell.inASmallPortfolio(root);
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Said said = shell.debrief("serve", "--port", Integer.toString(taken.getLocalPort()));

            said.isAboutAMistake();
            assertThat(said.err())
                    .contains("debrief: port " + taken.getLocalPort() + " is taken; choose another with --port");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "100000"})
    void aPortThatCannotBeIsRefused(String port) {
        Said said = shell.debrief("serve", "--port", port);

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains("--port");
    }
}
