package debrief.bring;

import debrief.content.ContentFolder;
import debrief.content.NewInterview;
import debrief.content.NewPortfolio;
import debrief.content.NewSetting;
import debrief.content.ProposedVoices;
import debrief.content.ToldFile;
import debrief.disk.OwnFolder;
import debrief.disk.SingleWriter;
import debrief.model.Person;
import debrief.model.Slug;
import debrief.model.Speaker;
import debrief.names.SpokenNames;
import debrief.report.ClassicReport;
import debrief.report.ClassicReportReader;
import debrief.segment.BareTranscript;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A transcript or a classic report becomes the folder of an interview. */
public final class Import {

    /** So many lines above the talk may say what it is. */
    static final int HEAD = 12;
    /** Of a file whose name says nothing. */
    private static final String COMMON_ID = "interview";

    private final ImportRequest request;
    private final Source first;
    private final List<String> told = new ArrayList<>();
    /** The words of names, as addresses have them. */
    private final Set<String> named = new HashSet<>();

    private final Roster roster;
    private String date;

    private Import(ImportRequest request) {
        this.request = request;
        this.first = request.parts().get(0);
        this.date = request.said().date();
        this.roster = new Roster(request, told);
    }

    public static Imported run(ImportRequest request) throws IOException {
        ContentFolder.require(request.root());
        return new Import(request).run();
    }

    /** The report that a file is, if it is one. */
    public static Optional<ClassicReport> report(Source source) {
        return ClassicReportReader.read(source.text());
    }

    @SuppressWarnings("try") // the right to write is held, not used
    private Imported run() throws IOException {
        Optional<Imported> before = earlier();
        if (before.isPresent()) {
            return before.get();
        }
        Optional<ClassicReport> report = request.parts().size() == 1 ? report(first) : Optional.empty();
        Particulars particulars = Particulars.of(first.stem(), List.of());
        NewInterview made = report.isPresent() ? ofReport(report.get()) : ofTranscript();
        // Nobody is asked anything from here on, so whoever else imports need not wait long.
        try (SingleWriter alone = alone(request.root())) {
            Optional<Imported> meanwhile = earlier();
            return meanwhile.isPresent() ? meanwhile.get() : create(made, particulars);
        }
    }

    static SingleWriter alone(Path root) throws IOException {
        return SingleWriter.inTurn(OwnFolder.made(root).resolve("import.lock"));
    }

    /** The interview that these very bytes became before, under whatever id. */
    private Optional<Imported> earlier() throws IOException {
        Optional<String> earlier =
                request.id().isEmpty() ? NewInterview.holding(request.root(), first.bytes()) : Optional.empty();
        if (earlier.isPresent()) {
            told.add("already imported as " + earlier.get());
            tellJob(earlier.get(), request.said().advertisement());
        }
        return earlier.map(id -> new Imported(id, false, told));
    }

    private Imported create(NewInterview made, Particulars particulars) throws IOException {
        String advertisement = request.said().advertisement();
        String id = request.id().isEmpty() ? proposedId(particulars) : request.id();
        boolean created = made.advertised(advertisement).create(request.root(), id);
        if (!created) {
            tellJob(id, advertisement);
        }
        if (created && NewPortfolio.hasSampleFacts(request.root())) {
            told.add(
                    "content/facts.yaml still holds the sample's facts; put yours there, or coaches take them for yours");
        }
        return new Imported(id, created, told);
    }

    private void tellJob(String id, String advertisement) throws IOException {
        if (!advertisement.isEmpty() && ToldFile.createJob(request.root(), id, advertisement)) {
            told.add("content/interviews/" + id + "/job.md: added, which was not there");
        }
    }

    private NewInterview ofReport(ClassicReport report) {
        told.add("read a report: " + report.counts());
        told.addAll(first.doubts());
        told.addAll(report.warnings());
        if (report.questions().isEmpty()) {
            throw first.refused(
                    "this is a report on the whole talk that quotes no question and no answer",
                    "import the transcript first, then join the report to it with --into INTERVIEW");
        }
        if (!report.quotesAnswers()) {
            told.add(
                    "the report quotes no answer, so nothing shows what you said: if you have the transcript, import that and"
                            + " join the report to it with --into INTERVIEW");
        }
        roster.requireKnown(report.speakers().stream().map(Speaker::label).toList());
        List<String> head = Stream.concat(
                        Stream.of(report.title()), report.intro().lines().limit(HEAD))
                .toList();
        List<Speaker> speakers = roster.of(report, SpeakerNames.in(List.of(), head));
        List<String> texts = report.questions().stream()
                .flatMap(question -> question.turns().stream())
                .map(ClassicReport.Said::text)
                .toList();
        Particulars particulars = Particulars.of(first.stem(), head);
        return NewInterview.of(
                first.bytes(), report, setting(particulars, report.title(), texts, List.of(), speakers, false));
    }

