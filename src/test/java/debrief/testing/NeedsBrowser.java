package debrief.testing;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests in a real browser. On a machine without one they are left out, and say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
public @interface NeedsBrowser {

    /** Looks for the browser. */
    final class Condition implements ExecutionCondition {

        /** The browser to use; the variable CHROMIUM names another than the one on the PATH. */
        public static Optional<Path> browser() {
            String named = System.getenv("CHROMIUM");
            Stream<Path> places = named != null
                    ? Stream.of(Path.of(named))
                    : Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                            .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                    .map(name -> Path.of(folder, name)));
            return places.filter(Files::isExecutable).findFirst();
        }

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (browser().isPresent()) {
                return ConditionEvaluationResult.enabled("there is a browser");
            }
            String reason = "no chromium on the PATH (install Debian's package chromium, or name a browser in the"
                    + " variable CHROMIUM)";
            return ConditionEvaluationResult.disabled(reason);
        }
    }
}
