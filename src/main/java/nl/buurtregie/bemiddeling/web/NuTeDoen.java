package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Samenloop;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** What can be done with a case now, by this person, and nothing else. */
@ApplicationScoped
public class NuTeDoen {

    @Inject
    private Termijnen termijnen;

    @Inject
    private Instance<Dossieracties> elders;

    @Inject
    private Gesprekwoorden gesprekwoorden;

    @Inject
    private Laatstewoorden laatstewoorden;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Samenloop samenloop;

    /** At somebody's request nothing is done with it. */
    boolean staatStil(Bemiddeling zaak) {
        return beperkingen.isBeperkt(zaak.nummer());
    }

    /** @param namen of the pair, by account */
    ZaakView.NuTeDoen van(Ik ik, Bemiddeling zaak, boolean stil, Optional<Taak> taak, Map<Long, String> namen) {
        if (stil) {
            return new ZaakView.NuTeDoen("Staat stil", zaak.status().woord(), Beperkingen.STIL, null, List.of());
        }
        if (zaak.isInDeWacht()) {
            return inDeWacht(ik, zaak);
        }
        boolean aanZet = taak.isPresent() && ik.is(taak.get().rol());
        boolean namens = !aanZet && magNamens(ik, zaak);
        String aanhef =
                aanZet || namens ? "Nu te doen" : zaak.status().isOpen() ? "Nu niets te doen voor jou" : "Klaar";
        return new ZaakView.NuTeDoen(
                aanhef,
                zaak.status().woord(),
                uitleg(zaak, aanZet),
                letOp(zaak),
                aanZet || namens ? acties(ik, zaak) : List.of(),
                namens ? "Jij kunt dit ook vastleggen, namens " + paar(namen) + "." : null);
    }

    /** A mediator phones or falls ill: the coördinator records the step. */
    private static boolean magNamens(Ik ik, Bemiddeling zaak) {
        return ik.is(Rol.COORDINATOR)
                && zaak.status().wie() == Rol.BEMIDDELAAR
                && !zaak.paar().isEmpty();
    }

    private static String paar(Map<Long, String> namen) {
        return namen.values().stream().sorted().collect(Collectors.joining(" of "));
    }

    private String samen(Bemiddeling zaak) {
        return "Deze zaak gaat samen met een andere. Loopt die af, dan sluit je ook deze. "
                + (samenloop.kanOpnieuw(zaak)
                        ? "Loopt die af zonder dat de tweede buur daar is gesproken, dan begint deze weer bij de intake. "
                        : "")
                + "Duurt het langer dan "
                + termijnen.samengaan() + " werkdagen, dan komt dat in de geschiedenis te staan.";
    }

    private static ZaakView.NuTeDoen inDeWacht(Ik ik, Bemiddeling zaak) {
        return new ZaakView.NuTeDoen(
                "In de wacht",
                "Wacht tot " + DutchDates.day(zaak.wacht().tot()),
                "De termijn staat stil. Daarna gaat de zaak vanzelf verder met: "
                        + zaak.status().woord() + ".",
                "Waarom: " + zaak.wacht().reden(),
                ik.is(Rol.COORDINATOR)
                        ? List.of(knop(zaak, "Laat de zaak verder gaan", "hervatting", "player-play"))
                        : List.of());
    }

    /** The step itself, and what leads to it. */
    private List<ZaakView.Actie> acties(Ik ik, Bemiddeling zaak) {
        List<ZaakView.Actie> acties = new ArrayList<>(List.of(actie(zaak)));
        acties.addAll(OokMogelijk.opDeKaart(zaak));
        elders.forEach(deel -> acties.addAll(deel.opDeKaart(ik, zaak)));
        return acties;
    }

    /** @param kaart what stands above it */
    List<ZaakView.Actie> ookMogelijk(Ik ik, Bemiddeling zaak, boolean stil, ZaakView.NuTeDoen kaart) {
        List<ZaakView.Actie> acties = new ArrayList<>();
        elders.forEach(deel -> acties.addAll(stil ? deel.ookStil(ik, zaak) : deel.bij(ik, zaak)));
        acties.addAll(stil ? OokMogelijk.stil(ik, zaak) : OokMogelijk.van(ik, zaak, kaart));
        return acties;
    }

