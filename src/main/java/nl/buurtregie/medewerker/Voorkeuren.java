package nl.buurtregie.medewerker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Rows;

/** What somebody chose and finds again after logging in, such as the filters of a list. */
@RequestScoped
public class Voorkeuren {

    /** More would not be read at a glance. */
    private static final int HOOGUIT = 8;

    @PersistenceContext
    private EntityManager em;

    /** Of whom they were asked in this request: a page asks many times. */
    private final Map<Long, Map<String, String>> gelezen = new HashMap<>();

    public Optional<String> find(Ik ik, String naam) {
        return Optional.ofNullable(alle(ik).get(naam));
    }

    /** Everything kept under a name that begins so, by the rest of the name. */
    public Map<String, String> met(Ik ik, String begin) {
        return alle(ik).entrySet().stream()
                .filter(een -> een.getKey().startsWith(begin))
                .collect(Collectors.toMap(
                        een -> een.getKey().substring(begin.length()),
                        Map.Entry::getValue,
                        (een, ander) -> een,
                        LinkedHashMap::new));
    }

    private Map<String, String> alle(Ik ik) {
        return gelezen.computeIfAbsent(
                ik.id(),
                wie -> Rows.map(
                        em.createNativeQuery("select naam, waarde from voorkeur where medewerker_id = ?1 order by naam")
                                .setParameter(1, wie),
                        String.class,
                        String.class));
    }

    /** One more of a row of choices, or another one under the same name. */
    @Transactional
    public void bewaarErbij(Ik ik, String begin, String naam, String waarde) {
        Map<String, String> bekend = met(ik, begin);
        if (bekend.size() >= HOOGUIT && !bekend.containsKey(naam)) {
            throw new RuleViolation("M7", "naam", "Je hebt al " + HOOGUIT + " keuzes bewaard. Haal er eerst een weg.");
        }
        bewaar(ik, begin + naam, waarde);
    }

    @Transactional
    public void wis(Ik ik, String naam) {
        em.createNativeQuery("delete from voorkeur where medewerker_id = ?1 and naam = ?2")
                .setParameter(1, ik.id())
                .setParameter(2, naam)
                .executeUpdate();
        gelezen.remove(ik.id());
    }

    /** @param waarde at most 200 characters */
    @Transactional
    public void bewaar(Ik ik, String naam, String waarde) {
        em.createNativeQuery("insert into voorkeur (medewerker_id, naam, waarde) values (?1, ?2, ?3)"
                        + " on conflict (medewerker_id, naam) do update set waarde = excluded.waarde")
                .setParameter(1, ik.id())
                .setParameter(2, naam)
                .setParameter(3, waarde)
                .executeUpdate();
        gelezen.remove(ik.id());
    }
}
