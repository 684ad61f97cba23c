package nl.buurtregie.bemiddeling.gesprek.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** A warning was seen of the talk as it was filled in then: of another day, time, place or mediator it is shown again. */
final class Gezien {

    private Gezien() {}

    /** Where a warning was shown, the box that says yes to it. */
    static void vraag(Stapbeeld beeld, FormView form) {
        vraag(beeld, form, "toch", tijd(form), "Er is genoeg tijd tussen de gesprekken");
        vraag(beeld, form, "dagToch", dag(form), "Deze dag klopt");
    }

    private static void vraag(Stapbeeld beeld, FormView form, String veld, String gezien, String woorden) {
        if (form.invalid(veld) || form.has(veld, gezien)) {
            beeld.vraag(StapView.Vraag.bevestiging(veld, gezien, woorden));
        }
    }

    /** What is said of a day: who goes may be away on it, or be asked for a training at that hour. */
    static String dag(FormView form) {
        return alles(form, "dag", "begin", "einde", "bemiddelaars");
    }

    static String tijd(FormView form) {
        return alles(form, "dag", "begin", "einde", "waar", "plaats", "bemiddelaars");
    }

    private static String alles(FormView form, String... velden) {
        return Stream.of(velden)
                .map(veld -> form.values(veld).stream().sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
