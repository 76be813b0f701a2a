package debrief.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How a text is cut: words as they are compared, with what stands before each.
 *
 * <p>"·" stands for nothing or a sign that joins, a blank for a blank, "," for a comma or dash, "." for the end of a sentence,
 * "¶" for that of a paragraph.
 */
class TextTest {

    @Test
    void theUsageOfTheRoomsSignIsTrue() {
        Text text = Text.of("Node.js didn't block. It's 50% faster, I'd say.");

        assertThat(text.folded(2)).isEqualTo("did");
        assertThat(text.word(3)).extracting(Word::folded, Word::gap).containsExactly("not", Gap.JOINED);
        assertThat(text.sentences().get(0).raw()).isEqualTo("Node.js didn't block.");
        assertThat(Phrases.of(List.of("i would say")).in(text)).isTrue();
        assertThat(Amounts.of(text)).extracting(Amount::value).containsExactly(50.0);
        assertThat(Amounts.of(text).get(0).unit()).isEqualTo(Unit.SHARE);
        assertThat(Forms.stem("tried")).isEqualTo("try");
    }

    @Test
    void shortFormsAreWrittenInFull() {
        assertCut("I can't, you won\u2019t", "¶i can·not,you will·not");
        assertCut("Let's see: he'd say that's John's", "¶let·us see,he·would say that·is john·s");
        assertCut("I dont know, I cannot", "¶i do·not know,i can·not");
        assertCut("do n't", "¶do·not");
        assertCut("o'clock", "¶oclock");
    }

    @Test
    void signsInsideWordsJoin() {
        assertCut("node.js CI/CD dead-letter snake_case", "¶node·js ci·cd dead·letter snake·case");
        assertCut("word(s) 10:30 10\u201320", "¶word·s,10·30 10·20");
        assertCut("C++ and C# and SHA-256", "¶c++ and c# and sha256");
    }

    @Test
    void numbersAreOneWordAndTheirUnitAnother() {
        assertCut("1,000 or 1.5 or 50% or 50 %", "¶1000 or 1.5 or 50·percent or 50·percent");
    }

    @Test
    void caseAndAccentsAreFolded() {
        assertCut("D\u00E9j\u00E0 VU na\u00EFve", "¶deja vu naive");
        assertCut("\u304C \u0939\u0948", "¶\u304C \u0939\u0948");
    }

    @Test
    void commasDashesAndBracketsPartClauses() {
        assertCut("well, a - b \u2014 c (d) e;f impl- implemented", "¶well,a,b,c,d,e,f impl,implemented");
    }

    @Test
    void aSentenceEndsAtAMark() {
        assertCut("Yes! Really? I did. \u201CSo.\u201D Then", "¶yes.really.i did.so.then");
        assertSentences("He said \"no.\" (Why?) And I ...", "He said \"no.\"", "(Why?)", "And I ...");
    }

    @Test
    void anAbbreviationEndsNone() {
        assertCut("queues, e.g. this vs. that, etc. or Dr. Who", "¶queues,e·g this vs that,etc or dr who");
        assertCut("a, b, etc. Then c", "¶a,b,etc.then c");
        assertCut("the U.S. market", "¶the u·s market");
    }

    @Test
    void aQuestionInQuotesGoesOnBeforeASmallLetter() {
        assertSentences("\"Really?\" she asked. \"Yes.\" I left.", "\"Really?\" she asked.", "\"Yes.\"", "I left.");
    }

    @Test
    void aTypistsDoubtAsksNothing() {
        assertCut("the grounds(?) hardened by it", "¶the grounds hardened by it");
        assertThat(Text.of("That is permitted(?).").sentences().get(0).isMarked())
                .isFalse();
    }

    @Test
    void aPauseGoesOnBeforeASmallLetter() {
        assertCut("I ... think so\u2026 Well", "¶i,think so.well");
    }