    private NewInterview ofTranscript() {
        BroughtTalk talk = new BroughtTalk(request, told);
        Reading reading = ProposedVoices.of(talk.reading());
        boolean proposed = !reading.equals(talk.reading());
        roster.requireKnown(
                reading.turns().stream().map(Spoken::label).distinct().toList());
        List<Speaker> speakers = proposed
                ? roster.proposed(reading.turns().size())
                : roster.of(BareTranscript.of(reading).turns(), SpeakerNames.in(reading.turns(), talk.head()));
        List<String> texts = reading.turns().stream().map(Spoken::text).toList();
        Particulars particulars = Particulars.of(first.stem(), talk.head());
        return talk.interview(setting(particulars, "", texts, reading.people(), speakers, proposed));
    }

    private NewSetting setting(
            Particulars particulars,
            String title,
            List<String> texts,
            List<String> listed,
            List<Speaker> speakers,
            boolean proposed) {
        List<Person> names = names(texts, listed, speakers, particulars.firm());
        askForDate(particulars);
        String job = request.said().job().isEmpty()
                ? askForJob(particulars)
                : request.said().job();
        String language = TalkLanguage.of(texts);
        if (!language.equals(TalkLanguage.ENGLISH)) {
            told.add("the talk seems to be in "
                    + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) + " ('language: " + language
                    + "' in interview.yaml): turns, times and your own texts work as ever, and language models write in it; what rules"
                    + " find (questions, their kinds, remarks) they find in English only");
        }
        String named = title.isEmpty() ? particulars.title() : title;
        boolean nameless =
                named.isEmpty() && job.isEmpty() && particulars.round().isEmpty();
        return new NewSetting(
                nameless ? "Interview" : named,
                date,
                job,
                level(),
                particulars.round().equals(particulars.title()) ? "" : particulars.round(),
                language.equals(TalkLanguage.ENGLISH) ? "" : language,
                speakers,
                proposed,
                names);
    }

    /** Names stand in the private file only; a pseudonym is what others will read in their place. */
    private List<Person> names(List<String> texts, List<String> listed, List<Speaker> speakers, String firm) {
        Set<String> known =
                speakers.stream().map(speaker -> speaker.person().name()).collect(Collectors.toSet());
        List<Person> names = new ArrayList<>(SpokenNames.in(texts, listed, known));
        if (!firm.isEmpty() && names.stream().noneMatch(person -> person.name().equals(firm))) {
            names.add(new Person(firm, "The firm"));
        }
        Stream.concat(known.stream(), names.stream().map(Person::name))
                .filter(name -> !name.isEmpty())
                .forEach(name -> named.addAll(List.of(Slug.of(name).split("-", -1))));
        if (!names.isEmpty()) {
            told.add("found what may be names: "
                    + names.stream().map(Person::name).collect(Collectors.joining(", "))
                    + " ('names' in interview.yaml: take away what is none, add what is missing)");
        }
        return names;
    }

    private void askForDate(Particulars particulars) {
        if (!date.isEmpty()) {
            return;
        }
        Optional<String> answer = request.respondent().date(particulars.date());
        date = answer.orElse(particulars.date());
        if (answer.isEmpty() && !date.isEmpty()) {
            told.add("assumed that it was on " + date + ", as the file says (change it in interview.yaml)");
        } else if (date.isEmpty() && !particulars.day().isEmpty()) {
            told.add("the file says '" + particulars.day() + "' and no year: write 'date:' in interview.yaml");
        }
    }

    private String askForJob(Particulars particulars) {
        Optional<String> answer = request.respondent().job(particulars.job());
        if (answer.isEmpty() && !particulars.job().isEmpty()) {
            told.add("assumed that the job is '" + particulars.job()
                    + "', as the file says (change it in interview.yaml)");
        }
        return answer.orElse(particulars.job());
    }

    private String level() {
        return request.said().level().isEmpty()
                ? request.respondent().level()
                : request.said().level();
    }

    /** Of the day and of what the file is called, but for the names of people and firms: an address shows to everybody. */
    private String proposedId(Particulars particulars) {
        String title = particulars.addressed();
        String slug = Slug.of(title.isEmpty() ? COMMON_ID : title);
        String open = Stream.of(slug.split("-", -1))
                .filter(word -> !named.contains(word))
                .collect(Collectors.joining("-"));
        String id = open.isEmpty() ? COMMON_ID : open;
        String dated = date.isEmpty() ? id : Slug.of(date + "-" + id);
        return id.equals(COMMON_ID) || !title.equals(particulars.title())
                ? NewInterview.free(request.root(), dated)
                : dated;
    }

    /**
     * What was imported.
     *
     * @param created false when the same bytes had been imported before
     * @param told what was read and assumed
     */
    public record Imported(String id, boolean created, List<String> told) {

        public Imported {
            told = List.copyOf(told);
        }
    }
}
