package nl.buurtregie.wijkkompas.landelijk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.wijkkompas.afscherming.Som;
import nl.buurtregie.wijkkompas.afscherming.Telopzet;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;

/** KOM-14: the figures of the country, and what of ours stands beside them. */
@ApplicationScoped
public class Landelijk {

    private static final String VELDEN = "code, versie, naam, van, tot, noemer, toelichting, jaar, bron, door,"
            + " cast(vastgelegd_op as date) from landelijkcijfer";

    private enum Nieuw {
        ZAAK,
        ZELF_GEMELD
    }

    private static final Telopzet<Nieuw> AANMELDINGEN = new Telopzet<>(
            List.of(Nieuw.values()),
            List.of(Nieuw.ZAAK),
            List.of(Som.van(Nieuw.ZAAK, Nieuw.ZELF_GEMELD)),
            false,
            codes -> codes.get(0).isEmpty(),
            true);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Wijkkompasinstellingen instellingen;

    /** The newest version of each. */
    public List<Landelijkcijfer> cijfers() {
        return Rows.of(
                        em.createNativeQuery("select distinct on (code) " + VELDEN + " order by code, versie desc"),
                        Landelijkcijfer.class)
                .stream()
                .sorted(Comparator.comparing(Landelijkcijfer::soort))
                .toList();
    }

    /** Newest first. */
    public List<Landelijkcijfer> versies(Landelijkcijfer.Soort soort) {
        return Rows.of(
                em.createNativeQuery("select " + VELDEN + " where code = ?1 order by versie desc")
                        .setParameter(1, soort.name()),
                Landelijkcijfer.class);
    }

    public Landelijkcijfer nieuwste(Landelijkcijfer.Soort soort) {
        return versies(soort).get(0);
    }

    void voegToe(Landelijkcijfer nieuw, Instant moment) {
        em.createNativeQuery(
                        "insert into landelijkcijfer (code, versie, naam, van, tot, noemer, toelichting, jaar, bron,"
                                + " door, vastgelegd_op) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, nieuw.soort().name())
                .setParameter(2, nieuw.versie())
                .setParameter(3, nieuw.naam())
                .setParameter(4, nieuw.van())
                .setParameter(5, nieuw.tot())
                .setParameter(6, nieuw.noemer())
                .setParameter(7, nieuw.toelichting())
                .setParameter(8, nieuw.jaar())
                .setParameter(9, nieuw.bron())
                .setParameter(10, nieuw.door())
                .setParameter(11, Timestamp.from(moment))
                .executeUpdate();
    }

    /** New cases of a year: of the whole gemeente, or of one wijk where that may be shown. */
    public Aanmeldingen aanmeldingen(int jaar, String wijk) {
        Query vraag = em.createNativeQuery(
                        "select wijk_code, count(*), count(*) filter (where verwijzer = 'ZELFMELDER')"
                                + " from feit_aanmelding where op >= ?1 and op < ?2 group by 1 order by 1")
                .setParameter(1, Date.valueOf(LocalDate.of(jaar, 1, 1)))
                .setParameter(2, Date.valueOf(LocalDate.of(jaar + 1, 1, 1)));
        Telraam<Nieuw> telraam = new Telraam<>(AANMELDINGEN, instellingen.regels());
        Rows.of(vraag, Wijkaantal.class).forEach(een -> telraam.tel(List.of(een.wijk()), een.zaken(), een.zelf()));
        Telraam.Rij<Nieuw> getoond = telraam.sluit().alle(List.of(wijk));
        return new Aanmeldingen(
                getoond.aantal(Nieuw.ZAAK),
                getoond.aantal(Nieuw.ZELF_GEMELD),
                telraam.isOpen(List.of(wijk)),
                telraam.isGenoeg(List.of(wijk), Nieuw.ZAAK));
    }

    private record Wijkaantal(String wijk, int zaken, int zelf) {}

    /**
     * Counts as they may be shown.
     *
     * @param zelf residents who came themselves
     * @param isGenoeg whether there may be a percentage of these cases
     * @param isOpen false when the number of this wijk follows from what else is shown
     */
    public record Aanmeldingen(int zaken, int zelf, boolean isOpen, boolean isGenoeg) {}
}
