package debrief.bring;

import debrief.content.ContentFolder;
import debrief.content.NewInterview;
import debrief.content.NewPortfolio;
import debrief.content.NewSetting;
import debrief.content.ProposedVoices;
import debrief.content.ToldFile;
import debrief.model.Person;
import debrief.model.Slug;
import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.names.SpokenNames;
import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.report.ClassicReport;
import debrief.report.ClassicReportReader;
import debrief.segment.BareTranscript;
import debrief.transcript.TranscriptReader;
import debrief.transcript.file.SourceDecoder;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A transcript or a classic report becomes the folder of an interview. */
public final class Import {

    private static final Set<String> ENDINGS = Set.of("txt", "md", "vtt", "srt", "json", "docx", "csv", "tsv", "sbv", "ttml", "xml");

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(?:19|2[01])\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)");

    private final ImportRequest request;
    private final List<String> told = new ArrayList<>();
    private String date;

    private Import(ImportRequest request) {
        this.request = request;
        this.date = request.date();
    }

    public static Imported run(ImportRequest request) throws IOException {
        return new Import(request).run();
    }

    private Imported run() throws IOException {
        byte[] bytes = ContentFolder.transcriptBytes(request.file());
        Optional<ClassicReport> report =
                ClassicReportReader.read(SourceDecoder.decode(bytes, null).text());
        NewInterview made = report.isPresent() ? ofReport(bytes, report.get()) : ofTranscript(bytes);
        String id = request.id().isEmpty() ? proposedId() : request.id();
        boolean created = made.advertised(request.job()).create(request.root(), id);
        if (!created && !request.job().isEmpty() && ToldFile.createJob(request.root(), id, request.job())) {
            told.add("content/interviews/" + id + "/job.md: added, which was not there");
        }
        if (created && NewPortfolio.hasSampleFacts(request.root())) {
            told.add(
                    "content/facts.yaml still holds the sample's facts; put yours there, or coaches take them for yours");
        }
        return new Imported(id, created, told);
    }

    private NewInterview ofReport(byte[] bytes, ClassicReport report) {
        told.add("read a report: " + report.counts());
        told.addAll(report.warnings());
        List<Speaker> speakers = report.speakers().stream()
                .map(speaker -> new Speaker(
                        speaker.label(),
                        request.roles().getOrDefault(speaker.label(), speaker.role()),
                        speaker.person()))
                .toList();
        List<String> texts = report.questions().stream()
                .flatMap(question -> question.turns().stream())
                .map(ClassicReport.Said::text)
                .toList();
        List<Person> names = names(texts, List.of(), speakers);
        askForDate();
        return NewInterview.of(bytes, report, new NewSetting(report.title(), date, level(), speakers, false, names));
    }

    private NewInterview ofTranscript(byte[] bytes) {
        Reading read =
                TranscriptReader.read(bytes, null, List.copyOf(request.roles().keySet()));
        if (read.turns().isEmpty()) {
            throw new ProblemsException(read.warnings().stream()
                    .map(warning -> Problem.error(Location.of(request.file().toString()), warning, ""))
                    .toList());
        }
        told.add("read " + read.format() + ": " + read.turns().size() + " turns");
        told.addAll(read.told());
        Reading reading = ProposedVoices.of(read);
        boolean proposed = !reading.equals(read);
        List<Speaker> speakers = proposed
                ? proposed(reading)
                : speakers(BareTranscript.of(reading).turns());
        if (speakers.isEmpty()) {
            told.add("the file names no speakers: everything is one voice until you add labels as 'H: …'");
        }
        List<String> texts = reading.turns().stream().map(Spoken::text).toList();
        List<Person> names = names(texts, reading.people(), speakers);
        askForDate();
        return NewInterview.of(bytes, ending(), new NewSetting("", date, level(), speakers, proposed, names));
    }

    /** Names stand in the private file only; a pseudonym is what others will read in their place. */
    private List<Person> names(List<String> texts, List<String> listed, List<Speaker> speakers) {
        Set<String> known =
                speakers.stream().map(speaker -> speaker.person().name()).collect(Collectors.toSet());
        List<Person> names = SpokenNames.in(texts, listed, known);
        if (!names.isEmpty()) {
            told.add("found what may be names: "
                    + names.stream().map(Person::name).collect(Collectors.joining(", "))
                    + " ('names' in interview.yaml: take away what is none, add what is missing)");
        }
        return names;
    }

    private List<Speaker> proposed(Reading reading) {
        told.add("the file names no speakers: assumed that whoever asks is the interviewer, which makes "
                + reading.turns().size() + " turns ('voices: proposed' in interview.yaml)");
        return List.of(
                new Speaker(ProposedVoices.INTERVIEWER, Speaker.Role.INTERVIEWER, Person.UNKNOWN),
                new Speaker(ProposedVoices.CANDIDATE, Speaker.Role.CANDIDATE, Person.UNKNOWN));
    }

    /** Each as the user says; else as the respondent answers; else as the rules propose, and then that is told. */
    private List<Speaker> speakers(List<Turn> turns) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Turn turn : turns) {
            String label = turn.speaker().label();
            if (!label.isEmpty() && !speakers.containsKey(label)) {
                Person person = SpokenNames.isFullName(label) ? new Person(label, "") : Person.UNKNOWN;
                speakers.put(label, new Speaker(label, role(turn), person));
            }
        }
        return List.copyOf(speakers.values());
    }

    private Speaker.Role role(Turn first) {
        Speaker speaker = first.speaker();
        Speaker.Role said = request.roles().get(speaker.label());
        if (said != null) {
            return said;
        }
        return request.respondent()
                .role(speaker.label(), first.text(), speaker.role())
                .orElseGet(() -> {
                    told.add("assumed that " + speaker.label() + " is the "
                            + speaker.role().key() + " (change it in interview.yaml)");
                    return speaker.role();
                });
    }

    private void askForDate() {
        if (date.isEmpty()) {
            Matcher dated = DAY.matcher(name());
            date = request.respondent().date(dated.find() ? dated.group() : "");
        }
    }

    private String level() {
        return request.level().isEmpty() ? request.respondent().level() : request.level();
    }

    private String proposedId() {
        String slug = Slug.of(stem());
        return date.isEmpty() || slug.startsWith(date) ? slug : Slug.of(date + "-" + slug);
    }

    private String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What a transcript is called decides nothing but its name here; an unknown ending reads as text. */
    private String ending() {
        String name = name();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) ? ending : "txt";
    }

    private String name() {
        return String.valueOf(request.file().getFileName());
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
