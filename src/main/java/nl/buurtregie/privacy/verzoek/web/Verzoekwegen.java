package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.privacy.verzoek.HefBeperkingOp;
import nl.buurtregie.privacy.verzoek.Onderdeel;
import nl.buurtregie.privacy.verzoek.Verzoek;

/** What has to be done with a request now, and what else can be done. */
@ApplicationScoped
class Verzoekwegen {

    @Inject
    private HefBeperkingOp hefBeperkingOp;

    ZaakView.NuTeDoen nu(Verzoek verzoek) {
        return switch (verzoek.stap()) {
            case WIE ->
                nu(
                        "Stel vast wie het is",
                        "Anders krijgt een ander deze gegevens. Bel het nummer dat wij al hadden, niet het nummer uit het"
                                + " verzoek. Maak nooit een kopie van een paspoort.",
                        "Naar wie het is",
                        "#wie");
            case ZOEKEN ->
                nu(
                        "Zoek wie het bij ons is",
                        "Kies precies deze persoon, in elke zaak en melding, en als verwijzer. Wie je ziet, wordt vastgelegd.",
                        "Naar het zoeken",
                        "#zoeken");
            case BESLISSEN -> beslissen(verzoek);
            case VERSTUREN ->
                nu(
                        "Verstuur het antwoord",
                        "Alles is besloten: " + verzoek.uitkomst().woord().toLowerCase(java.util.Locale.ROOT)
                                + ". Kijk de brief na en verstuur hem.",
                        "Naar de brief",
                        "#brief");
            case KLAAR ->
                new ZaakView.NuTeDoen(
                        "Klaar", verzoek.uitkomst().woord(), "Dit verzoek is beantwoord.", null, List.of());
        };
    }

    private static ZaakView.NuTeDoen beslissen(Verzoek verzoek) {
        if (!verzoek.recht().isPakket()) {
            return nu(
                    "Beslis over dit verzoek",
                    "Wijs je het toe, dan gebeurt het meteen. Wijs je het af, dan komt de reden in de brief.",
                    "Naar het besluit",
                    "#besluit");
        }
        List<Onderdeel> open = verzoek.onderdelen().stream()
                .filter(deel -> deel.besluit() == null)
                .toList();
        long wacht = open.stream().filter(Onderdeel::isNogNaTeKijken).count();
        String uitleg = wacht == 0
                ? "Daarna maak je de brief."
                : (wacht == 1 ? "In 1 tekst" : "In " + wacht + " teksten")
                        + " kan iets over de buur staan. De coördinator maakt dat eerst zwart. Jij ziet het niet en de"
                        + " aanvrager krijgt het niet.";
        return nu(
                "Beslis over nog " + open.size() + " van "
                        + verzoek.onderdelen().size() + " onderdelen",
                uitleg,
                "Naar de eerste open beslissing",
                "#besluit");
    }

    private static ZaakView.NuTeDoen nu(String stap, String uitleg, String knop, String naar) {
        return new ZaakView.NuTeDoen(
                "Nu te doen", stap, uitleg, null, List.of(new ZaakView.Actie(knop, naar, "arrow-right", false)));
    }

    List<ZaakView.Actie> ook(Verzoek verzoek, String pad) {
        List<ZaakView.Actie> acties = new ArrayList<>();
        if (verzoek.recht().isPakket()
                && verzoek.gezochtOp() != null
                && !verzoek.onderdelen().isEmpty()) {
            acties.add(new ZaakView.Actie("Bekijk het pakket (PDF)", pad + "/pakket", "file-type-pdf", false));
            acties.add(new ZaakView.Actie("Bekijk het bestand (JSON)", pad + "/pakket/json", "json", false));
        }
        acties.addAll(brief(verzoek, pad));
        if (verzoek.verlenging().isPresent() && verzoek.vrager().naam() != null) {
            acties.add(
                    new ZaakView.Actie("Brief over de verlenging (PDF)", pad + "/verlenging/brief", "printer", false));
        }
        acties.addAll(einde(verzoek, pad));
        if (hefBeperkingOp.kan(verzoek)) {
            acties.add(new ZaakView.Actie("Hef de beperking op", pad + "/opheffing", "lock-open", false));
        }
        return acties;
    }

    /** What went by mail with a link is no letter for paper. */
    private static List<ZaakView.Actie> brief(Verzoek verzoek, String pad) {
        List<ZaakView.Actie> acties = new ArrayList<>();
        if (verzoek.kanAlsnogOpPapier()) {
            acties.add(new ZaakView.Actie("Alsnog op papier", pad + "/antwoord/papier", "printer", false));
        } else if (verzoek.brief() != null) {
            acties.add(new ZaakView.Actie("Brief op papier (PDF)", pad + "/brief", "printer", false));
        }
        if (verzoek.vrager().naam() != null) {
            acties.add(
                    new ZaakView.Actie("Wijzig e-mail, telefoon of postadres", pad + "/bereikbaar", "pencil", false));
        }
        return acties;
    }

    private static List<ZaakView.Actie> einde(Verzoek verzoek, String pad) {
        List<ZaakView.Actie> acties = new ArrayList<>();
        if (verzoek.geslotenOp() == null) {
            if (verzoek.verlenging().isEmpty()) {
                acties.add(new ZaakView.Actie("Verleng met reden", pad + "/verlenging", "calendar-plus", false));
            }
            if (!verzoek.isUitgevoerd()) {
                acties.add(
                        new ZaakView.Actie("De aanvrager trekt het in", pad + "/intrekking", "arrow-back-up", false));
                acties.add(new ZaakView.Actie("Wijs af met reden", pad + "/afwijzing", "circle-x", true));
            }
        }
        return acties;
    }
}
