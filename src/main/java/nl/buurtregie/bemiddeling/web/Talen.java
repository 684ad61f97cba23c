package nl.buurtregie.bemiddeling.web;

import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.platform.web.page.Option;

/** The languages to choose from on every form. */
public final class Talen {

    private Talen() {}

    public static List<Option> opties() {
        return Stream.of(
                        "Nederlands",
                        "Engels",
                        "Arabisch",
                        "Tigrinya",
                        "Turks",
                        "Pools",
                        "Oekraïens",
                        "Papiaments",
                        "Farsi",
                        "Somalisch",
                        "Gebarentaal",
                        "andere taal")
                .map(taal -> Option.of(taal, taal))
                .toList();
    }
}
