package nl.buurtregie.wijkkompas;

import static nl.buurtregie.wijkkompas.Resultaatcijfers.getal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** KOM-14: the figures of the country, and what of ours stands beside them. */
@ApplicationScoped
public class Landelijk {

    @PersistenceContext
    private EntityManager em;

    /** The newest version of each. */
    public List<Landelijkcijfer> cijfers() {
        List<?> rijen = em.createNativeQuery("select distinct on (code) code, versie, naam, van, tot, noemer,"
                        + " toelichting, jaar, bron, door, cast(vastgelegd_op as date) from landelijkcijfer"
                        + " order by code, versie desc")
                .getResultList();
        return rijen.stream()
                .map(Object[].class::cast)
                .map(rij -> new Landelijkcijfer(
                        Landelijkcijfer.Soort.valueOf((String) rij[0]),
                        getal(rij[1]),
                        (String) rij[2],
                        (BigDecimal) rij[3],
                        (BigDecimal) rij[4],
                        (String) rij[5],
                        (String) rij[6],
                        getal(rij[7]),
                        (String) rij[8],
                        (String) rij[9],
                        ((Date) rij[10]).toLocalDate()))
                .sorted(Comparator.comparing(Landelijkcijfer::soort))
                .toList();
    }

    /** New cases of a year: of the whole gemeente, or of one wijk where that may be shown. */
    public Aanmeldingen aanmeldingen(int jaar, String wijk) {
        List<?> rijen = em.createNativeQuery(
                        "select wijk_code, count(*), count(*) filter (where verwijzer = 'ZELFMELDER')"
                                + " from feit_aanmelding where op >= ?1 and op < ?2 group by 1 order by 1")
                .setParameter(1, Date.valueOf(LocalDate.of(jaar, 1, 1)))
                .setParameter(2, Date.valueOf(LocalDate.of(jaar + 1, 1, 1)))
                .getResultList();
        List<Object[]> alle = rijen.stream().map(Object[].class::cast).toList();
        boolean[] open = Tabelafscherming.open(
                alle.stream().mapToInt(rij -> getal(rij[1])).toArray());
        int zaken = 0;
        int zelf = 0;
        boolean isOpen = true;
        for (int plaats = 0; plaats < open.length; plaats++) {
            Object[] rij = alle.get(plaats);
            if (wijk.isEmpty() || wijk.equals(rij[0])) {
                zaken += getal(rij[1]);
                zelf += getal(rij[2]);
                isOpen &= open[plaats] || wijk.isEmpty();
            }
        }
        return new Aanmeldingen(zaken, zelf, isOpen);
    }

    /**
     * Exact counts.
     *
     * @param zelf residents who came themselves
     * @param isOpen false when the number of this wijk follows from what else is shown
     */
    public record Aanmeldingen(int zaken, int zelf, boolean isOpen) {}
}
