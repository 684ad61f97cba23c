package nl.buurtregie.wijkkompas.resultaat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import nl.buurtregie.platform.persistence.Rows;

/** What came in and what was closed, month by month, of a year and the year before. */
@ApplicationScoped
public class Maandcijfers {

    @PersistenceContext
    private EntityManager em;

    /**
     * Exact counts, January first.
     *
     * @param nu of this year; toen of the year before
     */
    public record Maanden(int[] nu, int[] toen) {}

    public Maanden aangemeld(int jaar) {
        return tel("feit_aanmelding", jaar);
    }

    public Maanden afgesloten(int jaar) {
        return tel("feit_afsluiting", jaar);
    }

    private Maanden tel(String feiten, int jaar) {
        Query vraag = em.createNativeQuery("select cast(extract(year from op) as int),"
                        + " cast(extract(month from op) as int), count(*) from " + feiten
                        + " where op >= ?1 and op < ?2 group by 1, 2")
                .setParameter(1, Date.valueOf(LocalDate.of(jaar - 1, 1, 1)))
                .setParameter(2, Date.valueOf(LocalDate.of(jaar + 1, 1, 1)));
        Maanden maanden = new Maanden(new int[12], new int[12]);
        for (Maand een : Rows.of(vraag, Maand.class)) {
            int[] welk = een.jaar() == jaar ? maanden.nu() : maanden.toen();
            welk[een.maand() - 1] = een.aantal();
        }
        return maanden;
    }

    private record Maand(int jaar, int maand, int aantal) {}
}
