package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Leaf;
import nl.buurtregie.platform.web.step.Stapbeeld;
import nl.buurtregie.vrijwilliger.Belnummer;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;
import nl.buurtregie.vrijwilliger.weg.Gestopten;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;

/** Who is on the way and who stopped, in words. */
@ApplicationScoped
class Weglijst {

    private static final String KWIJT = "Account gesloten, of geen bemiddelaar meer";

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Gestopten gestopten;

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    List<VrijwilligersView.Onderweg> onderweg(Ik ik) {
        Set<Long> houders = medewerkers.houders(Rol.BEMIDDELAAR);
        return regels(loopbanen.lopende(ik).stream()
                .filter(weg -> weg.stap().isOnderweg() || isKwijt(weg, houders))
                .toList());
    }

    /** @param blad which page was asked for, as it stands in the address */
    VrijwilligersView.Gestopt gestopt(Ik ik, String blad) {
        Leaf welk = Leaf.of(blad, Gestopten.PAGINA, gestopten.aantal(ik));
        return new VrijwilligersView.Gestopt(regels(gestopten.blad(ik, welk.skip())), welk);
    }

    private List<VrijwilligersView.Onderweg> regels(List<Loopbaan> wegen) {
        Map<Long, String> namen = loopbanen.namen(wegen);
        Set<Long> houders = medewerkers.houders(Rol.BEMIDDELAAR);
        return wegen.stream()
                .map(weg -> regel(weg, namen.get(weg.id()), isKwijt(weg, houders)))
                .toList();
    }

    private VrijwilligersView.Onderweg regel(Loopbaan weg, String naam, boolean kwijt) {
        LocalDate gestopt = weg.dagen().gestopt();
        String sinds = gestopt == null
                ? weg.aanmelder().herkomst().woord() + ", sinds "
                        + DutchDates.day(weg.dagen().aangemeld(), clock)
                : weg.gestoptReden().woord() + ", " + DutchDates.day(gestopt, clock);
        return new VrijwilligersView.Onderweg(
                Wegdaad.pad(weg.id()),
                naam,
                weg.stap().woord(),
                Wegwoorden.volgende(weg),
                sinds,
                kwijt ? KWIJT : letOp(weg));
    }

    /** What ends soon, as one sentence; null for nothing. */
    String letOp(Loopbaan weg) {
        List<String> zinnen = looptAf(weg);
        return zinnen.isEmpty() ? null : Stapbeeld.hoofdletter(String.join(", ", zinnen));
    }

    /** Goes on, with an account that was closed or lost the role. */
    private static boolean isKwijt(Loopbaan weg, Set<Long> houders) {
        return weg.dagen().gestopt() == null && weg.medewerkerId() != null && !houders.contains(weg.medewerkerId());
    }

    List<String> looptAf(Loopbaan weg) {
        boolean loopt = weg.dagen().gestopt() == null;
        return Wegwoorden.looptAf(
                weg,
                loopt && loopbanen.isBijnaVerlopen(weg),
                loopt && loopbanen.isBijnaKlaar(weg),
                LocalDate.now(clock));
    }

    /** Where mail arrives; null when nowhere. */
    String adres(Loopbaan weg) {
        return weg.medewerkerId() == null
                ? weg.aanmelder().email()
                : medewerkers.get(weg.medewerkerId()).email().orElse(null);
    }

    /** Where somebody is called; null when no number was told. */
    String telefoon(Loopbaan weg) {
        return weg.medewerkerId() == null
                ? weg.aanmelder().telefoon()
                : vrijwilligers
                        .find(weg.medewerkerId())
                        .flatMap(Vrijwilliger::belnummer)
                        .map(Belnummer::nummer)
                        .orElse(null);
    }

    Map<Long, Loopbaan> perMedewerker() {
        return loopbanen.perMedewerker();
    }

    Map<Long, String> namen(Collection<Long> accounts) {
        return medewerkers.namen(accounts);
    }
}
