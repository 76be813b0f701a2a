package debrief.leak;

import debrief.model.Fact;
import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Turn;
import debrief.names.DeclaredNames;
import debrief.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which declared names are firms': those that an interview was at, that a fact has as an employer, that have a firm's suffix, or
 * that people speak of as of a firm, "I worked at …", and not as of somebody, "… said".
 */
final class NamedFirms {

    private static final Set<String> SUFFIXES = Set.copyOf(WordList.read(DeclaredNames.class, "firms.txt"));

    private static final String BEFORE_A_FIRM = "(?i)(?:\\b(?:at|joined|joining|left|leaving|inside|bei)"
            + "|\\b(?:work|works|worked|working|job|role|years|came|come|moved|hired|offer|freelanc\\w+|consult\\w+|contract\\w*|intern\\w*)\\s+(?:\\w+\\s+){0,2}(?:for|from|with|to)"
            + "|\\b(?:company|firm|start-?up|employer|client|customer|firma)\\s+(?:called|named)?)\\s+";
    private static final String BEHIND_SOMEBODY =
            "(?i:\\s+(?:said|says|asked|asks|told|tells|thought|thinks|helped|wrote|explained|wanted|and I)\\b)";
    private static final String BEFORE_SOMEBODY =
            "(?i:\\b(?:hi|hello|hey|thanks|told|asked|colleague|manager|boss|lead|mentor|friend|named)\\s+)";

    private final Set<String> declared = new HashSet<>();
    private final String employers;
    private final List<String> talks;

    private NamedFirms(Portfolio portfolio) {
        for (Interview interview : portfolio.interviews()) {
            Person company = interview.setting().company();
            declared.add(company.name().strip().toLowerCase(Locale.ROOT));
        }
        declared.remove("");
        StringBuilder facts = new StringBuilder();
        portfolio.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.EMPLOYER)
                .forEach(fact -> facts.append(fact.text()).append('\n'));
        this.employers = facts.toString();
        this.talks = portfolio.interviews().stream()
                .flatMap(interview -> interview.transcript().turns().stream())
                .map(Turn::text)
                .toList();
    }

    static NamedFirms of(Portfolio portfolio) {
        return new NamedFirms(portfolio);
    }

    boolean has(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        if (folded.isEmpty()) {
            return false;
        }
        String[] words = folded.split("[^\\p{L}\\p{N}]+", -1);
        return declared.contains(folded)
                || name.contains("&")
                || SUFFIXES.contains(words[words.length - 1])
                || words.length > 1 && words[words.length - 1].isEmpty() && SUFFIXES.contains(words[words.length - 2])
                || pattern("", name, "").matcher(employers).find()
                || isSpokenOf(name);
    }

    private boolean isSpokenOf(String name) {
        Pattern firm = pattern(BEFORE_A_FIRM, name, "");
        Pattern behind = pattern("", name, BEHIND_SOMEBODY);
        Pattern before = pattern(BEFORE_SOMEBODY, name, "");
        long firms = count(firm);
        return firms > 0 && firms > count(behind) + count(before);
    }

    private long count(Pattern pattern) {
        return talks.stream().map(pattern::matcher).filter(Matcher::find).count();
    }

    private static Pattern pattern(String before, String name, String behind) {
        String words = Pattern.quote(name.strip()).replace(" ", "\\E\\s+\\Q");
        return Pattern.compile(
                before + "(?<![\\p{L}\\p{N}])(?iu:" + words + ")(?![\\p{L}\\p{N}])" + behind, Pattern.UNICODE_CASE);
    }
}
