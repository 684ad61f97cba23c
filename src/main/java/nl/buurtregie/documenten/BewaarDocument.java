package nl.buurtregie.documenten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.NoteerDocument;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** A document or photo comes with a case, after it was judged and looked at for viruses. */
@ApplicationScoped
@Transactional
public class BewaarDocument {

    /** Room for a case; twelve megabytes each. */
    private static final int MEESTE = 30;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Documenten documenten;

    @Inject
    private Documentkeuring keuring;

    @Inject
    private Viruscontrole viruscontrole;

    @Inject
    private NoteerDocument noteerDocument;

    @Inject
    private Clock clock;

    /** The scanner sees what was sent, and not the photo that is made of it. */
    public void bewaar(Ik ik, Documentgegevens gegevens, byte[] bestand) {
        Bemiddeling zaak = bemiddelingen.get(ik, gegevens.nummer());
        if (documenten.isEr(gegevens.sleutel())) {
            return;
        }
        zaak.eisOpen();
        eisPlaats(zaak);
        if (!gegevens.toegang().isVoor(ik)) {
            throw new RuleViolation("ZD1.5", "toegang", "Dan zie je het zelf niet meer. Kies iets anders.");
        }
        if (gegevens.partij() != null) {
            zaak.partij(gegevens.partij());
        }
        Documentkeuring.Gekeurd gekeurd = keuring.keur(bestand);
        bewaar(ik, zaak, gegevens, gekeurd, viruscontrole.keur(bestand));
    }

    /** One that was judged before there was a case. */
    void bewaarGekeurd(Ik ik, Documentgegevens gegevens, Documentkeuring.Gekeurd gekeurd, boolean nagekeken) {
        Bemiddeling zaak = bemiddelingen.get(ik, gegevens.nummer());
        eisPlaats(zaak);
        bewaar(ik, zaak, gegevens, gekeurd, nagekeken);
    }

    private void bewaar(
            Ik ik, Bemiddeling zaak, Documentgegevens gegevens, Documentkeuring.Gekeurd gekeurd, boolean nagekeken) {
        Zaakdocument document = new Zaakdocument(gegevens, zaak.id(), gekeurd, nagekeken);
        document.bewaard(clock.instant(), ik.naam(), ik.id());
        documenten.add(document);
        noteerDocument.noteer(ik, zaak, "bewaard, " + gegevens.toegang().woord());
    }

    private void eisPlaats(Bemiddeling zaak) {
        if (documenten.aantal(zaak) >= MEESTE) {
            throw new RuleViolation(
                    "ZD1.6", "bestand", "Bij een zaak passen " + MEESTE + " documenten. Haal er eerst een weg.");
        }
    }
}
