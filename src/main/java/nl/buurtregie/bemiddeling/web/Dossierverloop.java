package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Contactmoment;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Notitie;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.step.ZaakView;

/** How a case went until now: its steps with their days, what happened, what was noted, and its papers. */
@ApplicationScoped
class Dossierverloop {

    @Inject
    private Stapduren duren;

    @Inject
    private Instance<Dossieracties> elders;

    @Inject
    private Clock clock;

    ZaakView.Procesbeeld procesbeeld(
            Bemiddeling zaak, Optional<Taak> taak, boolean stil, List<Historieregel> historie) {
        return Procesbeeldwoorden.van(zaak, historie, duren.van(zaak, taak, stil));
    }

    /** The card, with whoever wants to be called on it. */
    ZaakView.NuTeDoen metBelvraag(
            ZaakView.NuTeDoen nu, Bemiddeling zaak, List<Historieregel> historie, List<Contactmoment> contacten) {
        return Belvraag.op(nu, zaak, historie, contacten, clock);
    }

    /** Letters and documents: on the page whatever stands in them. */
    List<ZaakView.Actie> papieren(Ik ik, Bemiddeling zaak) {
        return elders.stream()
                .flatMap(elk -> elk.papieren(ik, zaak).stream())
                .sorted(Comparator.comparing(ZaakView.Actie::href))
                .toList();
    }

    List<ZaakView.Gebeurtenis> tijdlijn(List<Historieregel> historie) {
        return Tijdlijn.van(historie, clock);
    }

    DossierView.Notitie notitie(Notitie notitie) {
        long over = ChronoUnit.DAYS.between(LocalDate.now(clock), notitie.verlooptOp());
        String wanneer = over == 0 ? "vandaag" : over == 1 ? "over 1 dag" : "over " + over + " dagen";
        return new DossierView.Notitie(
                notitie.tekst(),
                (notitie.vanBuiten() == null ? "" : "Van " + notitie.vanBuiten() + ". ") + "Verdwijnt op "
                        + DutchDates.withYear(notitie.verlooptOp()) + ", " + wanneer);
    }
}
