package debrief.leak;

import debrief.names.DeclaredNames;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Firms whose names are words, where a talk in small letters means the firm: "I worked at redwood". */
final class EverydayNames {

    private final Map<String, Pattern> firms;

    private EverydayNames(Map<String, Pattern> firms) {
        this.firms = firms;
    }

    /** @param firms names of firms */
    static EverydayNames of(Collection<String> firms) {
        return new EverydayNames(firms.stream()
                .filter(name -> name.indexOf(' ') < 0 && DeclaredNames.areEveryday(name))
                .distinct()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Pattern.compile("(?i)\\b(?:work|works|worked|working|job|role|here|back) (?:at|for) ("
                                + Pattern.quote(name) + ")\\b|\\b(?:joined|joining|left|leaving) ("
                                + Pattern.quote(name)
                                + ")\\b(?! (?:it|the|a|an|over|out|join|side|hand|tree)\\b)"))));
    }

    /** Where a text speaks of such a firm in small letters, by its name. */
    void in(String text, Sighting each) {
        firms.forEach((name, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int group = matcher.group(1) == null ? 2 : 1;
                each.at(name, matcher.start(group), matcher.end(group));
            }
        });
    }

    /** Gets a name and where it stands. */
    @FunctionalInterface
    interface Sighting {
        void at(String name, int start, int end);
    }
}