    @Test
    void anEmptyLineOrAPointOfAListOpensAParagraph() {
        assertCut("one\ntwo\n\nthree\n- four\n1. five", "¶one two¶three¶four¶1 five");
        assertSentences("one:\n- two\n- three", "one:", "- two", "- three");
    }

    @Test
    void otherScriptsHaveMarksOfTheirOwn() {
        assertSentences(
                "\u6211\u4EEC\u7528\u961F\u5217\u3002\u4E3A\u4EC0\u4E48\uFF1F\u56E0\u4E3A\u5FEB",
                "\u6211\u4EEC\u7528\u961F\u5217\u3002",
                "\u4E3A\u4EC0\u4E48\uFF1F",
                "\u56E0\u4E3A\u5FEB");
        assertSentences(
                "\u0644\u0645\u0627\u0630\u0627\u061F \u0646\u0639\u0645",
                "\u0644\u0645\u0627\u0630\u0627\u061F",
                "\u0646\u0639\u0645");
        assertSentences(
                "\u0939\u093E\u0901\u0964 \u0915\u094D\u092F\u094B\u0902?",
                "\u0939\u093E\u0901\u0964",
                "\u0915\u094D\u092F\u094B\u0902?");
        assertThat(Text.of("\u4E3A\u4EC0\u4E48\uFF1F").sentences().get(0).isMarked())
                .isTrue();
    }

    @Test
    void scriptsWithoutBlanksAreCutToo() {
        assertThat(raw("\u6211\u7528Redis\u961F\u5217")).isEqualTo("\u6211|\u7528|Redis|\u961F|\u5217");
        assertThat(raw("\u79C1\u306F\u30AD\u30E5\u30FC\u3092\u4F7F\u3046"))
                .isEqualTo("\u79C1|\u306F|\u30AD\u30E5\u30FC|\u3092|\u4F7F|\u3046");
        assertThat(raw("\u0E1C\u0E21\u0E04\u0E34\u0E14\u0E27\u0E48\u0E32\u0E40\u0E23\u0E32"))
                .isEqualTo("\u0E1C\u0E21|\u0E04\u0E34\u0E14|\u0E27\u0E48\u0E32|\u0E40\u0E23\u0E32");
        assertThat(Text.of("\u6211\u7528\u961F\u5217").count()).isEqualTo(4);
    }

    @Test
    void peopleCountWhatStandsBetweenBlanks() {
        assertThat(Text.of("I didn't use dead-letter queues at 50 % \uD83D\uDE00 \u2014 or CI/CD.")
                        .count())
                .isEqualTo(9);
        assertThat(Text.of(" \u2026 -- !").count()).isZero();
    }

    @Test
    void aNoteToTheCoachHoldsNoWords() {
        Text text = Text.spoken("I did (You asked: too short?) it.");

        assertThat(cut(text)).isEqualTo("¶i did¶it");
        assertThat(text.raw(2)).isEqualTo("it");
        assertThat(text.start(2)).isEqualTo(30);
    }

    @Test
    void aHitCanBeWidenedToWholeWords() {
        Text text = Text.of("a dead-letter queue");

        assertThat(text.raw(text.head(2), text.tail(1))).isEqualTo("dead-letter");
        assertThat(text.sentenceOf(3)).isEqualTo(text.sentences().get(0));
    }

    @Test
    void nothingIsCutOfNothing() {
        assertThat(Text.of("").size()).isZero();
        assertThat(Text.of(" .\n").sentences()).isEmpty();
    }

    private static String raw(String text) {
        return Text.of(text).words().stream().map(Word::raw).collect(Collectors.joining("|"));
    }

    private static void assertSentences(String text, String... expected) {
        assertThat(Text.of(text).sentences()).extracting(Sentence::raw).containsExactly(expected);
    }

    private static void assertCut(String text, String expected) {
        assertThat(cut(Text.of(text))).isEqualTo(expected);
    }

    private static String cut(Text text) {
        return text.words().stream()
                .map(word -> "· ,.¶".charAt(word.gap().ordinal()) + word.folded())
                .collect(Collectors.joining());
    }
}
