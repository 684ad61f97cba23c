package nl.buurtregie.bemiddeling.paar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Kandidaat;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.vrijwilliger.Dagdeel;

/**
 * Two mediators for a case and what speaks for them.
 *
 * @param taal the language of the first neighbour
 * @param complex the case is complex
 */
public record Paarvoorstel(Kandidaat een, Kandidaat ander, String taal, boolean complex) {

    static final String NEDERLANDS = "Nederlands";

    /** Near enough to go by bicycle. */
    private static final int DICHTBIJ_KM = 3;

    private static final int STAD_KM = 6;

    /** More than a language weighs: an interpreter can be asked, who is away cannot. */
    private static final int WEG = 45;

    /** How well something fits. */
    public enum Oordeel {
        GOED,
        GAAT,
        LET_OP
    }

    /** One reason, in words that the coördinator can repeat. */
    public record Reden(Oordeel oordeel, String zin) {}

    /** Higher is better; the weights say what counts most: who is there, language, experience, balance, room, time, distance. */
    int punten() {
        int punten = spreekt().isEmpty() ? 0 : 40;
        int ervaren = (een.ervaren() ? 1 : 0) + (ander.ervaren() ? 1 : 0);
        punten += complex && ervaren > 0 ? 20 : 0;
        punten += ervaren == 1 ? 10 : 0;
        punten += ruimte(een) + ruimte(ander);
        punten += 3 * Math.min(3, samen().size());
        punten -= WEG
                * (int) Stream.of(een, ander)
                        .filter(wie -> wie.wegVanaf() != null)
                        .count();
        return punten + afstandspunten();
    }

    private int afstandspunten() {
        if (vanBuiten() > 0) {
            return 0;
        }
        return verste() <= DICHTBIJ_KM ? 6 : verste() <= STAD_KM ? 3 : 0;
    }

    /** How many of the two live outside the gemeente: nobody knows how far. */
    private long vanBuiten() {
        return Stream.of(een, ander).filter(wie -> wie.afstandKm() == null).count();
    }

    private static int ruimte(Kandidaat wie) {
        return 10 * (wie.maxZaken() - wie.zakenDitJaar()) / wie.maxZaken();
    }

    /** Without an interpreter: who of the two speaks it. */
    private List<Kandidaat> spreekt() {
        return Stream.of(een, ander).filter(wie -> wie.talen().contains(taal)).toList();
    }

    public Reden taalreden() {
        List<Kandidaat> sprekers = spreekt();
        if (sprekers.isEmpty()) {
            return new Reden(Oordeel.LET_OP, "tolk nodig voor " + taal);
        }
        String wie = sprekers.stream().map(Kandidaat::voornaam).collect(Collectors.joining(" en "));
        return new Reden(Oordeel.GOED, sprekers.size() == 2 ? "allebei spreken zij " + taal : wie + " spreekt " + taal);
    }

    public Reden ervaring() {
        List<String> ervaren = Stream.of(een, ander)
                .filter(Kandidaat::ervaren)
                .map(Kandidaat::voornaam)
                .toList();
        if (!ervaren.isEmpty()) {
            String werkwoord = ervaren.size() == 2 ? " deden eerder complexe zaken" : " deed eerder complexe zaken";
            return new Reden(Oordeel.GOED, String.join(" en ", ervaren) + werkwoord);
        }
        return complex
                ? new Reden(Oordeel.LET_OP, "nog geen complexe zaken gedaan")
                : new Reden(Oordeel.GAAT, "niet nodig: de zaak is niet complex");
    }

    public Reden balans() {
        if (een.leert() || ander.leert()) {
            return new Reden(
                    Oordeel.GOED,
                    "eerste zaak van " + (een.leert() ? een : ander).voornaam() + ", met ervaring ernaast");
        }
        if (een.ervaren() != ander.ervaren()) {
            return new Reden(Oordeel.GOED, "ervaren met nieuwer");
        }
        return new Reden(Oordeel.GAAT, een.ervaren() ? "allebei ervaren" : "allebei nieuwer");
    }

    public Reden tijd() {
        Set<Dagdeel> samen = samen();
        if (!samen.isEmpty()) {
            String meer = samen.size() > 3 ? " en meer" : "";
            return new Reden(
                    Oordeel.GOED,
                    "samen "
                            + Dagdeel.inWoorden(samen.stream().sorted().limit(3).toList()) + meer);
        }
        boolean onbekend = een.beschikbaar().isEmpty() || ander.beschikbaar().isEmpty();
        return onbekend
                ? new Reden(Oordeel.GAAT, "nog niet ingevuld")
                : new Reden(Oordeel.LET_OP, "geen dagdeel samen");
    }

    public Reden afstand() {
        if (vanBuiten() > 0) {
            String wie = vanBuiten() == 2 ? "allebei wonen zij" : "een van de twee woont";
            return new Reden(Oordeel.GAAT, wie + " buiten de gemeente");
        }
        if (verste() <= DICHTBIJ_KM) {
            return new Reden(Oordeel.GOED, "allebei binnen " + DICHTBIJ_KM + " km");
        }
        return verste() <= STAD_KM
                ? new Reden(Oordeel.GOED, "allebei binnen " + STAD_KM + " km")
                : new Reden(Oordeel.GAAT, "een van de twee woont op " + Math.round(verste()) + " km");
    }

    public Reden ruimte() {
        boolean ruim = ruimte(een) >= 3 && ruimte(ander) >= 3;
        return ruim
                ? new Reden(Oordeel.GOED, "allebei nog ruimte")
                : new Reden(Oordeel.GAAT, "een van de twee zit bijna vol");
    }

    /** All of it in one sentence: "Ineke en Youssef: Youssef spreekt Turks, allebei nog ruimte, allebei binnen 3 km". */
    public String zin() {
        Stream<Reden> redenen = complex
                ? Stream.of(taalreden(), ervaring(), ruimte(), afstand())
                : Stream.of(taalreden(), ruimte(), afstand());
        Stream<String> weg = Stream.of(een, ander)
                .filter(wie -> wie.wegVanaf() != null)
                .map(wie -> wie.voornaam() + " is weg vanaf " + DutchDates.day(wie.wegVanaf()));
        return voornamen() + ": " + Stream.concat(weg, redenen.map(Reden::zin)).collect(Collectors.joining(", "));
    }

    public String voornamen() {
        return een.voornaam() + " en " + ander.voornaam();
    }

    private Set<Dagdeel> samen() {
        return Dagdeel.samen(een.beschikbaar(), ander.beschikbaar());
    }

    private double verste() {
        return Math.max(een.afstandKm(), ander.afstandKm());
    }
}
