package debrief.site;

import debrief.model.Section;
import debrief.site.page.GuidePage;
import debrief.site.page.MeasureView;
import debrief.site.page.Prose;
import debrief.site.page.QuestionPage;
import debrief.site.page.QuestionPage.AskView;
import debrief.site.page.QuestionPage.ClaimView;
import debrief.site.page.QuestionPage.EvidenceView;
import debrief.site.page.QuestionPage.ExtraView;
import debrief.site.page.QuestionPage.PointView;
import debrief.site.page.QuestionPage.SectionView;
import debrief.site.page.QuestionPage.TopicAdviceView;
import debrief.site.page.SiteTexts;
import debrief.site.page.TextFile;
import debrief.site.page.TurnView;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A question as Markdown, for people who take notes and programs that read. */
final class MarkdownCopy {

    private static final String SLOT = "[fill in:";

    private final StringBuilder out = new StringBuilder();
    private final SiteTexts words;

    private MarkdownCopy(SiteTexts words) {
        this.words = words;
    }

    static TextFile of(QuestionPage page, SiteTexts words) {
        return new TextFile(page.markdown(), () -> {
            MarkdownCopy copy = new MarkdownCopy(words);
            copy.page(page);
            return copy.out.toString();
        });
    }

    static TextFile of(GuidePage page, SiteTexts words) {
        return new TextFile(page.markdown(), () -> {
            MarkdownCopy copy = new MarkdownCopy(words);
            copy.guide(page);
            return copy.out.toString();
        });
    }

    private void guide(GuidePage page) {
        line("# " + page.title());
        line("");
        line(page.description());
        for (GuidePage.Part part : page.parts()) {
            if (part.heading().isEmpty()) {
                line("");
            } else {
                heading(part.heading());
            }
            line(part.text().markdown());
        }
        if (!page.points().isEmpty()) {
            heading(words.get("guide.check"));
            page.points().forEach(point -> line("- [ ] " + indented(point.markdown())));
        }
    }

    private void page(QuestionPage page) {
        line("# " + page.row().title());
        line("");
        line(page.interview().title()
                + (page.row().date().isEmpty() ? "" : ", " + page.row().date()));
        lead(page);
        sections(page, EnumSet.of(Section.SUMMARY));
        sections(page, EnumSet.of(Section.EXPECTING));
        for (AskView ask : page.asks()) {
            heading(words.get("question.ask") + " " + ask.text());
            line(ask.answer().isEmpty() ? words.get("gap.ask") : signed(ask.answer()));
        }
        sections(page, EnumSet.range(Section.STRENGTHS, Section.PRACTICE));
        talk(page);
        measures(page.measures());
        check(page);
        sections(page, EnumSet.range(Section.WHY, Section.RATING));
        for (ExtraView extra : page.extra()) {
            heading(extra.heading());
            line(signed(extra.text()));
        }
        if (!page.checks().isEmpty()) {
            line("");
            line(words.get("sheet.rules"));
        }
    }

    /** What comes first has no headings: where the answer stands, and then what to do. */
    private void lead(QuestionPage page) {
        if (!page.unjudged().isEmpty() && !page.unjudged().equals("rules")) {
            line("");
            line(words.get("sheet." + page.unjudged()));
        }
        written(page, Section.VERDICT).map(SectionView::prose).ifPresent(verdict -> {
            line("");
            line(signed(verdict));
        });
        written(page, Section.IMPROVEMENTS).map(SectionView::points).ifPresent(points -> {
            line("");
            line("**" + words.get("question.next") + ":** "
                    + signed(points.get(0).text()));
            line("");
            points.stream().skip(1).forEach(this::point);
        });
    }

    private static Optional<SectionView> written(QuestionPage page, Section section) {
        return Optional.ofNullable(page.sections().get(section.key()))
                .filter(view -> view.state().equals("written"));
    }

    private void talk(QuestionPage page) {
        heading(words.get("question.exchange"));
        for (TurnView turn : page.turns()) {
            line("**" + turn.speaker() + "** (" + turn.id() + ")");
            line("");
            for (TurnView.Paragraph paragraph : turn.paragraphs()) {
                line((paragraph.note() ? "> " : "") + paragraph.text().replace("\n", paragraph.note() ? "\n> " : "\n"));
                line("");
            }
        }
    }

    private void measures(List<MeasureView> measures) {
        if (measures.isEmpty()) {
            return;
        }
        heading(words.get("measure.heading"));
        for (MeasureView one : measures) {
            String range = one.place().isEmpty()
                    ? ""
                    : " "
                            + words.get("measure.range")
                                    .replace("{0}", one.from() + "")
                                    .replace("{1}", one.to() + "")
                                    .replace("{2}", words.get("measure.place." + one.place()));
            String unit = one.key().equals("seconds") || one.key().equals("wait") ? " s" : "";
            String said = one.words().isEmpty() ? "" : " (" + String.join(", ", one.words()) + ")";
            line("- " + words.get("measure." + one.key()) + ": " + one.value() + unit + said + "." + range);
        }
    }

