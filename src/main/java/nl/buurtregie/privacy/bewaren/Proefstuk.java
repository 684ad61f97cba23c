package nl.buurtregie.privacy.bewaren;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One thing whose turn it is, to look at before and after it goes.
 *
 * @param naam by which its keeper finds it: "zaak 2024-0412"
 */
public record Proefstuk(String naam, List<Vraag> vragen) {

    public static final String INGEVULD = "ingevuld";

    /** @param kijk {@link #INGEVULD}, a word that may stay, or null when there is nothing; never what somebody wrote */
    public record Vraag(String wat, Supplier<String> kijk) {

        /** @param sql finds a row as long as there is something; {@code sleutel} is its ?1 */
        public static Vraag ingevuld(EntityManager em, String wat, String sql, Object sleutel) {
            return new Vraag(
                    wat,
                    () -> em.createNativeQuery(sql)
                                    .setParameter(1, sleutel)
                                    .setMaxResults(1)
                                    .getResultList()
                                    .isEmpty()
                            ? null
                            : INGEVULD);
        }
    }

    /** What every question finds now; null where there is nothing. */
    List<String> kijk() {
        List<String> gevonden = new ArrayList<>(); // may hold null
        vragen.forEach(vraag -> gevonden.add(vraag.kijk().get()));
        return gevonden;
    }
}
