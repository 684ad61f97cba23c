package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.web.form.FormView;

/** That somebody has a talk then was seen of the meeting as it was filled in then: of another hour, or for others, it is shown again. */
final class Gespreksvinkje {

    private static final String VELD = "dagToch";

    private Gespreksvinkje() {}

    /** What the box says yes to, where it was asked; else null. */
    static String vraag(FormView form) {
        String nu = gezien(form);
        return form.invalid(VELD) || form.has(VELD, nu) ? nu : null;
    }

    static boolean klopt(FormView form, String vinkje) {
        return gezien(form).equals(vinkje);
    }

    private static String gezien(FormView form) {
        return Stream.of("dag", "van", "tot", "genodigden")
                .map(veld -> form.values(veld).stream().sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
