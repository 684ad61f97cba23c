package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** Somebody wants to volunteer: the coördinator writes it down. Sending the same form twice gives the same person. */
@ApplicationScoped
@Transactional
public class MeldVrijwilligerAan {

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Wegschrift schrift;

    @Inject
    private Gebieden gebieden;

    /**
     * @param inzending of the form
     * @return id of the road
     */
    public long meldAan(Ik ik, UUID inzending, Aanmelder wie) {
        Loopbanen.eisCoordinator(ik);
        loopbanen.eenVoorEen();
        Optional<Loopbaan> bestaand = loopbanen.van(inzending);
        if (bestaand.isPresent()) {
            return bestaand.get().id();
        }
        keur(wie, null);
        Loopbaan nieuw = new Loopbaan(inzending, wie, schrift.vandaag());
        schrift.begin(ik, nieuw, Wegfeit.AANGEMELD, wie.herkomst().woord());
        return nieuw.id();
    }

    /** What was told was wrong, or changed. */
    public void wijzig(Ik ik, long id, int gezien, Aanmelder wie) {
        loopbanen.eenVoorEen();
        Loopbaan een = loopbanen.get(ik, id);
        schrift.eisVersie(een, gezien);
        een.eisLopend();
        keur(wie, een);
        een.wordt(wie);
    }

    private void keur(Aanmelder wie, Loopbaan zelf) {
        wie.keur();
        if (wie.woonbuurt() != null && gebieden.kies(wie.woonbuurt()).isEmpty()) {
            throw new RuleViolation("V6", "woonbuurt", "Kies een buurt uit de lijst.");
        }
        if (wie.email() == null) {
            return;
        }
        loopbanen.gestoptMet(wie.email()).ifPresent(gestopt -> {
            throw Wegregels.isGestopt(loopbanen.naam(gestopt));
        });
        if (loopbanen.isBekend(wie.email(), zelf)) {
            throw Wegregels.staatEr("email");
        }
    }
}
