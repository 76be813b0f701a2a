package debrief.write;

import debrief.generate.Scope;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to generate.
 *
 * @param root the portfolio's folder
 * @param coaches the first writes, the others while those before them are down
 * @param jobs how many requests are out at the same time
 * @param perMinute how many requests may go out in a minute; 0 for no limit
 * @param mostCost in US dollars
 * @param reckon only say what it would take
 * @param again ask even where a reply is kept
 * @param record a folder for replies that {@code --coach replay} answers from
 * @param environment where keys come from
 * @param today for the record of who wrote when
 */
public record GenerateRequest(
        Path root,
        List<CoachChoice> coaches,
        Scope scope,
        int jobs,
        int perMinute,
        Optional<BigDecimal> mostCost,
        boolean reckon,
        boolean again,
        Optional<Path> record,
        Map<String, String> environment,
        LocalDate today) {

    public GenerateRequest {
        coaches = List.copyOf(coaches);
        environment = Map.copyOf(environment);
        if (coaches.isEmpty() || jobs < 1 || perMinute < 0) {
            throw new IllegalArgumentException("somebody writes, one job at least");
        }
    }

    /** The environment holds keys. */
    @Override
    public String toString() {
        return "generate for " + root + " by " + coaches;
    }
}
