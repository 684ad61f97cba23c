package nl.buurtregie.bemiddeling.web;

import java.time.Clock;
import java.time.Instant;
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
        return laatste(historie, EnumSet.of(Handeling.BELVERZOEK))
                .filter(vraag -> laatste(historie, GESPROKEN)
                        .filter(gesproken -> gesproken.isAfter(vraag))
                        .isEmpty())
                .filter(vraag -> contacten.stream()
                        .noneMatch(contact -> contact.isBereikt()
                                && contact.partijId() == zaak.eersteBuur().id()
                                && contact.op().isAfter(vraag)));
    }

    private static Optional<Instant> laatste(List<Historieregel> historie, Set<Handeling> wat) {
        return Historieregel.geldend(historie).stream()
                .filter(regel -> wat.contains(regel.handeling()))
                .map(Historieregel::op)
                .max(Instant::compareTo);
    }
}
