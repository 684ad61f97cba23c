package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Inlogslot;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;

/** Everybody with an account now, before or soon: three questions, however many there are. */
@ApplicationScoped
public class Personenlijst {

    /** More is read by nobody; search finds the rest. */
    public static final int HOOGUIT = 300;

    private static final String STAND =
            "case when m.gesloten_op is not null then 'GESLOTEN' when m.actief then 'ACTIEF'"
                    + " else 'UITGENODIGD' end";

    private static final String VRAAG =
            "select m.id, m.naam, m.email, m.gebruikersnaam, m.gezien_op, coalesce(r.rollen, ''), r.tot, " + STAND
                    + " from medewerker m left join lateral (select string_agg(upper(rol), ' ') as rollen, min(tot) as tot"
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
        Query vraag = em.createNativeQuery(VRAAG + " where lower(m.naam) like ?1 or lower(m.email) like ?1"
                        + " or m.gebruikersnaam like ?1 order by lower(m.naam), m.id")
                .setParameter(1, deel)
                .setMaxResults(HOOGUIT);
        List<Rij> rijen = Rows.of(vraag, Rij.class);
        Set<String> opSlot = slot.opSlot(
                rijen.stream().map(Rij::account).filter(Objects::nonNull).toList());
        Map<Long, Instant> uitnodigingen = links.uitnodigingen();
        return rijen.stream().map(rij -> rij.persoon(opSlot, uitnodigingen)).toList();
    }

    /** How many in each state. */
    public Map<Accountstand, Integer> tellingen() {
        return Rows.map(
                em.createNativeQuery("select " + STAND + ", count(*) from medewerker m group by 1"),
                Accountstand.class,
                Integer.class);
    }

    private record Rij(
            long id,
            String naam,
            String email,
            String account,
            Instant gezien,
            String rollen,
            LocalDate tot,
            Accountstand stand) {

        Persoon persoon(Set<String> opSlot, Map<Long, Instant> uitnodigingen) {
            List<Rol> gesorteerd = Arrays.stream(rollen.split(" "))
                    .filter(code -> !code.isEmpty())
                    .map(Rol::valueOf)
                    .sorted()
                    .toList();
            boolean dicht = account != null && opSlot.contains(account);
            return new Persoon(id, naam, email, gesorteerd, stand, gezien, uitnodigingen.get(id), tot, dicht);
        }
    }
}
