package nl.buurtregie.wijkkompas.resultaat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.wijkkompas.bereik.Registratie;
import nl.buurtregie.wijkkompas.bereik.Registraties;

/** What came in and what was closed, month by month, of a year and the year before. */
@ApplicationScoped
public class Maandcijfers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Registraties registraties;

    /**
     * Exact counts, January first; null for a month before there was anything to count with.
     *
     * @param nu of this year; toen of the year before
     */
    public record Maanden(Integer[] nu, Integer[] toen) {}

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
        LocalDate begin = registraties.eersteDag(Registratie.BEMIDDELING);
        Maanden maanden = new Maanden(leeg(jaar, begin), leeg(jaar - 1, begin));
        for (Maand een : Rows.of(vraag, Maand.class)) {
            Integer[] welk = een.jaar() == jaar ? maanden.nu() : maanden.toen();
            welk[een.maand() - 1] = een.aantal();
        }
        return maanden;
    }

    private static Integer[] leeg(int jaar, LocalDate begin) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(maand -> LocalDate.of(jaar, maand, 1).isBefore(begin) ? null : 0)
                .toArray(Integer[]::new);
    }

    private record Maand(int jaar, int maand, int aantal) {}
}
