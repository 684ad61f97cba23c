package nl.buurtregie.toezicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.toezicht.Kijkpatroon;
import nl.buurtregie.toezicht.OpvallendeInzage;
import nl.buurtregie.toezicht.OpvallendeInzagen;
import nl.buurtregie.toezicht.Toezichtinstellingen;

/** What stands out, in plain words: an observation and a measure, never a verdict. */
@ApplicationScoped
class Opvallendbeeld {

    @Inject
    private OpvallendeInzagen inzagen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Toezichtinstellingen grenzen;

    @Inject
    private Clock clock;

    /** With each a question as it might be asked. */
    List<InzageView.Kaart> kaarten(Form form) {
        List<InzageView.Kaart> kaarten = new ArrayList<>();
        inzagen.open().forEach(een -> kaarten.add(kaart(form, een, kaarten.isEmpty())));
        return kaarten;
    }

    List<String> grenzen() {
        return List.of(
                "Iemand die alle zaken mag zien, opent een zaak in de buurt waar hij of zij zelf woont. Dat weten wij alleen van vrijwilligers.",
                "Iemand opent " + grenzen.zaken() + " of meer zaken in een uur.",
                "Een coördinator opent op een dag " + grenzen.afgelopen() + " of meer zaken die al zijn afgesloten.",
                "Een coördinator gebruikt de nooddeur van een afgeschermde zaak.");
    }

    String werkdagen() {
        return grenzen.antwoord() == 1 ? "1 werkdag" : grenzen.antwoord() + " werkdagen";
    }

    /** Null when nothing was. */
    String afgehandeld() {
        int aantal = inzagen.ditJaarAfgehandeld();
        return aantal == 0 ? null : aantal + " keer afgehandeld dit jaar";
    }

    /** @param wat as it stands in the question to the reader */
    private record Woorden(String icoon, String kop, String uitleg, String cijfers, String wat) {}

    private InzageView.Kaart kaart(Form form, OpvallendeInzage een, boolean eerst) {
        String naam = medewerkers.get(een.medewerkerId()).naam();
        Woorden woorden = woorden(een, naam);
        form.propose("vraag-" + een.id(), "Je opende " + woorden.wat() + ". Kun je vertellen waarom?");
        return new InzageView.Kaart(
                een.id(),
                woorden.icoon(),
                woorden.kop(),
                woorden.uitleg(),
                woorden.cijfers(),
                DutchDates.span(een.eerste(), een.laatste(), clock),
                gesprek(een),
                naam.split(" ")[0],
                regels(een),
                eerst);
    }

    private Woorden woorden(OpvallendeInzage een, String naam) {
        return switch (een.soort()) {
            case EIGEN_BUURT ->
                new Woorden(
                        "home",
                        naam + " bekeek een zaak in de eigen buurt",
                        "Een coördinator mag elke zaak zien. Deze speelt in de buurt waar " + naam + " zelf woont.",
                        (een.keren() == 1 ? "1 keer" : een.keren() + " keer") + " in zaak " + een.onderwerp(),
                        "zaak " + een.onderwerp() + ", in je eigen buurt");
            case VEEL_ZAKEN -> veel(een, naam);
            case AFGELOPEN_ZAKEN ->
                new Woorden(
                        "archive",
                        naam + " bekeek zaken die al zijn afgesloten",
                        "Na het einde van een zaak is kijken zelden nodig. Wij letten op vanaf " + grenzen.afgelopen()
                                + " op een dag.",
                        een.keren() + " afgesloten zaken op een dag",
                        een.keren() + " zaken die al zijn afgesloten");
            case NOODDEUR ->
                new Woorden(
                        "key",
                        naam + " gebruikte de nooddeur",
                        reden(een),
                        "afgeschermde zaak " + een.onderwerp(),
                        "de afgeschermde zaak " + een.onderwerp());
        };
    }

    private Woorden veel(OpvallendeInzage een, String naam) {
        String gewoon = een.gewoon() == null
                ? "Er is nog geen andere dag om mee te vergelijken."
                : "Op andere dagen gemiddeld " + een.gewoon() + ".";
        String zoveel = een.keren() + " zaken in een uur";
        return new Woorden(
                "activity",
                naam + " opende veel zaken achter elkaar",
                gewoon + " Wij letten op vanaf " + grenzen.zaken() + " in een uur.",
                zoveel,
                zoveel);
    }

    private String reden(OpvallendeInzage een) {
        String reden = inzagen.reden(een);
        return reden == null ? "De reden is niet meer bekend." : "Met als reden: “" + reden + "”";
    }

    private static Map<String, String> regels(OpvallendeInzage een) {
        String van = LocalDate.ofInstant(een.eerste(), SharedClock.ZONE).toString();
        String tot = LocalDate.ofInstant(een.laatste(), SharedClock.ZONE).toString();
        return EnumSet.of(Kijkpatroon.EIGEN_BUURT, Kijkpatroon.NOODDEUR).contains(een.soort())
                ? Map.of("op", "ZAAK", "nummer", een.onderwerp(), "van", van, "tot", tot)
                : Map.of("op", "MEDEWERKER", "medewerker", Long.toString(een.medewerkerId()), "van", van, "tot", tot);
    }

    private InzageView.Gesprek gesprek(OpvallendeInzage een) {
        if (een.vraag() == null) {
            return null;
        }
        return new InzageView.Gesprek(een.vraag(), een.antwoord(), stand(een));
    }

    private String stand(OpvallendeInzage een) {
        if (een.antwoord() != null) {
            return "Antwoord van " + DutchDates.moment(een.beantwoordOp(), clock);
        }
        String gevraagd = "Gevraagd " + DutchDates.moment(een.gevraagdOp(), clock);
        return een.uiterlijk().isBefore(LocalDate.now(clock))
                ? gevraagd + ". Nog geen antwoord, en dat had er " + DutchDates.day(een.uiterlijk()) + " moeten zijn."
                : gevraagd + ", antwoord uiterlijk " + DutchDates.day(een.uiterlijk()) + ".";
    }
}
