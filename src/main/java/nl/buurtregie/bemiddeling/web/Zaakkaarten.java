package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Gesprek;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Status;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.DayStrip;

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

    MijnZakenView.Eerste eerste(Ik ik, Bemiddeling zaak, Taak taak) {
        Partij bellen = taak.status() == Status.CONTACT_TWEEDE_BUUR
                ? zaak.tweedeBuur().orElse(zaak.eersteBuur())
                : zaak.eersteBuur();
        return new MijnZakenView.Eerste(
                termijnwoorden.strook(taak).words() + ", tot en met "
                        + DutchDates.day(taak.termijn().einde()),
                zaak.status().woord(),
                omschrijving(zaak),
                samenMet(ik, zaak.paar()),
                "/bemiddelingen/" + zaak.nummer(),
                bellen.telefoon(),
                "Bel de " + bellen.rol().woord().toLowerCase(java.util.Locale.ROOT));
    }

    /** A talk that is planned goes before every term. */
    MijnZakenView.Eerste eerste(Ik ik, Bemiddeling zaak, Gesprek gesprek) {
        Partij bellen = zaak.partijen().stream()
                .filter(partij -> gesprek.partijen().contains(partij.id()) && partij.telefoon() != null)
                .findFirst()
                .orElse(zaak.eersteBuur());
        return new MijnZakenView.Eerste(
                woorden.wanneer(gesprek),
                gesprek.soort().woord(),
                Gesprekwoorden.waar(zaak, gesprek),
                samenMet(
                        ik,
                        gesprek.bemiddelaars().stream()
                                .filter(zaak.paar()::contains)
                                .toList()),
                "/bemiddelingen/" + zaak.nummer(),
                bellen.telefoon(),
                "Bel de " + Gesprekwoorden.rol(bellen));
    }

    private String samenMet(Ik ik, List<Long> paar) {
        List<Long> anderen = paar.stream().filter(id -> id != ik.id()).toList();
        return medewerkers.namen(anderen).values().stream()
                .map(naam -> "samen met " + naam.split(" ")[0])
                .findFirst()
                .orElse(null);
    }

    MijnZakenView.Zaak zaak(Bemiddeling zaak, DayStrip strook) {
        return new MijnZakenView.Zaak(
                zaak.status().woord(), omschrijving(zaak), "/bemiddelingen/" + zaak.nummer(), strook);
    }

    private String omschrijving(Bemiddeling zaak) {
        return zaak.hoofdaard().woord() + ", " + gebieden.get(zaak.buurtCode()).naam() + " · "
                + zaak.nummer().replace("-", "-\u2060"); // a case number is never broken over two lines
    }

    static String wachtend(Bemiddeling zaak) {
        return zaak.wachtTot() == null ? "bij de coördinator" : "wacht tot " + DutchDates.day(zaak.wachtTot());
    }
}
