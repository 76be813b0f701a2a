package debrief.names;

import debrief.names.WordOrName.Use;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way to write a declared name.
 *
 * <p>A name of several words counts in any case and joined in any way. A single word, and a part of a name alone, counts in any
 * case too if it is no ordinary word. "Grace" and "Baker" are words as well, so alone they count where they stand in a sentence as
 * somebody does ({@link WordOrName}). Parts of three letters, as "Lee", count alone where they are written as a name is; shorter
 * ones, words in small letters as "van", and abbreviations turn up in everything and count only together, or where somebody is
 * addressed.
 *
 * @param words folded; between them may stand anything that joins
 * @param written how it was declared, if only this (or all in capitals) will do; empty otherwise
 * @param name the declared name that is written so
 * @param given whether a surname may follow that was not declared
 */
record Spelling(List<String> words, String written, Form form, Declared name, boolean given) {

    /** Where it counts. */
    enum Form {
        ANYWHERE,
        /** Where the sentence uses it as a name. */
        IN_SENTENCE,
        /** Behind a greeting or a title. */
        ADDRESSED,
        /** As the name of an account: "@mbaker". */
        ACCOUNT,
        /** With an initial: "mark_b". */
        INITIAL
    }

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_OWN = 3;
    private static final Set<String> CALLED = words("called.txt");
    private static final Set<String> ORDINARY = words("ordinary.txt");
    private static final Pattern WRITTEN_INITIAL = Pattern.compile("\\p{Lu}\\. \\p{Lu}.*");
    /** No English word begins so. */
    private static final Pattern NO_WORD = Pattern.compile(
            "(?!bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gn|gr|kl|kn|kr|ph|pl|pn|pr|ps|rh|s[chklmnpqtvw]|th|tr|ts|tw|wh|wr)[b-df-hj-np-tv-xz]{2}.*");

    Spelling {
        words = List.copyOf(words);
    }

    /** Every way to write a name. */
    static Set<Spelling> of(Declared declared) {
        Set<Spelling> spellings = new LinkedHashSet<>();
        String name = declared.name().strip();
        add(name, declared, spellings);
        String spelledOut = Folded.spelledOut(name);
        if (!spelledOut.equals(name.toLowerCase(Locale.ROOT))) {
            add(spelledOut, declared, spellings);
        }
        return spellings;
    }

    /** Whether a text has these words one after the other, or as one. */
    boolean isIn(String text) {
        String all = " " + String.join(" ", wordsOf(text)) + " ";
        return all.contains(" " + String.join(" ", words) + " ") || all.contains(" " + String.join("", words) + " ");
    }

    /** Whether somebody declared nothing more than these words. */
    boolean isWhole() {
        return wordsOf(name.name()).size() == words.size();
    }

    /** Whether a text that has its letters here means this name by them. */
    Use use(String text, int from, int to) {
        return switch (form) {
            case ANYWHERE -> isApart(text, from, to) ? Use.NAME : Use.WORD;
            case IN_SENTENCE -> inSentence(text, from, to);
            case ADDRESSED -> isAsWritten(text, from, to) && Addressed.isAt(text, from) ? Use.NAME : Use.WORD;
            case ACCOUNT -> isApart(text, from, to) && isAccount(text, from, to) ? Use.NAME : Use.WORD;
            case INITIAL -> isApart(text, from, to) && hasInitial(text, from, to) ? Use.NAME : Use.WORD;
        };
    }

    private Use inSentence(String text, int from, int to) {
        boolean person = !name.firm();
        if (person && Edges.is(text, from - 1, '@') && !Edges.isAlnum(text, from - 2) && Edges.closesWord(text, to)) {
            return Use.NAME;
        }
        boolean plural = person && Edges.isPlural(text, to) && text.charAt(to) == 's';
        boolean small = Character.isLowerCase(text.charAt(from));
        if (small
                ? !isApartSmall(text, from, plural ? to + 1 : to)
                : !isAsWritten(text, from, to, plural ? to + 1 : to)) {
            return Use.WORD;
        }
        if (plural) {
            return small && !Around.isSmall(text, from)
                    ? Use.WORD
                    : EverydayWords.isOwner(text, from, to + 1) ? Use.NAME : Use.WORD;
        }
        return WordOrName.of(text, from, to, name.firm(), Addressed.isAt(text, from));
    }

