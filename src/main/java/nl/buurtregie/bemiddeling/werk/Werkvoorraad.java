package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Zaakhouders;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Spoed;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** The open steps somebody may see, by end of term. A page is found by the last row seen, not by counting rows. */
@ApplicationScoped
public class Werkvoorraad {

    /** Rows on one page. */
    public static final int PAGINA = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Clock clock;

    /** The rows after {@code vanaf}, at most one more than a page so that one sees whether there is more. */
    public List<Taak> lijst(Ik ik, Werkfilter filter, Optional<Werkplek> vanaf) {
        return lijst(ik, filter, vanaf, PAGINA + 1);
    }

    /** The rows after {@code vanaf}, at most so many. */
    public List<Taak> lijst(Ik ik, Werkfilter filter, Optional<Werkplek> vanaf, int hooguit) {
        Vraag vraag = new Vraag(ik, filter);
        vanaf.ifPresent(plek -> {
            // with a lower bound of its own, or each page of a file begins to read at the first row
            vraag.en("t.einde >= :einde and (t.einde > :einde or t.id > :id)", "einde", plek.einde());
            vraag.waarden.put("id", plek.id());
        });
        return vraag.maak("select t", " order by t.einde, t.id", Taak.class)
                .setMaxResults(hooguit)
                .getResultList();
    }

    /** How many late, soon and on schedule under this filter; each as far as {@link Counted} goes. */
    public Map<Spoed, Integer> tellingen(Ik ik, Werkfilter filter) {
        Map<Spoed, Integer> aantallen = new EnumMap<>(Spoed.class);
        for (Spoed spoed : Spoed.values()) {
            aantallen.put(spoed, tel(ik, filter.met(spoed)));
        }
        return aantallen;
    }

    public int tel(Ik ik, Werkfilter filter) {
        return Counted.of(new Vraag(ik, filter).maak("select t.id", "", Long.class))
                .number();
    }

    /** Codes of the wijken in which somebody sees an open step. */
    public Set<String> wijken(Ik ik) {
        return new HashSet<>(new Vraag(ik, Werkfilter.alles())
                .maak("select distinct t.wijkCode", "", String.class)
                .getResultList());
    }

    /** Names of the pairs of these cases, in one statement. */
    public Map<Long, List<String>> paren(List<Taak> taken) {
        if (taken.isEmpty()) {
            return Map.of();
        }
        Query vraag = em.createQuery(
                        "select w.bemiddeling.id, m.naam from Toewijzing w, Medewerker m where m.id = w.medewerkerId"
                                + " and w.tot is null and w.bemiddeling.id in :zaken order by w.id")
                .setParameter("zaken", taken.stream().map(Taak::bemiddelingId).toList());
        return Rows.of(vraag, InPaar.class).stream()
                .collect(Collectors.groupingBy(InPaar::zaak, Collectors.mapping(InPaar::naam, Collectors.toList())));
    }

    private record InPaar(long zaak, String naam) {}

    /** What happened last to these cases since then, in one statement. */
    public Map<Long, Historieregel> laatste(List<Taak> taken, Instant sinds) {
        Map<Long, Historieregel> laatste = new HashMap<>();
        if (!taken.isEmpty()) {
            em.createQuery(
                            "select h from Historieregel h where h.bemiddelingId in :zaken and h.op >= :sinds order by h.id",
                            Historieregel.class)
                    .setParameter(
                            "zaken", taken.stream().map(Taak::bemiddelingId).toList())
                    .setParameter("sinds", sinds)
                    .getResultStream()
                    .forEach(regel -> laatste.put(regel.bemiddelingId(), regel));
        }
        return laatste;
    }

    /** Numbers of cases that are only kept, at somebody's request: nothing of them is late. */
    public Set<String> stil() {
        return beperkingen.nummers();
    }

    /** When yesterday began. */
    public Instant gisteren() {
        return SharedClock.startOf(LocalDate.now(clock).minusDays(1));
    }

    /** Last day of "today or tomorrow": the next working day. */
    public LocalDate morgen() {
        return werkdagen.plus(LocalDate.now(clock), 1);
    }

    /** Builds one query; only what is filled in takes part, so that the database can use its indexes. */
    private final class Vraag {

        private final Ik ik;
        private final StringBuilder waar = new StringBuilder();
        private final Map<String, Object> waarden = new HashMap<>();

        Vraag(Ik ik, Werkfilter filter) {
            this.ik = ik;
            waar.append(Zaakrecht.voor(ik, "t.bemiddelingId"));
            en("t.status = :status", "status", filter.stap());
            en("t.rol = :rol", "rol", filter.wachtOp());
            en("t.aardcode = :aard", "aard", filter.aard());
            en("t.wijkCode = :wijk", "wijk", filter.wijk());
            en(
                    "exists (select h.id from Historieregel h where h.bemiddelingId = t.bemiddelingId and h.op >= :sinds)",
                    "sinds",
                    filter.sinds());
            houder(filter.van());
            LocalDate vandaag = LocalDate.now(clock);
            if (filter.spoed() == Spoed.TE_LAAT) {
                en("t.einde < :vandaag and " + Beperkingen.staatStil("t.nummer", false), "vandaag", vandaag);
            } else if (filter.spoed() == Spoed.VANDAAG_OF_MORGEN) {
                en("t.einde >= :vandaag and " + Beperkingen.staatStil("t.nummer", false), "vandaag", vandaag);
                en("t.einde <= :morgen", "morgen", morgen());
            } else if (filter.spoed() == Spoed.OP_SCHEMA) {
                en("(t.einde > :morgen or " + Beperkingen.staatStil("t.nummer", true) + ")", "morgen", morgen());
            }
        }

        private void houder(Werkfilter.Houden van) {
            if (van == null) {
                return;
            }
            String wie =
                    switch (van) {
                        case IK -> Zaakhouders.telt() + "and z.medewerkerId = :wie";
                        case NIEMAND -> Zaakhouders.telt();
                        case AFWEZIG -> Zaakhouders.isAfwezig("z");
                    };
            waar.append(van == Werkfilter.Houden.NIEMAND ? " and not " : " and ")
                    .append("exists (select z from Zaakhouder z where z.bemiddelingId = t.bemiddelingId and" + wie
                            + ")");
            waarden.put("houderrol", Rol.COORDINATOR);
            waarden.put("houderdag", LocalDate.now(clock));
            if (van == Werkfilter.Houden.IK) {
                waarden.put("wie", ik.id());
            }
        }

        void en(String voorwaarde, String naam, Object waarde) {
            if (waarde != null) {
                waar.append(" and ").append(voorwaarde);
                waarden.put(naam, waarde);
            }
        }

        <T> TypedQuery<T> maak(String wat, String volgorde, Class<T> type) {
            TypedQuery<T> query = em.createQuery(wat + " from Taak t where" + waar + volgorde, type);
            waarden.forEach(query::setParameter);
            return Zaakrecht.vul(query, ik);
        }
    }
}
