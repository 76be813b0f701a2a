package debrief.transcript.table;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import debrief.transcript.Turns;
import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of talk, and tables of anything else. */
class TableTranscriptTest {

    private static final Format TABLE = new TableTranscript();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Speaker,Start,End,Text\nAnn,00:00:01,00:00:02,\"Well, ready?\"\nBob,00:00:03,00:00:04,Yes.\n",
                "Text;Speaker Name;Start Time;End Time\n\"Well, ready?\";Ann;00:00:01.000;00:00:02.000\nYes.;Bob;0:00:03;0:00:04\n",
                "speaker\tstart_time (s)\tend_time (s)\tutterance\nAnn\t1\t2\tWell, ready?\nBob\t3\t4\tYes.\n",
                "\"Who\",\"StartMs\",\"EndMs\",\"Transcript\"\n\"Ann\",\"1000\",\"2000\",\"Well, ready?\"\n\"Bob\",\"3000\",\"4000\",\"Yes.\"\n",
                "sep=;\nName;In;Out;Caption\nAnn;00:00:01:00;00:00:02:00;Well, ready?\nBob;00:00:03:12;00:00:04:00;Yes.\n",
                "Interview with Ann,,,\n,,,\nSpeaker,Start,End,Text\nAnn,0:01,0:02,\"Well, ready?\"\nBob,0:03,0:04,Yes.\n",
                "From,Start,Duration,Message\nAnn:,1.0,1.0,\"Well, ready?\"\nBob:,3.0,1.0,Yes.\n",
                "Start,End,Speaker,Text\n1,2,Ann,Well, ready?\n3,4,Bob,Yes.\n",
                "| Time in | Time out | Speaker | Text |\n|---|:--|---|---|\n| 0:01 | 0:02 | Ann | Well, ready? |\n| 0:03 | 0:04 | Bob | Yes. |\n",
                "Sprecher;Beginn;Ende;Text\nAnn;0:01;0:02;Well, ready?\nBob;0:03;0:04;Yes.\n"
            })
    void columnsHaveManyTitles(String table) {
        assertThat(Said.in(TABLE, table)).containsExactly("Ann @1000-2000: Well, ready?", "Bob @3000-4000: Yes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No\tQuestion asked\tMy response\tBetter answer\n1\tWhat is it?\tA ferry.\tA fast ferry.\n2\tWhy?\tWater.\tDeep water.\n",
                "What I was asked,How I answered,Score\nWhat is it?,A ferry.,too short\nWhy?,Water.,too wet\n"
            })
    void titlesMaySayWhoAskedAndAnswered(String table) {
        assertThat(Said.in(TABLE, table)).containsExactly("Q: What is it?", "A: A ferry.", "Q: Why?", "A: Water.");
    }

    @Test
    void whatIsSaidOfAnAnswerIsToldAndLeftOut() {
        Reading reading = TABLE.read(
                        Said.source(
                                "Question,Your answer,Comment\nWhat is it?,A ferry.,Far too short\nWhy?,Water.,Nobody knows why\n"))
                .orElseThrow();

        assertThat(reading.warnings()).singleElement().asString().contains("\"Comment\"");
    }

    @Test
    void twoColumnsOfSentencesWithoutATimeAreNoTalk() {
        assertThat(Said.in(
                        TABLE,
                        "Hope\tFear\tMood\nIt may all go well\tIt may all go wrong\tfine\nThey may like what I say\tThey may ask for"
                                + " more\tfine\nThe sun may be out\tThe train may be late\tfine\n"))
                .isEmpty();
    }

    @Test
    void aBarInWhatWasSaidPartsNothing() {
        assertThat(Said.in(TABLE, "| Who | Text |\n|---|---|\n| Ann | Is it a | b, or both? |\n| Bob | Both. |\n"))
                .containsExactly("Ann: Is it a | b, or both?", "Bob: Both.");
    }

    @Test
    void aRangeMayStandInOneCell() {
        assertThat(Said.in(TABLE, "Timestamp,Speaker,Text\n[0:01 - 0:02],Ann,Ready?\n[0:03 - 0:04],Bob,Yes.\n"))
                .containsExactly("Ann @1000-2000: Ready?", "Bob @3000-4000: Yes.");
        assertThat(Said.in(TABLE, "Timestamp,Speaker,Text\n0:01 - 0:02,Ann,Ready?\n0:03 - 0:04,Bob,Yes.\n"))
                .containsExactly("Ann @1000-2000: Ready?", "Bob @3000-4000: Yes.");
    }

    @Test
    void aRowWithoutASpeakerGoesOn() {
        assertThat(Said.in(TABLE, "Speaker,Text\nAnn,Ready?\n,Really?\nBob,\"He said \"\"yes\"\".\nTwice.\"\n"))
                .containsExactly("Ann: Ready? Really?", "Bob: He said \"yes\".⏎Twice.");
    }

    @Test
    void whispersTableCountsMillisecondsAndNamesNobody() {
        assertThat(Said.in(TABLE, "start\tend\ttext\n0\t2500\t\"Well,\" she said, are you ready?\n2500\t4000\tI am.\n"))
                .containsExactly("- @0-4000: \"Well,\" she said, are you ready? I am.");
        assertThat(Said.in(TABLE, "start\tend\ttext\n0\t2\tAre you ready?\n2\t4\tI am.\n"))
                .containsExactly("- @0-4000: Are you ready? I am.");
    }

    @Test
    void titlesMayBeMissingWhereTheCellsTell() {
        assertThat(Said.in(
                        TABLE,
                        "Ann,00:01,Are you ready for this?\nBob,00:03,\"Yes, I am ready.\"\nAnn,00:05,Then we can begin.\n"
                                + "Bob,00:07,Please do begin.\n"))
                .containsExactly(
                        "Ann @1000: Are you ready for this?",
                        "Bob @3000: Yes, I am ready.",
                        "Ann @5000: Then we can begin.",
                        "Bob @7000: Please do begin.");
    }

    @Test
    void namesThatComeAgainAreEnoughBesideATab() {
        assertThat(
                        Said.in(
                                TABLE,
                                "Host\tAre you ready for this?\nGuest\tYes\nHost\tWhy is that so?\nGuest\tNobody can tell me.\n"))
                .containsExactly(
                        "Host: Are you ready for this?",
                        "Guest: Yes",
                        "Host: Why is that so?",
                        "Guest: Nobody can tell me.");
    }

    @Test
    void questionsAndAnswersAreTurnsToo() {
        assertThat(Said.in(TABLE, "No,Question,Answer\n1,Ready?,Yes.\n2,Why?,\n"))
                .containsExactly("Q: Ready?", "A: Yes.", "Q: Why?");
        assertThat(Said.in(TABLE, "Time;Interviewer;Candidate\n0:01;Ready?;Yes.\n"))
                .containsExactly("Interviewer @1000: Ready?", "Candidate: Yes.");
    }

    @Test
    void timesOfDayCountFromTheFirst() {
        assertThat(Said.in(TABLE, "Speaker,Time,Text\nAnn,2031-02-03 10:00:01,Ready?\nBob,2031-02-03 10:00:03,Yes.\n"))
                .containsExactly("Ann @1000: Ready?", "Bob @3000: Yes.");
    }

    @Test
    void whatIsNotReadIsTold() {
        Reading reading = Turns.read(
                        TABLE,
                        "Round two with the lead\nSpeaker,Text,My notes\nAnn,Ready?,she smiled a lot\nBob,Yes.,I was too short\n"
                                + "Bob,,\nbreak of ten minutes,,\n")
                .orElseThrow();

        assertThat(Said.turns(reading)).containsExactly("Ann: Ready?", "Bob: Yes.");
        assertThat(reading.warnings())
                .containsExactly(
                        "Text above the table was left out: \"Round two with the lead\".",
                        "1 row in which nobody says anything was left out, the first at line 6: \"break of ten minutes\".",
                        "Columns that are not part of the talk were left out: \"My notes\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,price,stock\nLamp,12.50,3\nChair,40.00,8\n",
                "Date;Amount;Purpose\n2031-02-03;-12,50;Lunch at the corner\n2031-02-04;-3,00;Tea\n",
                "Name,Role,Comment\nAnn,Lead,She knows a lot.\nBob,Tester,He does not.\nCid,Cook,Nobody knows.\nDee,Guard,Quiet.\n",
                "Name,City,Hobby\nAnn,Oslo,Chess\nBob,Bergen,Tea\n",
                "Timestamp,What did you like?\n2031-02-03 10:00,The pace\n2031-02-03 10:01,Tea and cakes\n",
                "id\tstart\tscore\n1\t2\t3\n2\t3\t4\n",
                "Speaker,Start,End,Text\nAnn,1,2,\nBob,3,4,\n"
            })
    void tablesWithoutTalkAreRefused(String table) {
        Reading reading = Turns.read(TABLE, table).orElseThrow();

        assertThat(reading.turns()).isEmpty();
        assertThat(reading.warnings())
                .last()
                .asString()
                .contains("The file is a table")
                .endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann: Well, I know, yes.\nBob: Well, so do I, yes.\n",
                "Yes, I do\nNo, I don't\nWell, fine\n",
                "00:00:01\tSpeaker 1\tHello.\n00:00:02\tSpeaker 2\tHi, you.\n",
                "16:02:11\tAnn Example:\tcan you hear me?\n16:02:15\tBob:\tyes\n",
                "Apples, pears, plums\nHe said one, two, three\n",
                "Text, and more text, and time\nno table at all\nnone\n",
                "a | b\n",
                ""
            })
    void talkWithCommasIsLeftToOthers(String text) {
        Turns.assertLeftToOthers(TABLE, text);
    }
}
