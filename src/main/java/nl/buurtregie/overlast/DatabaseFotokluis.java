package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buurtregie.foto.Fotobewerking;
import nl.buurtregie.platform.files.OutsideFiles;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;
import nl.buurtregie.privacy.bewaren.Verlopen;

/** Photos in PostgreSQL, in one transaction with the report they belong to; afterwards their bytes may go outside. */
@ApplicationScoped
class DatabaseFotokluis implements Fotokluis {

    private static final Verlopen VERLOPEN = Verlopen.weg("foto", "verloopt_op")
            .tenzij("exists (select from overlastmelding m where m.id = foto.melding_id and ("
                    + Vasthoudingen.buitenDeRondes("m.nummer") + "))");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private OutsideFiles buiten;

    @Inject
    private Clock clock;

    @Override
    public void bewaar(UUID id, Melding melding, String ontvangen, Fotobewerking.Schoon schoon) {
        if (!heeft(id)) {
            em.persist(new Foto(
                    id,
                    melding,
                    ontvangen,
                    schoon,
                    clock.instant(),
                    LocalDate.now(clock).plus(instellingen.foto())));
        }
    }

    @Override
    public boolean heeft(UUID id) {
        return meldingVan(id).isPresent();
    }

    @Override
    public Optional<byte[]> inhoud(UUID id) {
        return Optional.ofNullable(em.find(Foto.class, id.toString())).map(foto -> foto.inhoud(buiten));
    }

    @Override
    public Optional<Long> meldingVan(UUID id) {
        List<?> rijen = em.createNativeQuery("select melding_id from foto where id = ?1")
                .setParameter(1, id.toString())
                .getResultList();
        return rijen.stream().findFirst().map(rij -> ((Number) rij).longValue());
    }

    @Override
    public List<Beeld> van(Probleem probleem) {
        return beelden(em.createNativeQuery("select f.id, f.melding_id, f.breedte, f.hoogte from foto f"
                        + " join overlastmelding m on m.id = f.melding_id where m.probleem_id = ?1"
                        + " order by m.id, f.volgorde")
                .setParameter(1, probleem.id()));
    }

    /** A photo and the problem it was taken of. */
    private record Vanprobleem(long probleem, UUID id, long melding, int breedte, int hoogte) {

        Beeld beeld() {
            return new Beeld(id, melding, breedte, hoogte);
        }
    }

    @Override
    public Map<Long, List<Beeld>> van(List<Long> problemen, int hooguit) {
        if (problemen.isEmpty()) {
            return Map.of();
        }
        Query vraag = em.createNativeQuery("select q.id, f.id as foto, f.melding_id, f.breedte, f.hoogte"
                        + " from unnest(cast(string_to_array(?1, ',') as bigint[])) with ordinality as q (id, plek)"
                        + " join overlastmelding m on m.probleem_id = q.id join foto f on f.melding_id = m.id"
                        + " order by q.plek, m.id, f.volgorde limit ?2")
                .setParameter(1, problemen.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .setParameter(2, hooguit);
        return Rows.of(vraag, Vanprobleem.class).stream()
                .collect(Collectors.groupingBy(
                        Vanprobleem::probleem, Collectors.mapping(Vanprobleem::beeld, Collectors.toList())));
    }

    @Override
    public List<Beeld> van(Melding melding) {
        return beelden(em.createNativeQuery(
                        "select id, melding_id, breedte, hoogte from foto where melding_id = ?1 order by volgorde")
                .setParameter(1, melding.id()));
    }

    @Override
    public List<Beeld> voor(Overdracht overdracht) {
        return beelden(em.createNativeQuery("select f.id, f.melding_id, f.breedte, f.hoogte from foto f"
                        + " join overlastmelding m on m.id = f.melding_id where m.probleem_id = ?1 and m.ingetrokken_op is null"
                        + " and (m.bron in ('CONCIERGE', 'BEWONER_OP_STRAAT') or coalesce(f.ontvangen_op <= ?2, true))"
                        + " order by m.id, f.volgorde")
                .setParameter(1, overdracht.probleemId())
                .setParameter(2, Timestamp.from(overdracht.op())));
    }

    @Override
    public void haalWeg(Melding melding, UUID foto) {
        melding.fotoWeg(foto);
        Optional.ofNullable(em.find(Foto.class, foto.toString())).ifPresent(em::remove);
    }

    /** Without the bytes: a list of twenty photos would weigh eight megabytes. */
    private static List<Beeld> beelden(Query vraag) {
        return Rows.of(vraag, Beeld.class);
    }

    @Override
    public int verlopen() {
        return VERLOPEN.aantal(em, LocalDate.now(clock));
    }

    @Override
    public int ruimOp(int hoogstens) {
        return VERLOPEN.ruimOp(em, LocalDate.now(clock), hoogstens);
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return VERLOPEN.proefstuk(em, LocalDate.now(clock), "foto");
    }
}
