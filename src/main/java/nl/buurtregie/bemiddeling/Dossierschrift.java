package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.Raadplegingen;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** Writes down what happened: a line of history, a note when there is one, and the access log. */
@ApplicationScoped
class Dossierschrift {

    /** Who did it when nobody did. */
    private static final String VANZELF = "Buurtregie";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Clock clock;

    void schrijf(Bemiddeling zaak, Ik ik, Stap stap, Handeling wat, Status van, String uitleg) {
        beperkingen.eisVrij(zaak.nummer());
        Instant nu = clock.instant();
        zaak.noteer(nu, ik.naam());
        em.persist(new Historieregel(zaak, nu, ik.naam(), ik.medewerker(), wat, van, uitleg));
        noteer(zaak, ik.naam(), stap.notitie());
        raadplegingen.gewijzigd(ik, Zaakrecht.bekeken(ik, zaak), wat.name());
    }

    /** Something that changes nothing in the case itself. */
    void vermeld(Bemiddeling zaak, Ik ik, Handeling wat, String uitleg) {
        beperkingen.eisVrij(zaak.nummer());
        opVerzoek(zaak, ik, wat, uitleg);
    }

    /** What somebody may ask about the own data goes on, also when nothing else does. */
    void opVerzoek(Bemiddeling zaak, Ik ik, Handeling wat, String uitleg) {
        em.persist(new Historieregel(zaak, clock.instant(), ik.naam(), ik.medewerker(), wat, zaak.status(), uitleg));
        raadplegingen.gewijzigd(ik, Zaakrecht.bekeken(ik, zaak), wat.name());
    }

    /** By itself: a date came, a term ran out, another case ended. */
    void vanzelf(Bemiddeling zaak, Handeling wat, Status van, String uitleg) {
        em.persist(new Historieregel(zaak, clock.instant(), VANZELF, null, wat, van, uitleg));
    }

    private void noteer(Bemiddeling zaak, String door, String tekst) {
        if (tekst == null) {
            return;
        }
        if (tekst.length() > Notitie.MAXIMUM) {
            throw new RuleViolation("B0.2", "notitie", "Maak de notitie korter: hooguit 500 tekens.");
        }
        LocalDate verloopt = termijnen.notitieVerloopt(LocalDate.now(clock));
        em.persist(new Notitie(zaak, tekst, door, clock.instant(), verloopt));
    }
}
