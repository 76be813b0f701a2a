package debrief.generate.prompt;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import debrief.coach.Prompt;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many tokens a text has: exact for OpenAI's newer models, near enough for an estimate for others, whose
 * vocabularies are not public.
 */
public final class Tokens {

    private static final Encoding ENCODING = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

    /** What a message costs beyond its text. */
    private static final int FRAME = 4;

    private static final double LATIN_CHARACTERS = 3.6;
    private static final double OTHER_CHARACTERS = 1.2;

    /** Characters; a prompt's ground is as long, comes again with each request, and takes a tenth of a second to count. */
    private static final int LONG = 10_000;

    private static final int MOST_COUNTED = 16;
    private static final Map<String, Integer> COUNTED = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_COUNTED;
        }
    };

    private Tokens() {}

    /** Guessed on the high side and at once: for cutting a text to size. */
    public static int estimate(String text) {
        long latin = text.chars().filter(c -> c < 0x250).count();
        return (int) Math.ceil(latin / LATIN_CHARACTERS + (text.length() - latin) / OTHER_CHARACTERS);
    }

    public static int of(String text) {
        return text.length() < LONG ? ENCODING.countTokensOrdinary(text) : counted(text);
    }

    private static int counted(String text) {
        synchronized (COUNTED) {
            @Nullable Integer before = COUNTED.get(text);
            if (before != null) {
                return before;
            }
        }
        int tokens = ENCODING.countTokensOrdinary(text);
        synchronized (COUNTED) {
            COUNTED.put(text, tokens);
        }
        return tokens;
    }

    public static int of(Prompt prompt) {
        int messages = prompt.messages().stream()
                .mapToInt(message -> FRAME + of(message.text()))
                .sum();
        return FRAME + of(prompt.system()) + of(prompt.ground()) + of(prompt.schema()) + messages;
    }
}
