package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Demomerk;
import nl.buurtregie.mensen.Personenlijst;
import nl.buurtregie.mensen.Persoon;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.step.ZaakView;

/** The list of people in groups: first whoever needs something. */
@ApplicationScoped
class Mensenbeeld {

    static final String HIER = "/beheer/mensen";

    /** A role that ends within so many days is worth a line. */
    private static final int BINNENKORT = 30;

    private static final String MEER = "Dit zijn de eerste " + Personenlijst.HOOGUIT
            + " op naam, en iedereen die aandacht vraagt. Zoek op naam om iemand anders te vinden.";

    @Inject
    private Personenlijst lijst;

    @Inject
    private Persoonregel regel;

    @Inject
    private Demomerk demomerk;

    @Inject
    private Clock clock;

    /** @param keuze only these; empty for all */
    MensenView van(String gezocht, Optional<Mensenkeuze> keuze, FormView form) {
        Personenlijst.Gevonden gevonden = lijst.van(new Personenlijst.Vraag(
                gezocht,
                keuze.map(Mensenkeuze::stand).orElse(null),
                keuze.filter(Mensenkeuze.SLOT::equals).isPresent(),
                LocalDate.now(clock).plusDays(BINNENKORT)));
        List<Persoon> aandacht = gevonden.aandacht().stream()
                .filter(een -> keuze.map(wie -> wie.past(een)).orElse(true))
                .toList();
        return new MensenView(
                waarschuwing(demomerk.geslotenDemoaccounts()),
                tellingen(keuze, gevonden.opSlot()),
                form,
                gezocht,
                groepen(aandacht, gevonden.eerste()),
                gevonden.meer() ? MEER : null,
                gezocht.isEmpty()
                        ? gevonden.beheerders().stream()
                                .map(een -> new MensenView.Beheerder(een.naam(), regel.gezien(een)))
                                .toList()
                        : List.of(),
                gevonden.beheerders().size() == 1);
    }

    private static String waarschuwing(int gesloten) {
        return gesloten == 0
                ? null
                : "Deze database begon als demo. De " + gesloten
                        + " demo-accounts kunnen hier niet inloggen. De verzonnen"
                        + " zaken staan er nog wel in, en tellen mee in de cijfers.";
    }

    private List<ZaakView.Telling> tellingen(Optional<Mensenkeuze> gekozen, int opSlot) {
        Map<Accountstand, Integer> aantallen = lijst.tellingen();
        return Stream.of(Mensenkeuze.values())
                .map(een ->
                        telling(een, een.stand() == null ? opSlot : aantallen.getOrDefault(een.stand(), 0), gekozen))
                .toList();
    }

    private static ZaakView.Telling telling(Mensenkeuze een, int aantal, Optional<Mensenkeuze> gekozen) {
        boolean nu = gekozen.filter(een::equals).isPresent();
        return new ZaakView.Telling(
                een == Mensenkeuze.SLOT ? "laat" : "",
                een.name(),
                aantal,
                een.woord(),
                nu ? HIER : HIER + "?stand=" + een,
                nu);
    }

    private List<MensenView.Groep> groepen(List<Persoon> aandacht, List<Persoon> mensen) {
        List<Persoon> rest = new ArrayList<>(mensen);
        rest.removeAll(aandacht);
        return Stream.of(
                        groep("Vraagt aandacht", true, null, aandacht),
                        groep("Actief", false, "gesorteerd op naam", met(rest, Accountstand.ACTIEF)),
                        groep(
                                "Uitgenodigd",
                                false,
                                "een uitnodiging werkt 7 dagen",
                                met(rest, Accountstand.UITGENODIGD)),
                        groep(
                                "Gesloten",
                                false,
                                "wie gesloten is, kan niet inloggen",
                                met(rest, Accountstand.GESLOTEN)))
                .filter(groep -> !groep.regels().isEmpty())
                .toList();
    }

    private static List<Persoon> met(List<Persoon> mensen, Accountstand stand) {
        return mensen.stream().filter(een -> een.stand() == stand).toList();
    }

    private MensenView.Groep groep(String kop, boolean aandacht, String noot, List<Persoon> mensen) {
        return new MensenView.Groep(
                kop, aandacht, noot, mensen.stream().map(regel::van).toList());
    }
}
