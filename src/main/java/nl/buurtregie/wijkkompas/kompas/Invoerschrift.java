package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.persistence.Rows;

/** Writes what a file brought, thousands of rows in one statement, and tells which files there were. */
@ApplicationScoped
public class Invoerschrift {

    private static final int PER_KEER = 5_000;

    @PersistenceContext
    private EntityManager em;

    /** A file as it came in. */
    record Invoer(String bestand, Instant op, String door) {}

    /** One that was kept. */
    public record Invoerbericht(long id, String bestand, Instant op, String door, int indicatoren, int waarden) {}

    private record Deel(String code, int jaar) {}

    void schrijf(Invoer invoer, Invoerbestand bestand, Map<String, Integer> versies) {
        em.flush(); // the definitions first
        long id = ((Number) em.createNativeQuery("select nextval('kompasinvoer_seq')")
                        .getSingleResult())
                .longValue();
        em.createNativeQuery("insert into kompasinvoer (id, bestand, op, door, indicatoren, waarden)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, invoer.bestand())
                .setParameter(3, java.sql.Timestamp.from(invoer.op()))
                .setParameter(4, invoer.door())
                .setParameter(5, bestand.definities().size())
                .setParameter(6, bestand.regels().size())
                .executeUpdate();
        delen(id, bestand, versies);
        waarden(id, bestand);
    }

    private void waarden(long id, Invoerbestand bestand) {
        perKeer(
                id,
                "insert into kompaswaarde (invoer_id, code, niveau, gebied, jaar, waarde) select ?1, r ->> 0, r ->> 1,"
                        + " r ->> 2, cast(r ->> 3 as int), cast(r ->> 4 as numeric)",
                bestand.regels(),
                (regel, rij) -> {
                    rij.add(regel.code())
                            .add(regel.niveau().name())
                            .add(regel.gebied())
                            .add(regel.jaar());
                    if (regel.waarde() == null) {
                        rij.addNull();
                    } else {
                        rij.add(regel.waarde());
                    }
                });
    }

    private void delen(long id, Invoerbestand bestand, Map<String, Integer> versies) {
        Set<Deel> delen = bestand.regels().stream()
                .map(een -> new Deel(een.code(), een.jaar()))
                .collect(Collectors.toSet());
        perKeer(
                id,
                "insert into kompasinvoerdeel (invoer_id, code, code_versie, jaar, thema, volgorde) select ?1, r ->> 0,"
                        + " cast(r ->> 1 as int), cast(r ->> 2 as int), r ->> 3, cast(r ->> 4 as int)",
                List.copyOf(delen),
                (een, rij) -> {
                    Invoerdefinitie plek = bestand.definities().get(een.code());
                    rij.add(een.code())
                            .add(versies.get(een.code()))
                            .add(een.jaar())
                            .add(plek.thema())
                            .add(plek.volgorde());
                });
    }

    private <T> void perKeer(long id, String sql, List<T> alle, BiConsumer<T, JsonArrayBuilder> vul) {
        for (int van = 0; van < alle.size(); van += PER_KEER) {
            JsonArrayBuilder rijen = Json.createArrayBuilder();
            alle.subList(van, Math.min(alle.size(), van + PER_KEER)).forEach(een -> {
                JsonArrayBuilder rij = Json.createArrayBuilder();
                vul.accept(een, rij);
                rijen.add(rij);
            });
            em.createNativeQuery(sql + " from jsonb_array_elements(cast(?2 as jsonb)) as r")
                    .setParameter(1, id)
                    .setParameter(2, rijen.build().toString())
                    .executeUpdate();
        }
    }

    /** @return how many figures went with it; empty when there is no such file */
    OptionalInt wis(long id) {
        int waarden = wis("kompaswaarde where invoer_id", id);
        wis("kompasinvoerdeel where invoer_id", id);
        return wis("kompasinvoer where id", id) == 0 ? OptionalInt.empty() : OptionalInt.of(waarden);
    }

    private int wis(String wat, long id) {
        return em.createNativeQuery("delete from " + wat + " = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** How many files there are. */
    public int aantal() {
        return ((Number) em.createNativeQuery("select count(*) from kompasinvoer")
                        .getSingleResult())
                .intValue();
    }

    /** The newest first. */
    public List<Invoerbericht> blad(int naHoeveel, int hoeveel) {
        return Rows.of(
                em.createNativeQuery(
                                "select id, bestand, op, door, indicatoren, waarden from kompasinvoer order by id desc")
                        .setFirstResult(naHoeveel)
                        .setMaxResults(hoeveel),
                Invoerbericht.class);
    }
}
