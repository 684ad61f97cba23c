package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
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
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    Historieregel schrijf(Bemiddeling zaak, Ik ik, Stap stap, Handeling wat, Status van, String uitleg) {
        beperkingen.eisVrij(zaak.nummer());
        return ookStil(zaak, ik, stap, wat, van, uitleg);
    }

    /** Also in a case that stands still on request: that somebody sees it no more does not wait for that. */
    Historieregel ookStil(Bemiddeling zaak, Ik ik, Stap stap, Handeling wat, Status van, String uitleg) {
        Historieregel regel = regel(zaak, ik, wat, van, uitleg);
        if (stap.namens() != null) {
            regel.namens(stap.namens(), medewerkers.get(stap.namens()).naam());
        }
        if (stap.op() != null && !stap.op().equals(LocalDate.now(clock))) {
            regel.gebeurd(stap.op());
        }
        return schrijf(zaak, ik, stap, regel);
    }

    private Historieregel regel(Bemiddeling zaak, Ik ik, Handeling wat, Status van, String uitleg) {
        return new Historieregel(zaak, clock.instant(), ik.naam(), ik.medewerker(), wat, van, uitleg);
    }

    private Historieregel schrijf(Bemiddeling zaak, Ik ik, Stap stap, Historieregel regel) {
        zaak.noteer(regel.op(), ik.naam());
        em.persist(regel);
        noteer(zaak, ik.naam(), stap.notitie());
        raadplegingen.gewijzigd(
                ik, Zaakrecht.bekeken(ik, zaak), regel.handeling().name());
        return regel;
    }

    /** What was written can be taken back along this way. */
    void bewaar(Bemiddeling zaak, Historieregel regel, Terugweg weg) {
        em.flush(); // now everything that came of it has its number
        weg.na(zaak, regel);
        em.persist(weg);
    }

    Historieregel regel(long id) {
        return em.find(Historieregel.class, id);
    }

    /** Both lines stay: the earlier one does not hold any more, this one says why. */
    void ontkracht(Bemiddeling zaak, Ik ik, Stap stap, Historieregel eerdere, Status van, String reden) {
        beperkingen.eisVrij(zaak.nummer());
        schrijf(zaak, ik, stap, regel(zaak, ik, Handeling.WIJZIGING, van, reden).ontkracht(eerdere));
    }

    /** Something that changes nothing in the case itself. */
    void vermeld(Bemiddeling zaak, Ik ik, Handeling wat, String uitleg) {
        beperkingen.eisVrij(zaak.nummer());
        opVerzoek(zaak, ik, wat, uitleg);
    }

    /** What somebody may ask about the own data goes on, also when nothing else does. */
    void opVerzoek(Bemiddeling zaak, Ik ik, Handeling wat, String uitleg) {
        em.persist(regel(zaak, ik, wat, zaak.status(), uitleg));
        raadplegingen.gewijzigd(ik, Zaakrecht.bekeken(ik, zaak), wat.name());
    }

    /** By itself: a date came, a term ran out, another case ended. */
    void vanzelf(Bemiddeling zaak, Handeling wat, Status van, String uitleg) {
        em.persist(new Historieregel(zaak, clock.instant(), VANZELF, null, wat, van, uitleg));
    }

    /** Before it goes on: the other case says that this one was entered twice, and that it is so no more. */
    void nietMeerDubbel(Bemiddeling zaak) {
        if (zaak.isDubbel()) {
            String uitleg = "zaak " + zaak.nummer() + ", toch niet dubbel ingevoerd";
            zaak.samenMet()
                    .map(id -> em.find(Bemiddeling.class, id))
                    .filter(andere -> andere.gewistOp() == null)
                    .ifPresent(andere -> vanzelf(andere, Handeling.KOPPELING, andere.status(), uitleg));
        }
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
