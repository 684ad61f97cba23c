package nl.buurtregie.loket.vraag.web;

import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.Option;

/** Which language somebody speaks: on a page that is not in Dutch each in its own name, so that its speakers find it. */
final class Spreektalen {

    private static final Map<String, String> EIGEN_NAAM = Map.of(
            "Nederlands", "Nederlands",
            "Engels", "English",
            "Arabisch", "العربية",
            "Tigrinya", "ትግርኛ",
            "Turks", "Türkçe",
            "Pools", "Polski",
            "Oekraïens", "Українська",
            "Papiaments", "Papiamentu",
            "Farsi", "فارسی",
            "Somalisch", "Soomaali");

    private Spreektalen() {}

    /** What is sent stays the same, whatever the page is in. */
    static List<Option> opties() {
        return Talen.opties().stream()
                .map(taal -> Option.of(taal.value(), woord(taal.value())))
                .toList();
    }

    static String woord(String taal) {
        if (Spoken.language().isDutch()) {
            return taal;
        }
        String eigen = EIGEN_NAAM.get(taal);
        return eigen != null ? eigen : Spoken.text(taal.equals("Gebarentaal") ? "hulp.gebarentaal" : "hulp.anderetaal");
    }
}