    /** What was recorded last; null when nothing can be taken back. */
    ZaakView.Laatst laatst(Ik ik, Bemiddeling zaak, boolean stil, List<Historieregel> historie) {
        return stil ? null : laatstewoorden.van(ik, zaak, historie);
    }

    /** Talks that are planned: what to do on a day. */
    List<DossierView.Gepland> gepland(Bemiddeling zaak, Map<Long, String> namen) {
        return gesprekwoorden.gepland(zaak, namen);
    }

    /** An order to whoever is on, a fact to whoever only looks. */
    private String uitleg(Bemiddeling zaak, boolean aanZet) {
        return switch (zaak.status()) {
            case INTAKE -> "Bel de melder. Wat speelt er, wat is al geprobeerd en past bemiddeling hierbij?";
            case WACHTLIJST -> "De zaak is geschikt. Zoek twee bemiddelaars die hem samen doen.";
            case GESPREK_EERSTE_BUUR -> eersteBuur(aanZet);
            case BEDENKTIJD ->
                "De eerste buur denkt na tot " + DutchDates.day(zaak.wachtTot())
                        + ". Daarna staat de zaak weer bij de bemiddelaars. Kiest de buur eerder? Leg dat dan nu al vast.";
            case CONTACT_TWEEDE_BUUR -> tweedeBuur(zaak, aanZet);
            case COACHEN -> (aanZet ? "Help" : "De bemiddelaars helpen") + " de eerste buur om er zelf mee om te gaan.";
            case BEMIDDELEN -> "Beide buren doen mee. Zij praten samen, of de bemiddelaars gaan heen en weer.";
            case WACHT_OP_NAZORG ->
                "Op " + DutchDates.day(zaak.wachtTot())
                        + " bellen de bemiddelaars beide buren. Hoor je eerder hoe het gaat? Leg dat dan nu al vast.";
            case NAZORG ->
                (aanZet
                                ? "Bel beide buren. Gaat het nog goed? "
                                : "De bemiddelaars bellen beide buren: gaat het nog goed? ")
                        + poging(zaak.nazorgPogingen());
            case WACHT_OP_ANDERE_ZAAK -> samen(zaak);
            case AFSLUITEN ->
                "Het werk is gedaan. "
                        + (aanZet
                                ? "Kijk of het resultaat klopt en sluit de zaak."
                                : "De coördinator kijkt of het resultaat klopt en sluit de zaak.");
            case TERUGKOPPELEN -> voorVerwijzer(zaak);
            case AFGESLOTEN -> afgesloten(zaak);
        };
    }

    private static String eersteBuur(boolean aanZet) {
        return aanZet
                ? "Ga langs bij de eerste buur of spreek ergens af."
                : "De bemiddelaars gaan langs bij de eerste buur of spreken ergens af.";
    }

    private static String voorVerwijzer(Bemiddeling zaak) {
        return zaak.isTerugkoppelingNodig()
                ? "Vertel de verwijzer alleen: "
                        + zaak.afloop().resultaat().terugkoppeling().woord() + "."
                : "De eerste buur vindt niet meer goed dat de verwijzer het hoort. Vertel hem niets.";
    }

    private String tweedeBuur(Bemiddeling zaak, boolean aanZet) {
        String wat = aanZet
                ? "Ga langs bij de tweede buur of stuur een brief. "
                : "De bemiddelaars gaan langs bij de tweede buur of sturen een brief. ";
        return "De eerste buur wil verder. " + wat + poging(zaak.pogingen());
    }

    private String poging(int gedaan) {
        return gedaan == 0
                ? ""
                : "Nog niet bereikt: poging " + gedaan + " van " + termijnen.maxPogingen() + " is geweest.";
    }

