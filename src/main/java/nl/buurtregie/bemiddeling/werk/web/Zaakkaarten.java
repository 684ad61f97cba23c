package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Paarvragen;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.web.Gesprekwoorden;
import nl.buurtregie.bemiddeling.web.Termijnwoorden;
import nl.buurtregie.bemiddeling.web.VraagView;
import nl.buurtregie.bemiddeling.web.Vraagbeeld;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.DayStrip;

/** The cards of "Mijn zaken". */
@ApplicationScoped
class Zaakkaarten {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Termijnwoorden termijnwoorden;

    @Inject
    private Gesprekwoorden woorden;

    @Inject
    private Paarvragen vragen;

    @Inject
    private Vraagbeeld vraagbeeld;

    /** What this person is asked, whatever else there is to do. */
    List<VraagView> vragen(Ik ik) {
        return vragen.open(ik).stream()
                .map(gevraagd -> vraagbeeld.van(gevraagd, "/mijn-zaken/vragen/" + gevraagd.id()))
                .toList();
    }

    /** Whom the step is about. */
    static Partij teBellen(Bemiddeling zaak, Taak taak) {
        return taak.status() == Status.CONTACT_TWEEDE_BUUR
                ? zaak.tweedeBuur().orElse(zaak.eersteBuur())
                : zaak.eersteBuur();
    }

    /** @param letOp why there is no button to call; empty when there is */
    MijnZakenView.Eerste eerste(Ik ik, Bemiddeling zaak, Taak taak, List<String> letOp) {
        Partij bellen = teBellen(zaak, taak);
        return new MijnZakenView.Eerste(
                termijnwoorden.strook(taak).words() + ", tot en met "
                        + DutchDates.day(taak.termijn().einde()),
                zaak.status().woord(),
                omschrijving(zaak),
                samenMet(ik, zaak.paar()),
                "/bemiddelingen/" + zaak.nummer(),
                letOp.isEmpty() ? bellen.telefoon() : null,
                "Bel de " + bellen.rol().woord().toLowerCase(Locale.ROOT),
                letOp);
    }

    /**
     * The own cases with their true step and term: those with a term first, then what waits for a day or for somebody else.
     *
     * @param stil numbers of those that are only kept, at somebody's request
     */
    List<MijnZakenView.Zaak> alle(
            List<Bemiddeling> zaken, List<Taak> taken, List<Gesprek> gesprekken, Set<String> stil) {
        Map<Long, Taak> perZaak = taken.stream()
                .filter(taak -> !stil.contains(taak.nummer()))
                .collect(Collectors.toMap(
                        Taak::bemiddelingId, Function.identity(), (een, ander) -> een, LinkedHashMap::new));
        Map<Long, Bemiddeling> opId = zaken.stream().collect(Collectors.toMap(Bemiddeling::id, Function.identity()));
        List<MijnZakenView.Zaak> alle = new ArrayList<>();
        perZaak.values().stream()
                .sorted(Comparator.comparing(Taak::isStil))
                .forEach(taak ->
                        alle.add(zaak(opId.get(taak.bemiddelingId()), termijnwoorden.strook(taak), gesprekken)));
        zaken.stream()
                .filter(zaak -> !perZaak.containsKey(zaak.id()))
                .sorted(Comparator.comparing(zaak -> stil.contains(zaak.nummer())))
                .forEach(zaak -> alle.add(zaak(
                        zaak,
                        stil.contains(zaak.nummer()) ? Termijnwoorden.opVerzoek() : DayStrip.waiting(wachtend(zaak)),
                        gesprekken)));
        return alle;
    }

    /** The first of who comes that has a number, or else the first: never somebody who does not come. */
    static Partij teBellen(Bemiddeling zaak, Gesprek gesprek) {
        return zaak.partijen().stream()
                .filter(partij -> gesprek.partijen().contains(partij.id()))
                .min(Comparator.comparing(partij -> partij.telefoon() == null))
                .orElse(zaak.eersteBuur());
    }

    /** @param letOp why there is no button to call; empty when there is */
    MijnZakenView.Eerste eerste(Ik ik, Bemiddeling zaak, Gesprek gesprek, List<String> letOp) {
        Partij bellen = teBellen(zaak, gesprek);
        return new MijnZakenView.Eerste(
                woorden.wanneer(gesprek),
                Gesprekwoorden.wat(zaak, gesprek),
                Gesprekwoorden.waar(zaak, gesprek),
                samenMet(
                        ik,
                        gesprek.bemiddelaars().stream()
                                .filter(zaak.paar()::contains)
                                .toList()),
                "/bemiddelingen/" + zaak.nummer(),
                letOp.isEmpty() ? bellen.telefoon() : null,
                "Bel de " + Gesprekwoorden.wie(bellen),
                letOp);
    }

    private String samenMet(Ik ik, List<Long> paar) {
        List<Long> anderen = paar.stream().filter(id -> id != ik.id()).toList();
        return medewerkers.namen(anderen).values().stream()
                .map(naam -> "samen met " + naam.split(" ")[0])
                .findFirst()
                .orElse(null);
    }

    private MijnZakenView.Zaak zaak(Bemiddeling zaak, DayStrip strook, List<Gesprek> gesprekken) {
        String gepland = gesprekken.stream()
                .filter(gesprek -> gesprek.bemiddelingId() == zaak.id())
                .findFirst()
                .map(gesprek -> woorden.wanneer(gesprek) + ", " + klein(Gesprekwoorden.wat(zaak, gesprek)))
                .orElse(null);
        return new MijnZakenView.Zaak(
                zaak.status().woord(), omschrijving(zaak), "/bemiddelingen/" + zaak.nummer(), strook, gepland);
    }

    /** What follows may be a name. */
    private static String klein(String zin) {
        return zin.substring(0, 1).toLowerCase(Locale.ROOT) + zin.substring(1);
    }

    private String omschrijving(Bemiddeling zaak) {
        return zaak.aardwoord().woord() + ", " + gebieden.get(zaak.buurtCode()).naam() + " · "
                + zaak.nummer().replace("-", "-\u2060"); // a case number is never broken over two lines
    }

    private static String wachtend(Bemiddeling zaak) {
        return zaak.wachtTot() == null ? "bij de coördinator" : "wacht tot " + DutchDates.day(zaak.wachtTot());
    }
}
