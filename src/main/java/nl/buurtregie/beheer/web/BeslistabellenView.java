package nl.buurtregie.beheer.web;

import java.util.List;

/** All decision tables with their versions. */
public record BeslistabellenView(List<Tabel> tabellen) {

    /** One table; the first version is the one in force. */
    public record Tabel(String naam, List<Versie> versies) {}

    /** One version and since when it is there. */
    public record Versie(String woorden, String sinds, String href, boolean geldt) {}
}
