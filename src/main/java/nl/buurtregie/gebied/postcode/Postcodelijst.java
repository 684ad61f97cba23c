package nl.buurtregie.gebied.postcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.Herindeling;
import nl.buurtregie.gebied.OpBuurten;
import nl.buurtregie.platform.persistence.Rows;

/** Which address lies in which buurt, as the gemeente's own list says. */
@ApplicationScoped
public class Postcodelijst implements OpBuurten {

    private static final int PER_KEER = 5_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    /** The list in use: since when, by whom, how many lines. */
    public record Stand(Instant op, String door, int regels) {}

    /** @param postcode without a space, as 9741AB */
    public Optional<Buurt> buurt(String postcode, int huisnummer) {
        return code(postcode, huisnummer).flatMap(gebieden::kies);
    }

    /** The address is in the list, also when its buurt has ended. */
    public boolean kent(String postcode, int huisnummer) {
        return code(postcode, huisnummer).isPresent();
    }

    private Optional<String> code(String postcode, int huisnummer) {
        return em
                .createNativeQuery(
                        "select buurt_code from postcodebuurt where postcode = ?1 and ?2 between van and tot")
                .setParameter(1, postcode)
                .setParameter(2, huisnummer)
                .getResultList()
                .stream()
                .findFirst()
                .map(String.class::cast);
    }

    /** Lines about a buurt that cannot be chosen any more: by them nobody finds one. */
    public int vervallen() {
        return zonder(gebieden.alle().stream().map(Buurt::code).toList());
    }

    @Override
    public List<String> gevolgen(Herindeling nieuw) {
        int regels = zonder(nieuw.buurten().keySet());
        return regels == 0
                ? List.of()
                : List.of("Postcodelijst: " + Herindeling.aantal(regels, "regel wijst", "regels wijzen")
                        + " dan naar een buurt die er niet meer is. Lees daarna ook een nieuwe postcodelijst in. Tot dan"
                        + " kiest iedereen daar de buurt zelf.");
    }

    private int zonder(Collection<String> buurten) {
        return ((Number) em.createNativeQuery("select count(*) from postcodebuurt"
                                + " where not buurt_code = any (string_to_array(?1, ','))")
                        .setParameter(1, String.join(",", buurten))
                        .getSingleResult())
                .intValue();
    }

    /** Empty as long as there is no list. */
    public Optional<Stand> stand() {
        return Rows.of(
                        em.createNativeQuery("select op, door, regels from postcodeimport order by id desc limit 1"),
                        Stand.class)
                .stream()
                .findFirst();
    }

    void vervang(List<Postcoderegel> regels, String door) {
        em.createNativeQuery("delete from postcodebuurt").executeUpdate();
        for (int van = 0; van < regels.size(); van += PER_KEER) {
            bewaar(regels.subList(van, Math.min(van + PER_KEER, regels.size())));
        }
        em.createNativeQuery("insert into postcodeimport (op, door, regels) values (?1, ?2, ?3)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, door)
                .setParameter(3, regels.size())
                .executeUpdate();
    }

    /** Thousands of lines in one statement; they hold capitals and digits only, so a space and a new line part them. */
    private void bewaar(List<Postcoderegel> regels) {
        String rijen = regels.stream()
                .map(een -> een.postcode() + " " + een.van() + " " + een.tot() + " " + een.buurtCode())
                .collect(Collectors.joining("\n"));
        em.createNativeQuery("insert into postcodebuurt (postcode, van, tot, buurt_code)"
                        + " select split_part(r, ' ', 1), cast(split_part(r, ' ', 2) as int),"
                        + " cast(split_part(r, ' ', 3) as int), split_part(r, ' ', 4)"
                        + " from string_to_table(?1, chr(10)) r")
                .setParameter(1, rijen)
                .executeUpdate();
    }
}
