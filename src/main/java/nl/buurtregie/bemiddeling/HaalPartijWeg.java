package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.bewaren.Bewaarplan;

/** A neighbour was entered by mistake, and goes out of the case: as long as nothing in it is of him or her. */
@ApplicationScoped
@Transactional
public class HaalPartijWeg {

    /** Every table that points at a neighbour, and what is kept by role or address only. What was sent has no address any more. */
    static final String ERAAN = """
            select wat from (
              select 1 n, 'een gesprek' wat from gesprek_partij where partij_id = ?1
              union all select 1, 'een gesprek' from gesprek where bij_partij_id = ?1
              union all select 2, 'een bericht' from buurbericht where partij_id = ?1
              union all select 2, 'een bericht' from uitgaand u join partij p on p.id = ?1
                join bemiddeling b on b.id = p.bemiddeling_id and b.nummer = u.nummer where lower(u.aan) = lower(p.email)
              union all select 3, 'een brief' from brief where partij_id = ?1
              union all select 3, 'een brief' from brief r join partij p on p.id = ?1
                and p.bemiddeling_id = r.bemiddeling_id and p.rol = r.aan and p.rol <> 'ANDERE_BUUR'
              union all select 4, 'een document' from zaakdocument where partij_id = ?1
              union all select 5, 'een poging om deze buur te spreken' from contactmoment where partij_id = ?1
              union all select 5, 'een poging om deze buur te spreken' from historie h join partij p on p.id = ?1
                and p.bemiddeling_id = h.bemiddeling_id and p.rol = 'TWEEDE_BUUR' and h.handeling = 'CONTACT_TWEEDE_BUUR'
              union all select 6, 'een antwoord op een vraag om toestemming' from toestemming where partij_id = ?1
              union all select 7, 'een verzoek over de eigen gegevens' from verzoek_betrokkene
                where soort = 'PARTIJ' and sleutel = ?1
            ) x order by n limit 1
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Feiten feiten;

    @Inject
    private Bewaarplan plan;

    /** @throws RuleViolation B1.14 when something in the case is of this neighbour */
    public void haalWeg(Ik ik, Stap stap, long partijId) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        Bemiddeling zaak = vastleggen.openen(ik, stap);
        Partij partij = zaak.partij(partijId);
        String wie = partij.rol().woord().toLowerCase(Locale.ROOT);
        Optional<String> eraan = eraan(partijId);
        vastleggen.antwoord(zaak, ik, stap, Handeling.PARTIJ, deze -> deze.zonder(partij, eraan), wie + " weggehaald");
        feiten.teruggekeerd(zaak);
        plan.opVerzoek("zaken", Zaakbewaring.PARTIJ + partijId);
    }

    /** The same after a backup was put back; who has something in the case by now stays. */
    boolean nogEens(long partijId) {
        Partij partij = em.find(Partij.class, partijId);
        if (partij == null) {
            return false;
        }
        Bemiddeling zaak = partij.zaak();
        em.lock(zaak, LockModeType.PESSIMISTIC_WRITE);
        boolean weg = zaak.nogEensZonder(partij, eraan(partijId));
        if (weg) {
            feiten.teruggekeerd(zaak);
        }
        return weg;
    }

    private Optional<String> eraan(long partijId) {
        List<?> wat = em.createNativeQuery(ERAAN).setParameter(1, partijId).getResultList();
        return wat.stream().map(String.class::cast).findFirst();
    }
}
