package debrief.evidence;

import java.util.function.Consumer;

/** What a suggested answer claims of the candidate and nobody ever told. */
final class FactRule implements Rule {

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        if (dossier.turns().isEmpty()) {
            return;
        }
        FactReading reading = new FactReading(dossier);
        for (Sheet sheet : dossier.sheets()) {
            reading.read(sheet)
                    .forEach(invented -> found.accept(
                            finding(sheet.suggested().substring(invented.start(), invented.end()), sheet)));
        }
    }

    private static Finding finding(String words, Sheet sheet) {
        return new Finding(
                Finding.Kind.UNSUPPORTED_FACT,
                sheet.place("suggested"),
                words,
                "\"%s\" is in no turn and not in facts.yaml".formatted(words),
                "leave it out, or add it to content/facts.yaml if it is true");
    }
}