    /** As recognition writes it, between blanks and marks of a sentence. */
    private static boolean isApartSmall(String text, int from, int to) {
        return (from == 0 || " ,\n(\"".indexOf(text.charAt(from - 1)) >= 0)
                && (to == text.length() || " ,.?!;:\n)'\u2019\"".indexOf(text.charAt(to)) >= 0);
    }

    private boolean isApart(String text, int from, int to) {
        if (!written.isEmpty()) {
            return isAsWritten(text, from, to);
        }
        return (Edges.opensWord(text, from) || isHump(text, from) || Edges.isDigit(text, from - 1))
                && (Edges.closesWord(text, to)
                        || isHump(text, to)
                        || Edges.isDigit(text, to)
                        || Edges.isPlural(text, to));
    }

    private boolean isAsWritten(String text, int from, int to) {
        return isAsWritten(text, from, to, to);
    }

    private boolean isAsWritten(String text, int from, int to, int close) {
        String here = text.substring(from, to).replaceAll("\\s+", "").replace("and", "&");
        String declared = written.replaceAll("\\s+", "").replace("and", "&");
        return Edges.opensWord(text, from)
                && Edges.closesWord(text, close)
                && !(Edges.is(text, close + 1, 't') && "'\u2019".indexOf(text.charAt(close)) >= 0)
                && (here.equals(declared) || here.equals(declared.toUpperCase(Locale.ROOT)));
    }

    private static boolean isAccount(String text, int from, int to) {
        return "@/~".indexOf(text.charAt(Math.max(0, from - 1))) >= 0
                || "@/".indexOf(to < text.length() ? text.charAt(to) : ' ') >= 0
                || Edges.isDigit(text, to);
    }

    /** "mark_b", "m-baker", "M. Baker", and not "a hill". */
    private boolean hasInitial(String text, int from, int to) {
        boolean first = words.get(0).length() == 1;
        int mark = first ? from + 1 : to - 2;
        boolean tight =
                "_.-".indexOf(text.charAt(mark)) >= 0 && Edges.isAlnum(text, mark - 1) && Edges.isAlnum(text, mark + 1);
        return tight
                || first && WRITTEN_INITIAL.matcher(text.substring(from, to)).matches();
    }

