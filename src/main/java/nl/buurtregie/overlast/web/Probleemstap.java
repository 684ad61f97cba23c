package nl.buurtregie.overlast.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Probleemregel;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.web.step.ZaakView.Actie;
import nl.buurtregie.platform.web.step.ZaakView.NuTeDoen;
import nl.buurtregie.platform.web.step.ZaakView.Procesbeeld;
import nl.buurtregie.platform.web.step.ZaakView.Stap;

/** What can be done with a problem now, in words and as a picture. */
public final class Probleemstap {

    /** Who reported it and hears nothing by itself has to be told. */
    public static final String VERTEL = "Vertel de melder hoe het staat";

    private static final List<Stand> WEG =
            List.of(Stand.BEOORDELEN, Stand.OPPAKKEN, Stand.BIJ_PARTNER, Stand.HERCONTROLE, Stand.TERUGKOPPELEN);

    private Probleemstap() {}

    /** @param verder the problem that goes on with this one's reports, when it can be seen */
    public static NuTeDoen nu(Probleem probleem, Ik ik, Optional<Probleem> verder) {
        String pad = Overlaststappen.pad(probleem.nummer());
        return switch (probleem.stand()) {
            case BEOORDELEN ->
                ik.is(Rol.TEAMLEIDER)
                        ? doe("Melding beoordelen", "Kies wie het oplost.", "Beoordeel", pad + "/besluit", "checklist")
                        : wacht("Melding beoordelen", "De teamleider kijkt wie het oplost.");
            case OPPAKKEN ->
                doe("Zelf oppakken", "Ga erheen, en leg vast wat je deed.", "Leg vast", pad + "/besluit", "walk");
            case HERCONTROLE ->
                doe("Nog eens kijken", "Ga kijken of het weg is.", "Ik heb gekeken", pad + "/hercontrole", "eye");
            case TERUGKOPPELEN ->
                doe("Antwoord geven", "Wie het meldde, wacht op bericht.", "Geef antwoord", pad + "/antwoord", "mail");
            case BIJ_PARTNER, VOORSTELLEN -> hoor(probleem.stand(), pad);
            case AFGESLOTEN, GESTOPT -> klaar(probleem, verder);
        };
    }

    /** Where somebody else has the word. */
    private static NuTeDoen hoor(Stand stand, String pad) {
        return stand == Stand.BIJ_PARTNER
                ? doe(
                        "Wachten op de partner",
                        "Hoor je iets? Leg het vast. Daarna kijken wij of het weg is.",
                        "De partner antwoordt",
                        pad + "/partnerantwoord",
                        "message-reply")
                : doe(
                        "Bemiddeling voorstellen",
                        "Rond dit adres is vaker gemeld. Vraag of de bewoner hulp wil.",
                        "De bewoner antwoordt",
                        pad + "/voorstel",
                        "messages");
    }

    private static NuTeDoen doe(String stap, String uitleg, String knop, String href, String icoon) {
        return new NuTeDoen("Nu te doen", stap, uitleg, null, List.of(new Actie(knop, href, icoon, false)));
    }

    private static NuTeDoen wacht(String stap, String uitleg) {
        return new NuTeDoen("Hier wacht het op", stap, uitleg, null, List.of());
    }

    private static NuTeDoen klaar(Probleem probleem, Optional<Probleem> verder) {
        String hoe = probleem.uitkomst() == null ? "" : probleem.uitkomst().voorMelder();
        String met =
                probleem.samengevoegdMet() == null ? "" : " Het gaat verder in " + probleem.samengevoegdMet() + ".";
        List<Actie> daarheen = verder
                .map(een -> new Actie("Naar " + een.nummer(), Overlaststappen.pad(een.nummer()), "arrow-right", false))
                .stream()
                .toList();
        return new NuTeDoen("Niets meer te doen", probleem.stand().woord(), hoe + met, null, daarheen);
    }

    /** @param bellen a reporter waits who hears nothing by itself */
    public static List<Actie> ook(Probleem probleem, boolean bellen) {
        String pad = Overlaststappen.pad(probleem.nummer());
        List<Actie> acties = new ArrayList<>();
        if (bellen) {
            acties.add(new Actie(VERTEL, pad + "/gebeld", "phone", false));
        }
        if (probleem.stand().isOpen()) {
            acties.add(new Actie("Hoort bij een ander probleem", pad + "/samenvoeging", "arrows-join", false));
        }
        if (probleem.stand() == Stand.BIJ_PARTNER) {
            acties.add(new Actie("Neem het terug", pad + "/partnerantwoord?hoe=TERUG", "arrow-back-up", false));
        }
        if (probleem.stand() == Stand.TERUGKOPPELEN) {
            acties.add(new Actie("Toch niet klaar", pad + "/heropening", "arrow-back-up", false));
        }
        if (probleem.stand() == Stand.AFGESLOTEN) {
            acties.add(new Actie("Het is er weer", pad + "/heropening", "refresh", false));
        }
        return acties;
    }

    public static Procesbeeld procesbeeld(Probleem probleem, List<Probleemregel> historie) {
        Set<Stand> geweest = historie.stream()
                .map(Probleemregel::naar)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stand.class)));
        geweest.remove(probleem.stand());
        List<Stap> stappen = WEG.stream()
                .map(stand -> new Stap(stand.woord(), hoe(stand, probleem.stand(), geweest)))
                .toList();
        String klaar = geweest.stream().map(Probleemstap::element).collect(Collectors.joining(" "));
        return new Procesbeeld(
                Overlaststappen.pad(probleem.nummer()) + "/procesbeeld",
                element(probleem.stand()),
                "gemeld " + klaar,
                stappen);
    }

    private static String hoe(Stand stand, Stand hier, Set<Stand> geweest) {
        if (stand == hier) {
            return "hier";
        }
        return geweest.contains(stand) ? "klaar" : "komt";
    }

    /** Id of the element in the drawing; a hand-over is one box there. */
    private static String element(Stand stand) {
        return switch (stand) {
            case BIJ_PARTNER -> "overdracht";
            case AFGESLOTEN, GESTOPT -> "afgesloten";
            default -> stand.name().toLowerCase(Locale.ROOT);
        };
    }
}
