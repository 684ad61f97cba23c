package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** Neighbours of cases that ended, who may be asked what they thought of it. */
@ApplicationScoped
public class Afgesloten {

    private static final Set<Resultaat> GESTOPT =
            EnumSet.of(Resultaat.INGETROKKEN, Resultaat.VERHUISD, Resultaat.ONGESCHIKT, Resultaat.DUBBEL);

    /** Who said yes and backed out before the talk is not asked how it was, as who never said yes is not. */
    private static final Set<Resultaat> AFGEHAAKT = EnumSet.of(Resultaat.TWEEDE_BUUR_WEIGERT, Resultaat.NIET_BEREIKT);

    private static final Set<Mijlpaal> SAMEN = EnumSet.of(Mijlpaal.SAMEN, Mijlpaal.PENDEL, Mijlpaal.GROEP);

    private static final String DICHT =
            " from Partij p join p.bemiddeling b where b.status = :dicht and b.gewistOp is null"
                    + " and b.afscherming.op is null and b.afloop.afgeslotenOp >= :vanaf and b.afloop.afgeslotenOp < :tot"
                    + " and p.enqueteOp is null and p.ingelichtOp is not null";

    /** Of {@link #isGesproken} and {@link Bemiddeling#magBenaderen} what the database can say, so that nobody else is read every half hour. */
    private static final String GESPROKEN = " and b.afloop.resultaat not in :gestopt"
            + " and (p.rol = :eerste and b.mijlpalen like :metEerste or p.rol <> :eerste and b.mijlpalen like :metTweede"
            + " and (b.afloop.resultaat not in :afgehaakt or b.mijlpalen like :samen or b.mijlpalen like :pendel"
            + " or b.mijlpalen like :groep) and exists (select t.id from Toestemming t where t.partij.bemiddeling = b and t.partij.rol = :eerste"
            + " and t.doel = :benaderen and t.gegeven = true and not exists (select l.id from Toestemming l"
            + " where l.partij = t.partij and l.doel = t.doel and l.id > t.id)))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Beperkingen beperkingen;

    /** Somebody who may be asked, and how; not locked, and by the time of asking it may be otherwise. */
    public record Kandidaat(long partij, String nummer, String email, String telefoon, String taal) {}

    /**
     * Not asked yet, told what is kept, in a case in which there was a talk. Nobody of a case that is closed to colleagues, that
     * was stopped, that is only kept, or in which nobody is left.
     */
    public List<Kandidaat> teVragen(Instant vanaf, Instant tot) {
        Query vraag = vul(
                        em.createQuery("select p.id, b.nummer, p.email, p.telefoon, p.taal" + DICHT + GESPROKEN
                                + " and (p.email is not null or p.telefoon is not null) order by p.id"),
                        vanaf,
                        tot)
                .setParameter("gestopt", GESTOPT)
                .setParameter("eerste", Rolpartij.EERSTE_BUUR)
                .setParameter("metEerste", "%" + Mijlpaal.EERSTE_BUUR + "%")
                .setParameter("metTweede", "%" + Mijlpaal.TWEEDE_BUUR + "%")
                .setParameter("afgehaakt", AFGEHAAKT)
                .setParameter("samen", "%" + Mijlpaal.SAMEN + "%")
                .setParameter("pendel", "%" + Mijlpaal.PENDEL + "%")
                .setParameter("groep", "%" + Mijlpaal.GROEP + "%")
                .setParameter("benaderen", Doel.TWEEDE_BUUR_BENADEREN);
        Set<String> stil = beperkingen.nummers();
        return Rows.of(vraag, Kandidaat.class).stream()
                .filter(een -> !stil.contains(een.nummer()))
                .toList();
    }

    /** The neighbour, with a lock, when that is still so: another server finds them asked, and who opens the case again waits for this one only. */
    public Optional<Partij> nogTeVragen(Kandidaat wie, Instant vanaf, Instant tot) {
        return vul(em.createQuery("select p" + DICHT + " and p.id = :partij", Partij.class), vanaf, tot)
                .setParameter("partij", wie.partij())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(partij -> isGesproken(partij)
                        && partij.zaak().magBenaderen(partij)
                        && !beperkingen.isBeperkt(wie.nummer()))
                .findFirst();
    }

    private static <Q extends Query> Q vul(Q vraag, Instant vanaf, Instant tot) {
        vraag.setParameter("dicht", Status.AFGESLOTEN)
                .setParameter("vanaf", vanaf)
                .setParameter("tot", tot);
        return vraag;
    }

    private static boolean isGesproken(Partij partij) {
        Bemiddeling zaak = partij.zaak();
        Resultaat resultaat = zaak.afloop().resultaat();
        Set<Mijlpaal> gehaald = zaak.mijlpalen();
        if (GESTOPT.contains(resultaat)) {
            return false;
        }
        if (partij == zaak.eersteBuur()) {
            return gehaald.contains(Mijlpaal.EERSTE_BUUR);
        }
        boolean afgehaakt = AFGEHAAKT.contains(resultaat) && Collections.disjoint(gehaald, SAMEN);
        return gehaald.contains(Mijlpaal.TWEEDE_BUUR) && !afgehaakt;
    }
}
