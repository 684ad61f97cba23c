package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.Raadplegingen;

/** What every act has in common: right and version checked, then change, history, note, access log and process. */
@ApplicationScoped
class Vastleggen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Bemiddelingsproces proces;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Feiten feiten;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Clock clock;

    /**
     * Ends the step the case stands at.
     *
     * @param verwacht the status in which this act makes sense
     * @param wijziging changes the case and answers with the word that steers the process
     * @return the case after it
     */
    Bemiddeling stap(
            Ik ik,
            Stap stap,
            Status verwacht,
            Handeling handeling,
            Function<Bemiddeling, String> wijziging,
            String uitleg) {
        Bemiddeling zaak = openen(ik, stap);
        Taak taak = bemiddelingen
                .taak(zaak)
                .filter(open -> open.status() == verwacht && ik.is(open.rol()))
                .orElseThrow(zaak::nietNu);
        Status van = zaak.status();
        String uitkomst = wijziging.apply(zaak);
        opschrijven(zaak, ik, stap, handeling, van, uitleg);
        proces.stapKlaar(zaak, taak, uitkomst);
        return afronden(zaak, ik, handeling);
    }

    Bemiddeling intrekken(Ik ik, Stap stap, String uitleg) {
        return intrekken(openen(ik, stap), ik, stap, uitleg);
    }

    /** The case was found already: by right of whoever is acting, or by his own secret link. */
    Bemiddeling intrekken(Bemiddeling zaak, Ik ik, Stap stap, String uitleg) {
        Status van = zaak.status();
        zaak.ingetrokken(clock.instant());
        opschrijven(zaak, ik, stap, Handeling.INTREKKING, van, uitleg);
        proces.ingetrokken(zaak);
        return afronden(zaak, ik, Handeling.INTREKKING);
    }

    void aangemeld(Bemiddeling zaak, Ik ik, String notitie) {
        opschrijven(
                zaak,
                ik,
                new Stap(zaak.nummer(), 0, notitie),
                Handeling.AANMELDING,
                null,
                zaak.kanaal().woord());
        feiten.aangemeld(zaak);
        proces.start(zaak);
        raadplegingen.gewijzigd(ik.id(), zaak.nummer(), Handeling.AANMELDING.name());
    }

    /** Something is told that moves nothing: a line of history and a note. */
    void verteld(Bemiddeling zaak, Ik ik, Handeling wat, String notitie) {
        Stap stap = new Stap(zaak.nummer(), zaak.versie(), notitie);
        opschrijven(zaak, ik, stap, wat, zaak.status(), null);
        raadplegingen.gewijzigd(ik.id(), zaak.nummer(), wat.name());
    }

    private Bemiddeling openen(Ik ik, Stap stap) {
        Bemiddeling zaak = bemiddelingen.get(ik, stap.nummer());
        zaak.eisVersie(stap.versie());
        return zaak;
    }

    private void opschrijven(Bemiddeling zaak, Ik ik, Stap stap, Handeling wat, Status van, String uitleg) {
        Instant nu = clock.instant();
        zaak.noteer(nu, ik.naam());
        em.persist(new Historieregel(zaak, nu, ik.naam(), ik.medewerker(), wat, van, uitleg));
        if (stap.notitie() != null) {
            if (stap.notitie().length() > Notitie.MAXIMUM) {
                throw new RuleViolation("B0.2", "notitie", "Maak de notitie korter: hooguit 500 tekens.");
            }
            LocalDate verloopt = termijnen.notitieVerloopt(LocalDate.now(clock));
            em.persist(new Notitie(zaak, stap.notitie(), ik.naam(), nu, verloopt));
        }
    }

    private Bemiddeling afronden(Bemiddeling zaak, Ik ik, Handeling handeling) {
        if (!zaak.status().isOpen()) {
            feiten.afgesloten(zaak);
        }
        raadplegingen.gewijzigd(ik.id(), zaak.nummer(), handeling.name());
        em.flush();
        return zaak;
    }
}
