package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Ten codes that somebody keeps on paper, for when telephone and passkeys are gone. Each works once. */
@ApplicationScoped
class Herstelcodes {

    static final int AANTAL = 10;

    /** Nothing that looks like something else on paper; 24 of them are 118 bits, which need no slow hash (ASVS 6.5.2). */
    private static final String TEKENS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROEPEN = 6;
    private static final int PER_GROEP = 4;
    private static final SecureRandom TOEVAL = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** New ones; those of before work no longer. The only time that they can be read. */
    List<String> maak(long medewerkerId) {
        verwijder(medewerkerId);
        List<String> codes = Stream.generate(Herstelcodes::nieuw).limit(AANTAL).toList();
        codes.forEach(code -> em.createNativeQuery("insert into herstelcode values (?1, ?2, null)")
                .setParameter(1, medewerkerId)
                .setParameter(2, hash(code))
                .executeUpdate());
        return codes;
    }

    /** Whether it was one of this person that was not used yet; now it is. */
    boolean neem(long medewerkerId, String code) {
        return em.createNativeQuery("update herstelcode set gebruikt_op = ?3 where medewerker_id = ?1 and hash = ?2"
                                + " and gebruikt_op is null")
                        .setParameter(1, medewerkerId)
                        .setParameter(2, hash(code))
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate()
                > 0;
    }

    int over(long medewerkerId) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from herstelcode where medewerker_id = ?1 and gebruikt_op is null")
                        .setParameter(1, medewerkerId)
                        .getSingleResult())
                .intValue();
    }

    int verwijder(long medewerkerId) {
        return em.createNativeQuery("delete from herstelcode where medewerker_id = ?1")
                .setParameter(1, medewerkerId)
                .executeUpdate();
    }

    /** "abcd-efgh-jkmn-pqrs-tuvw-xyz2" */
    private static String nieuw() {
        return IntStream.range(0, GROEPEN)
                .mapToObj(groep -> TOEVAL.ints(PER_GROEP, 0, TEKENS.length())
                        .mapToObj(plaats -> String.valueOf(TEKENS.charAt(plaats)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** As it is typed, with capitals, spaces and dashes or without. */
    private static String hash(String code) {
        return DigestUtils.sha256Hex(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