    /** Where a word in camel case goes on: before the R of "annRoe". */
    private static boolean isHump(String text, int at) {
        return at < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1));
    }

    /** Whether all its words are in everyday use: "Hiring Manager". */
    static boolean isEveryday(String name) {
        return wordsOf(name).stream().allMatch(Spelling::isOrdinary);
    }

    /** Whether a word with a capital behind a first name is rather something else: "Grace Kafka". */
    static boolean isNoSurname(String word) {
        String folded = Folded.of(word);
        return ORDINARY.contains(folded) && !CALLED.contains(folded);
    }

    private static void add(String name, Declared declared, Set<Spelling> spellings) {
        List<String> parts = List.of(name.split("\\s+", -1));
        List<String> words = wordsOf(name);
        int letters = String.join("", words).length();
        if (letters == 0) {
            return;
        }
        boolean ordinary = words.size() == 1 && isOrdinary(words.get(0));
        boolean person = !declared.firm() && name.indexOf('&') < 0;
        if (letters < SHORTEST_PART || ordinary) {
            Form form = ordinary ? Form.IN_SENTENCE : Form.ANYWHERE;
            boolean given = parts.size() == 1 && person;
            spellings.add(new Spelling(words, name, form, declared, given));
            spellings.add(new Spelling(wordsOf(name.replace("&", " and ")), name, form, declared, given));
            return;
        }
        spellings.add(anyhow(words, declared, parts.size() == 1 && person));
        if (name.contains("&")) {
            spellings.add(anyhow(wordsOf(name.replace("&", " and ")), declared, false));
        }
        if (parts.size() > 1) {
            List<String> last = wordsOf(parts.get(parts.size() - 1));
            List<String> first = wordsOf(parts.get(0));
            spellings.add(joined(last, wordsOf(String.join(" ", parts.subList(0, parts.size() - 1))), declared));
            spellings.add(joined(first, last, declared));
            for (int part = 0; part < parts.size(); part++) {
                alone(parts.get(part), declared, part == 0 && person).ifPresent(spellings::add);
            }
            spellings.addAll(handles(first, last, declared));
        }
    }

    private static Spelling anyhow(List<String> words, Declared declared, boolean given) {
        return new Spelling(words, "", Form.ANYWHERE, declared, given);
    }

    private static Spelling joined(List<String> one, List<String> other, Declared declared) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return anyhow(both, declared, false);
    }

    private static Optional<Spelling> alone(String part, Declared declared, boolean given) {
        List<String> words = wordsOf(part);
        if (isTelling(words)) {
            return Optional.of(anyhow(words, declared, given));
        }
        // "Oak & Elm" is a firm, and a tree is none.
        if (words.size() != 1
                || part.length() < 2
                || !Character.isUpperCase(part.charAt(0))
                || declared.name().indexOf('&') >= 0) {
            return Optional.empty();
        }
        boolean ordinary = isOrdinary(words.get(0));
        boolean isOwn = part.length() >= SHORTEST_OWN && Character.isLowerCase(part.charAt(1)) && !ordinary;
        boolean isCalled = CALLED.contains(words.get(0)) && !declared.firm();
        Form form = isOwn ? Form.ANYWHERE : isCalled ? Form.IN_SENTENCE : Form.ADDRESSED;
        return Optional.of(new Spelling(words, part, form, declared, given));
    }

    /** "rzoltan" and "zoltanr", "rowena_z", as accounts are called. */
    private static List<Spelling> handles(List<String> first, List<String> last, Declared declared) {
        if (first.size() != 1 || last.size() != 1 || declared.firm()) {
            return List.of();
        }
        String initial = first.get(0).substring(0, 1);
        String name = last.get(0);
        Form form = isTelling(last) ? Form.ANYWHERE : Form.ACCOUNT;
        Form brief = NO_WORD.matcher(initial + name).matches() ? Form.ANYWHERE : form;
        return List.of(
                new Spelling(List.of(initial + name), "", brief, declared, false),
                new Spelling(List.of(name + initial), "", form, declared, false),
                new Spelling(List.of(first.get(0) + name.charAt(0)), "", Form.ACCOUNT, declared, false),
                new Spelling(List.of(initial, name), "", Form.INITIAL, declared, false),
                new Spelling(List.of(first.get(0), name.substring(0, 1)), "", Form.INITIAL, declared, false));
    }

    private static boolean isTelling(List<String> part) {
        String letters = String.join("", part);
        return letters.length() >= SHORTEST_PART
                && letters.chars().anyMatch(Character::isLetter)
                && !part.stream().allMatch(Spelling::isOrdinary);
    }

    private static boolean isOrdinary(String word) {
        return isListed(word) || word.endsWith("s") && isListed(word.substring(0, word.length() - 1));
    }

    private static boolean isListed(String word) {
        return ORDINARY.contains(word) || CALLED.contains(word);
    }

    private static List<String> wordsOf(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            String folded = Folded.of(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        WordList.read(Spelling.class, file)
                .forEach(line ->
                        words.addAll(List.of(line.toLowerCase(Locale.ROOT).split(" ", -1))));
        return words;
    }
}
