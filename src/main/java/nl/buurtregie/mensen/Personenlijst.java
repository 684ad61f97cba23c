package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Inlogslot;
import nl.buurtregie.medewerker.Rol;

/** Everybody with an account now, before or soon: three questions, however many there are. */
@ApplicationScoped
public class Personenlijst {

    /** More is read by nobody; search finds the rest. */
    public static final int HOOGUIT = 300;

    private static final String STAND =
            "case when m.gesloten_op is not null then 'GESLOTEN' when m.actief then 'ACTIEF'"
                    + " else 'UITGENODIGD' end";

    private static final String VRAAG =
            "select m.id, m.naam, m.email, m.gebruikersnaam, m.gezien_op, r.rollen, r.tot, " + STAND
                    + " from medewerker m left join lateral (select string_agg(rol, ' ') as rollen, min(tot) as tot"
                    + " from medewerker_rol r where r.medewerker_id = m.id) r on true";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Accountlinks links;

    @Inject
    private Inlogslot slot;

    /** By name, at most {@link #HOOGUIT}; whose name, address or user name has this text in it, all of them when it is empty. */
    public List<Persoon> zoek(String tekst) {
        String deel = "%" + tekst.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
        List<?> rijen = em.createNativeQuery(VRAAG + " where lower(m.naam) like ?1 or lower(m.email) like ?1"
                        + " or m.gebruikersnaam like ?1 order by lower(m.naam), m.id")
                .setParameter(1, deel)
                .setMaxResults(HOOGUIT)
                .getResultList();
        List<String> namen = rijen.stream()
                .map(rij -> (String) ((Object[]) rij)[3])
                .filter(Objects::nonNull)
                .toList();
        Set<String> opSlot = slot.opSlot(namen);
        Map<Long, Instant> uitnodigingen = links.uitnodigingen();
        return rijen.stream()
                .map(rij -> persoon((Object[]) rij, opSlot, uitnodigingen))
                .toList();
    }

    /** How many in each state. */
    public Map<Accountstand, Integer> tellingen() {
        Map<Accountstand, Integer> aantallen = new EnumMap<>(Accountstand.class);
        em.createNativeQuery("select " + STAND + ", count(*) from medewerker m group by 1")
                .getResultList()
                .forEach(rij -> aantallen.put(
                        Accountstand.valueOf((String) ((Object[]) rij)[0]), ((Number) ((Object[]) rij)[1]).intValue()));
        return aantallen;
    }

    private static Persoon persoon(Object[] rij, Set<String> opSlot, Map<Long, Instant> uitnodigingen) {
        long id = ((Number) rij[0]).longValue();
        return new Persoon(
                id,
                (String) rij[1],
                (String) rij[2],
                rollen((String) rij[5]),
                Accountstand.valueOf((String) rij[7]),
                rij[4] == null ? null : ((Timestamp) rij[4]).toInstant(),
                uitnodigingen.get(id),
                rij[6] == null ? null : ((Date) rij[6]).toLocalDate(),
                rij[3] != null && opSlot.contains(rij[3]));
    }

    private static List<Rol> rollen(String codes) {
        return codes == null
                ? List.of()
                : Arrays.stream(codes.split(" "))
                        .map(code -> Rol.valueOf(code.toUpperCase(Locale.ROOT)))
                        .sorted()
                        .toList();
    }
}
