package nl.buurtregie.loket.volgen.web;

import java.util.List;

/** What melders sent by their link and nobody saw yet. */
public record BerichtenView(List<Bericht> berichten) {

    /** One line; wat follows on "De melder". */
    public record Bericht(String id, String nummer, String href, String wat, String wanneer, String icoon) {}
}
