package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.SharedClock;

/** Somebody asks something about the own data: on the site, or told to us. The month begins on the day it came. */
@ApplicationScoped
@Transactional
public class DienVerzoekIn {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Bezorging bezorging;

    @Inject
    private Verzoekbrieven brieven;

    @Inject
    private Verzoekmelding melding;

    @Inject
    private Clock clock;

    /** The same key again is the same request. */
    public Verzoek dienIn(Ik ik, Indiening wat) {
        return dienIn(ik, wat, LocalDate.now(clock));
    }

    /**
     * The month runs from the day on which we got it, not from the day on which somebody wrote it down here.
     *
     * @param binnen the day on which it came
     * @throws RuleViolation P5.12
     */
    public Verzoek dienIn(Ik ik, Indiening wat, LocalDate binnen) {
        return verzoeken.find(wat.sleutel()).orElseGet(() -> nieuw(ik, wat, op(binnen)));
    }

    private Instant op(LocalDate binnen) {
        LocalDate vandaag = LocalDate.now(clock);
        if (binnen.isAfter(vandaag) || binnen.isBefore(vandaag.minusYears(1))) {
            throw new RuleViolation(
                    "P5.12", "binnen", "Kies de dag waarop het binnenkwam: vandaag of eerder, hooguit een jaar.");
        }
        return binnen.equals(vandaag) ? clock.instant() : SharedClock.startOf(binnen);
    }

    private Verzoek nieuw(Ik ik, Indiening wat, Instant op) {
        Verzoek verzoek = new Verzoek(verzoeken.volgendNummer(), wat, op);
        verzoeken.add(verzoek);
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.BINNEN);
        if (wat.email() != null) {
            bezorging.mail(
                    "ontvangst verzoek",
                    verzoek.nummer(),
                    wat.email(),
                    "Wij hebben uw verzoek " + verzoek.nummer(),
                    brieven.ontvangst(verzoek));
        }
        if (wat.kanaal() == Verzoekkanaal.SITE) {
            meld(verzoek);
        }
        return verzoek;
    }

    private void meld(Verzoek verzoek) {
        melding.meld(
                "nieuw verzoek",
                verzoek.nummer(),
                "nieuw verzoek " + verzoek.nummer(),
                "Er is een nieuw verzoek: " + verzoek.nummer() + ", "
                        + verzoek.recht().inZin() + ".");
    }
}
