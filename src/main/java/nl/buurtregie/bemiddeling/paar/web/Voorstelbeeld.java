package nl.buurtregie.bemiddeling.paar.web;

import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bezwaar;
import nl.buurtregie.bemiddeling.Kandidaat;
import nl.buurtregie.bemiddeling.paar.Koppelvoorstel;
import nl.buurtregie.bemiddeling.paar.Paarvoorstel;
import nl.buurtregie.bemiddeling.paar.Paarvoorstel.Reden;
import nl.buurtregie.medewerker.web.Sessie;

/** A proposal of pairs as columns of a page, and those who cannot beside it. */
final class Voorstelbeeld {

    private Voorstelbeeld() {}

    static List<ToewijzingView.Voorstel> kolommen(Koppelvoorstel voorstel) {
        List<Paarvoorstel> paren = voorstel.paren();
        return paren.stream().map(paar -> kolom(paren.indexOf(paar), paar)).toList();
    }

    private static ToewijzingView.Voorstel kolom(int plaats, Paarvoorstel paar) {
        return new ToewijzingView.Voorstel(
                plaats == 0 ? "Past het best" : "Keuze " + (plaats + 1),
                paar.een().medewerkerId() + "-" + paar.ander().medewerkerId(),
                Stream.of(paar.een(), paar.ander())
                        .map(Voorstelbeeld::kandidaat)
                        .toList(),
                paar.zin() + ".",
                List.of(
                        regel("Taal", "nodig: " + paar.taal(), paar.taalreden()),
                        regel("Ervaring", paar.complex() ? "de zaak is complex" : "niet complex", paar.ervaring()),
                        new ToewijzingView.Regel("Belasting", "zaken dit jaar", null, null, null),
                        regel("Tijd", "vaste dagdelen", paar.tijd()),
                        regel("Balans", "ervaren en nieuw", paar.balans()),
                        regel("Afstand", "tot de buurt", paar.afstand())));
    }

    private static ToewijzingView.Regel regel(String label, String onder, Reden reden) {
        String zin = reden.zin().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + reden.zin().substring(1);
        return switch (reden.oordeel()) {
            case GOED -> new ToewijzingView.Regel(label, onder, "circle-check", "goed", zin);
            case GAAT -> new ToewijzingView.Regel(label, onder, "circle-minus", "gaat", zin);
            case LET_OP -> new ToewijzingView.Regel(label, onder, "alert-triangle", "let-op", zin);
        };
    }

    static ToewijzingView.Kandidaat kandidaat(Kandidaat een) {
        return new ToewijzingView.Kandidaat(
                Long.toString(een.medewerkerId()),
                Sessie.initialen(een.naam()),
                een.naam(),
                een.woont() + een.letOp(),
                String.join(", ", een.talen()),
                een.zakenDitJaar(),
                een.maxZaken());
    }

    /** To be chosen in writing: what is against it stands where others say where they live. */
    static ToewijzingView.Kandidaat metReden(Kandidaat een) {
        return new ToewijzingView.Kandidaat(
                Long.toString(een.medewerkerId()),
                Sessie.initialen(een.naam()),
                een.naam(),
                een.weigering() + een.letOp(),
                String.join(", ", een.talen()),
                een.zakenDitJaar(),
                een.maxZaken());
    }

    static ToewijzingView.Geweigerd geweigerd(Kandidaat een) {
        return new ToewijzingView.Geweigerd(
                een.naam(),
                een.weigering(),
                opheffen(een.bezwaar()),
                icoon(een.bezwaar().soort()));
    }

    /** What would let somebody have this case after all. */
    private static String opheffen(Bezwaar bezwaar) {
        return switch (bezwaar.soort()) {
            case GESTOPT -> "Kan alleen na een nieuwe aanmelding als vrijwilliger.";
            case NOG_NIET -> "Kan zodra dat er is: leg het vast bij Vrijwilligers.";
            case VOG -> "Kan met een nieuwe VOG: leg die vast bij Vrijwilligers.";
            case BUURT, EERDER ->
                bezwaar.metReden()
                        ? "Kan alleen als jij opschrijft waarom. Kies dan zelf twee mensen."
                        : "Er is nog een bezwaar. Daarom kan het ook niet met een reden.";
            case KENT -> "Dit blijft zo, voor deze zaak.";
            case VOL -> "Kan als je bij Vrijwilligers het aantal zaken per jaar hoger maakt.";
            case AFWEZIG -> "Kan als je de afwezigheid intrekt.";
            case PAUZE -> "Kan als je bij Vrijwilligers de pauze weghaalt.";
        };
    }

    private static String icoon(Bezwaar.Soort soort) {
        return switch (soort) {
            case GESTOPT -> "logout";
            case NOG_NIET -> "school";
            case VOG -> "file-text";
            case BUURT -> "map-pin";
            case KENT -> "user-heart";
            case EERDER -> "history";
            case VOL -> "stack-2";
            case AFWEZIG -> "user-off";
            case PAUZE -> "hourglass";
        };
    }
}
