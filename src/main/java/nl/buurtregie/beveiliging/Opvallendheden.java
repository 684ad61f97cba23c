package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;

/** What stood out, now and before. */
@ApplicationScoped
public class Opvallendheden {

    private static final String OPEN =
            "select id, soort, onderwerp, eerste, laatste from opvallend where gesloten_op is null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * How many tries went wrong, for how many accounts, and how many times somebody got in.
     *
     * @param codes of {@code regels}: those whose password was right, and whose second step was not
     */
    public record Omvang(int regels, int codes, int accounts, int gelukt) {}

    /** Newest first. */
    public List<Opvallend> open() {
        return Rows.of(em.createNativeQuery(OPEN + " order by laatste desc, id desc"), Opvallend.class);
    }

    /** For the menu. */
    public int aantal() {
        return getal(em.createNativeQuery("select count(*) from opvallend where gesloten_op is null"));
    }

    public int ditJaarAfgehandeld() {
        LocalDate nieuwjaar = LocalDate.now(clock).withDayOfYear(1);
        return getal(em.createNativeQuery("select count(*) from opvallend where gesloten_op >= ?1")
                .setParameter(1, Timestamp.from(SharedClock.startOf(nieuwjaar))));
    }

    /** Of tries from one address. */
    public Omvang vanAdres(Opvallend een) {
        return omvang("l.adres = ?3", een, een.onderwerp());
    }

    /** Of tries for one account; who got in is its own doer. */
    public Omvang vanAccount(Opvallend een) {
        return omvang("(l.betreft = ?3 or l.wie = ?3 and l.wat = 'SIGNED_IN')", een, Long.valueOf(een.onderwerp()));
    }

    public int zaken(Opvallend een) {
        return getal(periode("select count(distinct nummer) from raadpleging l where medewerker_id = ?3", een)
                .setParameter(3, Long.valueOf(een.onderwerp())));
    }

    public int downloads(Opvallend een) {
        return getal(periode("select count(*) from beveiligingslog l where l.wat = 'EXPORTED' and l.wie = ?3", een)
                .setParameter(3, Long.valueOf(een.onderwerp())));
    }

    /** Who gave it and who got it; of a line that is gone nothing. */
    public Optional<Gever> gever(Opvallend een) {
        return Rows.of(
                        em.createNativeQuery("select wie, betreft from beveiligingslog where id = ?1")
                                .setParameter(1, Long.valueOf(een.onderwerp())),
                        Gever.class)
                .stream()
                .findFirst();
    }

    /** @param wie null: nobody but the program or the machine */
    public record Gever(Long wie, Long betreft) {}

    /** Only one that is open; whoever comes at the same moment waits, and finds it closed. */
    Optional<Opvallend> neem(long id) {
        return Rows.of(em.createNativeQuery(OPEN + " and id = ?1 for update").setParameter(1, id), Opvallend.class)
                .stream()
                .findFirst();
    }

    private Omvang omvang(String van, Opvallend een, Object wie) {
        return Rows.of(
                        periode(
                                        "select count(*) filter (where l.wat in " + Logboek.MIS
                                                + "), count(*) filter (where l.wat = 'WRONG_SECOND_STEP'), count(distinct l.betreft) filter (where l.wat in "
                                                + Logboek.MIS + "), count(*) filter (where l.wat = 'SIGNED_IN')"
                                                + " from beveiligingslog l where " + van,
                                        een)
                                .setParameter(3, wie),
                        Omvang.class)
                .get(0);
    }

    private Query periode(String vraag, Opvallend een) {
        return em.createNativeQuery(
                        vraag + " and l.op >= ?1 and l.op <= cast(?2 as timestamptz) + interval '15 minutes'")
                .setParameter(1, Timestamp.from(een.eerste()))
                .setParameter(2, Timestamp.from(een.laatste()));
    }

    private static int getal(Query vraag) {
        return ((Number) vraag.getSingleResult()).intValue();
    }
}
