package nl.buurtregie.bemiddeling.web;

import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.platform.web.Option;

/** The languages to choose from, the most spoken in the city first. */
final class Talen {

    static final List<Option> OPTIES = Stream.of(
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

    private Talen() {}
}
