package nl.buurtregie.beheer.web;

import java.util.List;

/** The processes with their versions and how many cases run on each. */
public record ProcessenView(List<Regel> regels) {

    /** One version; overstap is null when its cases run on the latest already. */
    public record Regel(String naam, String versie, String lopend, boolean nieuwste, String overstap) {}
}
