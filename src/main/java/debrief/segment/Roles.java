package debrief.segment;

import debrief.model.Speaker;
import debrief.model.Speaker.Role;
import debrief.talk.Said;
import debrief.talk.Talk;
import debrief.words.Text;
import debrief.words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who interviews whom, by what the labels say and by who asks.
 *
 * <p>What somebody declared stays. A speaker whom nothing speaks for is {@link Role#OTHER}.
 */
public final class Roles {

    /** Among three or more, the candidate is the one whom the talk is about; without such a one it is a meeting. */
    private static final double CANDIDATES_SHARE = 0.3;

    /** Who interviews too asks at least a third as much as the one who asks most; others were invited. */
    private static final double PANEL = 1.0 / 3;

    /** Who says less than one word in so many, and asks once at most, is nobody of the interview. */
    private static final int BYSTANDERS_SHARE = 30;

    private static final Pattern BYSTANDER = Pattern.compile(
            "\\b(?:unknown|unidentified|unnamed|note ?-?taker|notetaker|observer|recorder|recording|bot|assistant|otter|fireflies|fathom)\\b|\\.(?:ai|io)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Less than one turn of so many is hardly any. */
    private static final int HARDLY = 8;

    /** What one speaker says in all. */
    private static final class Share {
        private int turns;
        private int words;
        private int questions;

        private double asking() {
            return words == 0 ? 0 : (double) questions / words;
        }
    }

    private Roles() {}

    /** The role for each label, in the order in which they first speak. */
    public static Map<String, Role> propose(Talk talk) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Said said : talk.turns()) {
            Speaker speaker = said.turn().speaker();
            roles.putIfAbsent(speaker.label(), speaker.role());
        }
        if (!isComplete(roles)) {
            fromLabels(roles);
        }
        Map<String, Share> shares = shares(talk);
        if (!isComplete(roles)) {
            fromQuestions(roles, shares);
        } else if (isUnheard(Role.INTERVIEWER, roles, shares) || isUnheard(Role.CANDIDATE, roles, shares)) {
            fromOtherLabels(roles, shares);
        }
        return roles;
    }

    /** Of all that is said, hardly anything is said by those of whom the labels tell the role. */
    private static boolean isUnheard(Role role, Map<String, Role> roles, Map<String, Share> shares) {
        int all = 0;
        int own = 0;
        for (Map.Entry<String, Share> share : shares.entrySet()) {
            all += share.getValue().turns;
            own += roles.get(share.getKey()) == role ? share.getValue().turns : 0;
        }
        return own * HARDLY < all;
    }

    /** Somebody is "Alex (Student)" once and "Alex" from then on; whoever asks most of the rest is who interviews. */
    private static void fromOtherLabels(Map<String, Role> roles, Map<String, Share> shares) {
        Map<String, Role> known = Map.copyOf(roles);
        roles.replaceAll((label, role) -> role != Role.OTHER
                ? role
                : known.entrySet().stream()
                        .filter(other -> other.getValue() != Role.OTHER
                                && words(other.getKey()).containsAll(words(label)))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(role));
        if (isUnheard(Role.INTERVIEWER, roles, shares)) {
            roles.entrySet().stream()
                    .filter(one -> one.getValue() == Role.OTHER && asking(one.getKey(), shares) > 0)
                    .max(Comparator.comparingInt(one -> shares.getOrDefault(one.getKey(), new Share()).questions))
                    .ifPresent(one -> one.setValue(Role.INTERVIEWER));
        }
    }

    private static List<String> words(String label) {
        return Text.of(label).words().stream().map(Word::folded).toList();
    }

    private static Map<String, Share> shares(Talk talk) {
        Map<String, Share> shares = new LinkedHashMap<>();
        for (Said said : talk.turns()) {
            Share share = shares.computeIfAbsent(said.turn().speaker().label(), label -> new Share());
            share.turns++;
            for (Saying sentence : Saying.of(said.text())) {
                share.words += sentence.size();
                share.questions += sentence.asks() ? 1 : 0;
            }
        }
        return shares;
    }

    private static boolean isComplete(Map<String, Role> roles) {
        return roles.containsValue(Role.INTERVIEWER) && roles.containsValue(Role.CANDIDATE);
    }

    /** "A" answers only where "Q" asks: elsewhere it is the first of A, B, C. */
    private static void fromLabels(Map<String, Role> roles) {
        boolean letters = roles.keySet().stream().anyMatch(label -> label.equalsIgnoreCase("q"));
        roles.replaceAll((label, role) -> {
            if (role != Role.OTHER || label.length() == 1 && !letters) {
                return role;
            }
            return named(label, role);
        });
    }

    private static Role named(String label, Role otherwise) {
        List<String> words = words(label);
        if (words.stream().anyMatch(QuestionWords.INTERVIEWER_LABELS::has)) {
            return Role.INTERVIEWER;
        }
        boolean candidate = words.stream()
                .anyMatch(
                        word -> QuestionWords.CANDIDATE_LABELS.has(word) && (label.length() == 1 || word.length() > 1));
        return candidate ? Role.CANDIDATE : otherwise;
    }

    private static void fromQuestions(Map<String, Role> roles, Map<String, Share> shares) {
        List<String> open = new ArrayList<>();
        roles.forEach((label, role) -> {
            if (role == Role.OTHER && !isBystander(label, shares)) {
                open.add(label);
            }
        });
        if (!roles.containsValue(Role.CANDIDATE)) {
            String candidate = candidate(open, shares, roles.containsValue(Role.INTERVIEWER));
            if (candidate.isEmpty()) {
                return;
            }
            roles.put(candidate, Role.CANDIDATE);
            open.remove(candidate);
        }
        if (!roles.containsValue(Role.INTERVIEWER)) {
            double answering = roles.entrySet().stream()
                    .filter(entry -> entry.getValue() == Role.CANDIDATE)
                    .mapToDouble(entry -> asking(entry.getKey(), shares))
                    .max()
                    .orElse(0);
            // Of the one who asks most often: a word or two with a question mark is asking all the time.
            double most = open.stream()
                    .max(Comparator.comparingInt(label -> shares.getOrDefault(label, new Share()).questions))
                    .map(label -> asking(label, shares))
                    .orElse(0.0);
            open.stream()
                    .filter(label -> asking(label, shares) > answering && asking(label, shares) >= PANEL * most)
                    .forEach(label -> roles.put(label, Role.INTERVIEWER));
        }
    }

    /** Who takes notes, whom the recorder did not recognise, and who says next to nothing beside two who talk. */
    private static boolean isBystander(String label, Map<String, Share> shares) {
        Share own = shares.getOrDefault(label, new Share());
        int all = shares.values().stream().mapToInt(share -> share.words).sum();
        return shares.size() > 2
                && (BYSTANDER.matcher(label).find() || own.questions < 2 && own.words * BYSTANDERS_SHARE < all);
    }

    /** Who asks least for what they say, of those who say enough; empty when nobody stands out. */
    private static String candidate(List<String> labels, Map<String, Share> shares, boolean interviewed) {
        int all = shares.values().stream().mapToInt(share -> share.words).sum();
        String least = "";
        for (String label : labels) {
            Share share = shares.getOrDefault(label, new Share());
            boolean enough = shares.size() == 2 || share.words >= CANDIDATES_SHARE * all;
            if (enough && (least.isEmpty() || asksLess(share, shares.getOrDefault(least, share)))) {
                least = label;
            }
        }
        double own = asking(least, shares);
        boolean asked = labels.stream().anyMatch(label -> asking(label, shares) > own);
        return asked || interviewed ? least : "";
    }

    private static boolean asksLess(Share one, Share other) {
        int compared = Double.compare(one.asking(), other.asking());
        return compared < 0 || compared == 0 && one.words > other.words;
    }

    private static double asking(String label, Map<String, Share> shares) {
        return shares.getOrDefault(label, new Share()).asking();
    }
}