    private static String afgesloten(Bemiddeling zaak) {
        if (zaak.gewistOp() != null) {
            return "Resultaat: " + zaak.afloop().resultaat().woord() + ". De gegevens zijn gewist op "
                    + DutchDates.withYear(zaak.gewistOp())
                    + ". Aard, buurt en afloop blijven.";
        }
        return "Resultaat: " + zaak.afloop().resultaat().woord() + ". De zaak is gesloten"
                + (zaak.isDubbel() ? " en telt nergens mee." : ".");
    }

    /** A condition of the intake stays in sight until the end: it may be about safety. */
    private static String letOp(Bemiddeling zaak) {
        List<String> zinnen = new ArrayList<>();
        String voorwaarde = zaak.weging().voorwaarde();
        if (voorwaarde != null && zaak.status().isOpen()) {
            zinnen.add("Voorwaarde bij de intake: " + voorwaarde + (voorwaarde.endsWith(".") ? "" : "."));
        }
        boolean nietIngelicht =
                zaak.tweedeBuur().map(partij -> partij.ingelichtOp() == null).orElse(true);
        if (zaak.status() == Status.CONTACT_TWEEDE_BUUR && nietIngelicht) {
            zinnen.add("De tweede buur moet bij het eerste contact weten wat wij bewaren.");
        }
        if (EnumSet.of(Status.CONTACT_TWEEDE_BUUR, Status.BEMIDDELEN).contains(zaak.status())
                && !zaak.magAnderenBenaderen()) {
            zinnen.add("De eerste buur vindt het niet meer goed dat wij een andere buur benaderen. Overleg eerst met de"
                    + " eerste buur.");
        }
        if (zaak.status().isBijPaar() && zaak.paar().isEmpty()) {
            zinnen.add("Niemand doet deze zaak nu. Kies eerst wie.");
        }
        Buurweetwoorden.opDeKaart(zaak).ifPresent(zinnen::add);
        return zinnen.isEmpty() ? null : String.join(" ", zinnen);
    }

    /** The form of the step the case is at; the case itself when it is not for this person, or waits. */
    public static String formulier(Ik ik, Bemiddeling zaak) {
        boolean aanZet = zaak.status().wie() != null && (ik.is(zaak.status().wie()) || magNamens(ik, zaak));
        return aanZet && !zaak.isInDeWacht() ? actie(zaak).href() : "/bemiddelingen/" + zaak.nummer();
    }

    private static ZaakView.Actie actie(Bemiddeling zaak) {
        return switch (zaak.status()) {
            case INTAKE -> knop(zaak, "Intake vastleggen", "intake", "phone-check");
            case WACHTLIJST -> knop(zaak, "Kies twee bemiddelaars", "toewijzing", "users-plus");
            case GESPREK_EERSTE_BUUR -> knop(zaak, "Uitkomst van het gesprek", "eerste-gesprek", "message-check");
            case CONTACT_TWEEDE_BUUR -> knop(zaak, "Uitkomst van het contact", "tweede-buur", "message-check");
            case BEMIDDELEN -> knop(zaak, "Uitkomst van de bemiddeling", "bemiddeling", "message-check");
            case COACHEN -> knop(zaak, "Uitkomst van de coaching", "coaching", "message-check");
            case NAZORG -> knop(zaak, "Uitkomst van de nazorg", "nazorg", "phone-check");
            case AFSLUITEN -> knop(zaak, "Zaak afsluiten", "afsluiting", "circle-check");
            case TERUGKOPPELEN ->
                zaak.isTerugkoppelingNodig()
                        ? knop(zaak, "Terugkoppeling vastleggen", "terugkoppeling", "message-forward")
                        : knop(zaak, "Sluiten zonder terugkoppeling", "terugkoppeling", "circle-check");
            case BEDENKTIJD, WACHT_OP_NAZORG, WACHT_OP_ANDERE_ZAAK, AFGESLOTEN ->
                throw new IllegalStateException(zaak.status().name());
        };
    }

    private static ZaakView.Actie knop(Bemiddeling zaak, String woorden, String deel, String icoon) {
        return new ZaakView.Actie(woorden, Zaakpad.van(zaak, deel), icoon, false);
    }
}
