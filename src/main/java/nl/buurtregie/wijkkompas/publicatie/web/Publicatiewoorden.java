package nl.buurtregie.wijkkompas.publicatie.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;

/** A version in words. */
final class Publicatiewoorden {

    private Publicatiewoorden() {}

    /** "Publicatie 2025, versie 2" */
    public static String naam(Publicatie een) {
        return "Publicatie " + een.totJaar() + ", versie " + een.versie();
    }

    /** "2023 tot en met 2025", or the year alone. */
    public static String jaren(Publicatie een) {
        return een.vanJaar() == een.totJaar()
                ? String.valueOf(een.totJaar())
                : een.vanJaar() + " tot en met " + een.totJaar();
    }

    /** What happened to it last. */
    public static String wanneer(Publicatie een) {
        return switch (een.stand()) {
            case TELLEN, OPSTELLEN, BEOORDELEN ->
                jaren(een) + ", geopend " + dag(een.geopendOp()) + " door " + een.geopendDoor();
            case VASTGESTELD -> jaren(een) + ", vastgesteld " + dag(een.vastgesteldOp());
            case INGETROKKEN -> "ingetrokken " + dag(een.ingetrokkenOp()) + ": " + een.intrekreden();
            case VERVALLEN -> jaren(een) + ", nooit gepubliceerd";
        };
    }

    /**
     * What holds by year when this one does not.
     *
     * @param zonder as {@link nl.buurtregie.wijkkompas.publicatie.Publicaties#zonder} tells it
     */
    static List<String> zonder(Publicatie een, Map<Integer, Optional<Publicatie>> zonder) {
        String woord = een.stand().isOpenbaar() ? "dan" : "nu";
        if (zonder.isEmpty() && een.stand().isOpenbaar()) {
            return List.of(
                    "Deze versie geldt nu voor geen enkel heel jaar. Wie de jaarcijfers leest, merkt er niets van.");
        }
        return zonder.entrySet().stream()
                .map(jaar -> "Over " + jaar.getKey() + " "
                        + jaar.getValue()
                                .map(ander -> "gelden " + woord + " de cijfers van versie " + ander.nummer() + ".")
                                .orElse("zijn er " + woord + " geen cijfers."))
                .toList();
    }

    static String dag(Instant moment) {
        return DutchDates.withYear(moment);
    }
}
