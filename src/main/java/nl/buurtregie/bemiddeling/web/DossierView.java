package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.platform.web.DayStrip;
import nl.buurtregie.platform.web.Link;

/** The page of one case: what to do now, where it stands, who is in it and what happened. */
public record DossierView(
        Link terug,
        String nummer,
        String titel,
        String stapVan,
        String ondertitel,
        List<Gekoppeld> gekoppeld,
        NuTeDoen nuTeDoen,
        Termijn termijn,
        PaarView paar,
        List<Actie> ookMogelijk,
        Procesbeeld procesbeeld,
        List<Gepland> gepland,
        List<Partij> partijen,
        List<Gebeurtenis> geschiedenis,
        List<Notitie> notities) {

    /** Another case that belongs to this one, or is at the same address; soort is link or history. */
    public record Gekoppeld(String titel, String uitleg, String href, String soort) {}

    /** The next step: the first action is the filled button; without actions the text says why. */
    public record NuTeDoen(String aanhef, String stap, String uitleg, String letOp, List<Actie> acties) {}

    /** The term of the next step, or of the hold. */
    public record Termijn(String label, String kop, DayStrip strook, String einde) {}

    /** A way on: words, address, icon; stopt gives it the brick colour. */
    public record Actie(String woorden, String href, String icoon, boolean stopt) {}

    /** The process picture and its twin in words; onder is the lowest part of the drawing that matters here. */
    public record Procesbeeld(String bestand, String hier, String klaar, String onder, List<Stap> stappen) {}

    /** One step in words; stand is klaar, hier or komt. */
    public record Stap(String woorden, String stand) {

        public String standWoorden() {
            return switch (stand) {
                case "klaar" -> "klaar";
                case "hier" -> "hier is het nu";
                default -> "kan nog komen";
            };
        }
    }

    /** A party with how to reach it and its consents as sentences. */
    public record Partij(
            String rol,
            String naam,
            String telefoon,
            List<Gegeven> gegevens,
            List<Toestemming> toestemmingen,
            String wijzig,
            String toestemming) {}

    /** A talk that is planned; noot says what has changed since. */
    public record Gepland(
            String wanneer, String wat, String waar, String wie, String noot, String wijzig, String zegAf) {}

    /** A label and what stands behind it. */
    public record Gegeven(String label, String waarde) {}

    /** A consent as a sentence; gegeven is false as long as it is missing. */
    public record Toestemming(boolean gegeven, String zin, String noot) {}

    /** A line of the history; mijlpaal fills the dot. */
    public record Gebeurtenis(String wanneer, String wat, String wie, String toelichting, boolean mijlpaal) {}

    /** A short note with the day it disappears. */
    public record Notitie(String tekst, String verdwijnt) {}
}