    /** What to check an answer against that nobody has judged. */
    private void check(QuestionPage page) {
        if (!page.checks().isEmpty()) {
            heading(words.get("guide.check"));
            if (!page.guide().wants().isEmpty()) {
                line(page.guide().wants().markdown());
                line("");
            }
            page.checks().forEach(point -> line("- [ ] " + indented(point.markdown())));
        }
    }

    private void sections(QuestionPage page, Set<Section> sections) {
        for (Section section : sections) {
            written(page, section).ifPresent(view -> section(section, view, page));
        }
    }

    private void section(Section section, SectionView view, QuestionPage page) {
        heading(words.get("section." + section.key()));
        switch (section.form()) {
            case PROSE -> {
                line(signed(view.prose()));
                if (view.prose().markdown().contains(SLOT)) {
                    line("");
                    line("*" + words.get("question.brackets") + "*");
                }
            }
            case POINTS -> view.points().forEach(this::point);
            case CLAIMS -> page.claims().forEach(this::claim);
            case TOPICS -> page.topics().forEach(this::topic);
            case MARKS -> {
                if (!view.prose().isEmpty()) {
                    line(signed(view.prose()));
                    line("");
                }
                line(page.rating().sides().stream()
                        .map(side -> words.get("rating." + side.key()) + ": " + words.get("rating.word." + side.value())
                                + " (" + side.value() + " / 4)")
                        .collect(Collectors.joining(" · ")));
            }
        }
    }

    /** A quote leads what is said of it; on a page it stands beside. */
    private void point(PointView point) {
        String flaw = point.flaw().isEmpty() || !point.label().isEmpty()
                ? ""
                : "**" + words.get("flaw." + point.flaw()) + ".** ";
        String mark = point.label().matches("(?s).*[.?!:…]") ? "" : ":";
        String label = point.label().isEmpty() ? "" : "**" + point.label() + mark + "** ";
        boolean one = point.evidence().size() == 1;
        String quote = one && !point.evidence().get(0).quote().isEmpty()
                ? cited(point.evidence().get(0)) + " "
                : "";
        line("- " + flaw + label + quote + indented(signed(point.text())));
        if (quote.isEmpty()) {
            point.evidence().forEach(evidence -> line("  - " + cited(evidence)));
        }
    }

    private String cited(EvidenceView evidence) {
        String turn = words.get("evidence.turn");
        // No format: other machines write other digits.
        return evidence.quote().isEmpty()
                ? turn + " " + evidence.turn()
                : '"' + evidence.quote().replace("\n", " ") + "\" (" + turn.toLowerCase(Locale.ROOT) + " "
                        + evidence.turn() + ")";
    }

    private void claim(ClaimView claim) {
        line("- \"" + claim.says() + "\" — " + words.get("verdict." + claim.verdict()) + ". "
                + indented(signed(claim.because()))
                + (claim.source().isEmpty() ? "" : " <" + claim.source() + ">"));
    }

    private void topic(TopicAdviceView topic) {
        line("- **" + topic.name() + "**" + (topic.advice().isEmpty() ? "" : ": " + indented(signed(topic.advice()))));
        if (!topic.line().isEmpty()) {
            line("  - " + words.get("card.says") + " " + indented(topic.line().markdown()));
        }
    }

    private void heading(String text) {
        line("");
        line("## " + text);
        line("");
    }

    /** With each sign in words behind its sentence, or behind the text where that sentence stands in code. */
    private String signed(Prose prose) {
        StringBuilder text = new StringBuilder(prose.markdown());
        for (int i = prose.badges().size() - 1; i >= 0; i--) {
            Prose.Badge badge = prose.badges().get(i);
            int end = Math.max(0, Math.min(badge.at(), prose.markdown().length()));
            boolean code = prose.markdown()
                                    .substring(0, end)
                                    .chars()
                                    .filter(c -> c == '`')
                                    .count()
                            % 2
                    == 1;
            String turn = badge.turn() == 0
                    ? ""
                    : ", " + words.get("evidence.turn").toLowerCase(Locale.ROOT) + " " + badge.turn();
            text.insert(code ? text.length() : end, " (" + words.get("sign." + badge.kind()) + turn + ")");
        }
        // The brackets say it.
        return text.toString().replace(SLOT + " ", "[");
    }

    private static String indented(String markdown) {
        return markdown.replace("\n", "\n  ");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
