package nl.buurtregie.bemiddeling.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Contactmoment;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.step.ZaakView;

/** "Bel mij" of the first neighbour stands on the card until somebody spoke to him. */
final class Belvraag {

    /** Acts of which each means that somebody spoke to him. */
    private static final Set<Handeling> GESPROKEN = EnumSet.of(
            Handeling.INTAKE,
            Handeling.GESPREK_EERSTE_BUUR,
            Handeling.EERDER_GEKOZEN,
            Handeling.COACHING,
            Handeling.BEMIDDELING);

    private Belvraag() {}

    /** The same card, with the line and a way to record the call. */
    static ZaakView.NuTeDoen op(
            ZaakView.NuTeDoen nu,
            Bemiddeling zaak,
            List<Historieregel> historie,
            List<Contactmoment> contacten,
            Clock clock) {
        return sinds(zaak, historie, contacten)
                .map(vraag -> {
                    List<ZaakView.Actie> acties = new ArrayList<>(nu.acties());
                    acties.add(new ZaakView.Actie(
                            "Leg het telefoontje vast", Zaakpad.van(zaak, "contact"), "phone-plus", false));
                    String zin = "De melder wil gebeld worden: gevraagd " + DutchDates.moment(vraag, clock)
                            + ", via de eigen link.";
                    String letOp = nu.letOp() == null ? zin : zin + " " + nu.letOp();
                    return new ZaakView.NuTeDoen(nu.aanhef(), nu.stap(), nu.uitleg(), letOp, acties, nu.noot());
                })
                .orElse(nu);
    }

    /** When it was asked last; empty when nobody asked, or somebody spoke to him since. */
    static Optional<Instant> sinds(Bemiddeling zaak, List<Historieregel> historie, List<Contactmoment> contacten) {
        if (!zaak.status().isOpen()) {
            return Optional.empty();
        }
        List<Historieregel> geldend = Historieregel.geldend(historie);
        return geldend.stream()
                .filter(regel -> regel.handeling() == Handeling.BELVERZOEK)
                .map(Historieregel::op)
                .max(Instant::compareTo)
                .filter(vraag -> geldend.stream()
                        .filter(regel -> GESPROKEN.contains(regel.handeling()))
                        .noneMatch(regel -> isErna(vraag, regel.gebeurdOp().orElse(null), regel.op())))
                .filter(vraag -> contacten.stream()
                        .filter(contact -> contact.isBereikt()
                                && contact.partijId() == zaak.eersteBuur().id())
                        .noneMatch(contact -> isErna(vraag, contact.dag(), contact.op())));
    }

    /**
     * What was recorded after the question may have been before it.
     *
     * @param dag of the talk; null when it is the day on which it was recorded. Within a day nobody knows the hour: recorded later is later
     */
    private static boolean isErna(Instant vraag, LocalDate dag, Instant vastgelegd) {
        return vastgelegd.isAfter(vraag) && (dag == null || !dag.isBefore(SharedClock.dayOf(vraag)));
    }
}
