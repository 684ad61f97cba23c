package nl.buurtregie.privacy.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;

/** Counts for a DPIA that no kind of data tells by itself. */
@ApplicationScoped
class Dpiacijfers {

    /** As a column would be called that holds what the product says it does not ask. */
    private static final List<String> GEVOELIG = List.of(
            "bsn",
            "geboorte",
            "leeftijd",
            "geslacht",
            "religie",
            "geloof",
            "etnici",
            "nationaliteit",
            "gezondheid",
            "diagnose",
            "strafblad",
            "vakbond",
            "rekeningnummer",
            "iban");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** How many accounts that are open have this role; 0 included. */
    Map<Rol, Integer> accounts() {
        Map<Rol, Integer> aantallen = new EnumMap<>(Rol.class);
        Arrays.stream(Rol.values()).forEach(rol -> aantallen.put(rol, 0));
        Rows.map(
                        em.createNativeQuery(
                                "select upper(r.rol), count(*) from medewerker_rol r join medewerker m on m.id = r.medewerker_id"
                                        + " where m.actief group by r.rol"),
                        String.class,
                        Integer.class)
                .forEach((rol, aantal) -> aantallen.put(Rol.valueOf(rol), aantal));
        return aantallen;
    }

    /** "table.column" of what the product says it never asks; empty as long as that is so. */
    List<String> gevoeligeVelden() {
        return em
                .createNativeQuery(
                        "select table_name || '.' || column_name from information_schema.columns where table_schema ="
                                + " 'public' and table_name not like 'act\\_%' and column_name ~ ?1 order by 1")
                .setParameter(1, String.join("|", GEVOELIG))
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** Times that somebody opened or changed a case in the last thirty days. */
    long inzagen() {
        LocalDate sinds = LocalDate.now(clock).minusDays(30);
        return ((Number) em.createNativeQuery("select count(*) from raadpleging where op >= ?1")
                        .setParameter(1, Timestamp.from(SharedClock.startOf(sinds)))
                        .getSingleResult())
                .longValue();
    }
}
