package nl.buurtregie.wijkkompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.buurtregie.loket.Enquetevraag;
import nl.buurtregie.loket.Oordeel;

/** Counts what neighbours answered afterwards. Only whole groups leave this class. */
@ApplicationScoped
public class Ervaringen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * @param wijk or "" for the whole gemeente
     * @param groep GOED, ANDERS, or "" for both
     */
    public Telling tel(int jaar, String wijk, String groep) {
        StringBuilder sql = new StringBuilder("select count(*), coalesce(sum(cijfer), 0)");
        for (Enquetevraag vraag : Enquetevraag.values()) {
            for (Oordeel oordeel : Oordeel.values()) {
                sql.append(", count(*) filter (where ")
                        .append(vraag.veld())
                        .append(" = '")
                        .append(oordeel)
                        .append("')");
            }
        }
        sql.append(" from enquete_antwoord where kwartaal like ?1 and (?2 = '' or wijk_code = ?2)")
                .append(" and (?3 = '' or resultaatgroep = ?3)");
        Object[] rij = (Object[]) em.createNativeQuery(sql.toString())
                .setParameter(1, jaar + "-%")
                .setParameter(2, wijk)
                .setParameter(3, groep)
                .getSingleResult();
        return telling(rij);
    }

    /** Years with answers, newest first; always this year too. */
    public List<Integer> jaren() {
        int dit = LocalDate.now(clock).getYear();
        String eerste = (String) em.createNativeQuery("select min(kwartaal) from enquete_antwoord")
                .getSingleResult();
        int van = eerste == null ? dit : Math.min(dit, Integer.parseInt(eerste.substring(0, 4)));
        return IntStream.rangeClosed(0, dit - van)
                .mapToObj(terug -> dit - terug)
                .toList();
    }

    private static Telling telling(Object[] rij) {
        int veld = 2;
        Map<Enquetevraag, Map<Oordeel, Integer>> aantallen = new EnumMap<>(Enquetevraag.class);
        for (Enquetevraag vraag : Enquetevraag.values()) {
            Map<Oordeel, Integer> per = new EnumMap<>(Oordeel.class);
            for (Oordeel oordeel : Oordeel.values()) {
                per.put(oordeel, Resultaatcijfers.getal(rij[veld++]));
            }
            aantallen.put(vraag, per);
        }
        return new Telling(Resultaatcijfers.getal(rij[0]), Resultaatcijfers.getal(rij[1]), aantallen);
    }

    /** Exact numbers; a page shows them only through {@link Afscherming}. */
    public record Telling(int aantal, int som, Map<Enquetevraag, Map<Oordeel, Integer>> aantallen) {

        /** Too few to say anything: with fewer than five somebody could be recognised. */
        public boolean isTeWeinig() {
            return aantal < Afscherming.KLEIN;
        }

        /** "7,5": to the half, so that one answer more cannot be calculated from it. */
        public String gemiddeldCijfer() {
            long halven = Math.round(2.0 * som / aantal);
            return halven / 2 + (halven % 2 == 0 ? "" : ",5");
        }
    }
}
