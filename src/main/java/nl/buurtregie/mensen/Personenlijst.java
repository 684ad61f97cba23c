package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Inlogslot;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;

/** Everybody with an account now, before or soon: as many questions, however many there are. */
@ApplicationScoped
public class Personenlijst {

    private static final String ORDE = " order by lower(m.naam), m.id";

    private static final String OP_SLOT = "m.gebruikersnaam = any(string_to_array(?2, chr(10)))";

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

    @Inject
    private Clock clock;

    /**
     * Which of them.
     *
     * @param tekst in the name, the address or the user name; empty for all
     * @param stand null for each
     * @param opSlot only who is kept out now
     * @param binnenkort a role that ends on this day or before asks for a look
     */
    public record Vraag(String tekst, Accountstand stand, boolean opSlot, LocalDate binnenkort) {}

    /**
     * By name. Only the first are at most {@link #HOOGUIT}: who asks for something is missed by nobody.
     *
     * @param meer there are others
     * @param aandacht kept out, with a role that ends or an invitation that works no longer; of all with this text
     * @param beheerders all, whatever was asked
     * @param opSlot how many are kept out, whatever was asked
     */
    public record Gevonden(
            List<Persoon> eerste, boolean meer, List<Persoon> aandacht, List<Persoon> beheerders, int opSlot) {}

    public Gevonden van(Vraag vraag) {
        Set<String> dicht = slot.opSlot();
        Map<Long, Instant> uitnodigingen = links.uitnodigingen();
        Function<Query, List<Persoon>> lees = query -> Rows.of(query, Rij.class).stream()
                .map(rij -> rij.persoon(dicht, uitnodigingen))
                .toList();
        List<Persoon> eerste = lees.apply(gekozen(vraag, dicht).setMaxResults(HOOGUIT + 1));
        boolean meer = eerste.size() > HOOGUIT;
        return new Gevonden(
                meer ? eerste.subList(0, HOOGUIT) : eerste,
                meer,
                lees.apply(aandacht(vraag, dicht)),
                lees.apply(em.createNativeQuery(VRAAG + " where " + STAND + " = 'ACTIEF' and exists (select 1"
                        + " from medewerker_rol b where b.medewerker_id = m.id and upper(b.rol) = 'BEHEERDER')"
                        + ORDE)),
                dicht.size());
    }

    private Query gekozen(Vraag vraag, Set<String> dicht) {
        String stand = vraag.stand() == null ? "" : " and " + STAND + " = ?3";
        Query query = met(vraag, dicht, stand + (vraag.opSlot() ? " and " + OP_SLOT : " and ?2 = ?2"));
        return vraag.stand() == null
                ? query
                : query.setParameter(3, vraag.stand().name());
    }

    private Query aandacht(Vraag vraag, Set<String> dicht) {
        return met(
                        vraag,
                        dicht,
                        " and (" + STAND + " = 'ACTIEF' and (" + OP_SLOT + " or r.tot <= ?3) or " + STAND
                                + " = 'UITGENODIGD' and not exists (select 1 from accountlink l where l.medewerker_id = m.id"
                                + " and l.soort = 'UITNODIGING' and l.gebruikt_op is null and l.ingetrokken_op is null"
                                + " and l.geldig_tot > ?4))")
                .setParameter(3, Date.valueOf(vraag.binnenkort()))
                .setParameter(4, Timestamp.from(clock.instant()));
    }

    private Query met(Vraag vraag, Set<String> dicht, String verder) {
        String deel = "%" + vraag.tekst().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
        return em.createNativeQuery(VRAAG + " where (lower(m.naam) like ?1 or lower(m.email) like ?1"
                        + " or m.gebruikersnaam like ?1)" + verder + ORDE)
                .setParameter(1, deel)
                .setParameter(2, String.join("\n", dicht));
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
