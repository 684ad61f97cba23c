package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;

/** Who can do this case: all active mediators, who goes away soon last, least loaded first, each refusal with its reason. */
@ApplicationScoped
public class Kandidaten {

    private static final int GENOEG = 500;

    /** Who goes away soon last; least loaded first, and of them who lives nearest. */
    private static final Comparator<Kandidaat> VOLGORDE = Comparator.<Kandidaat, Boolean>comparing(
                    een -> een.wegVanaf() != null)
            .thenComparing(Kandidaat::zakenDitJaar)
            .thenComparing(Kandidaat::afstandKm, Comparator.nullsLast(Comparator.naturalOrder()));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Bezwaren bezwaren;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    public List<Kandidaat> voor(Bemiddeling zaak) {
        List<Vrijwilliger> alle = vrijwilligers.alle();
        Map<Long, String> namen =
                medewerkers.namen(alle.stream().map(Vrijwilliger::medewerkerId).toList());
        Map<Long, Integer> belasting = zakenDitJaar();
        Bezwaren.Blad blad = bezwaren.voor(zaak);
        Buurt buurt = gebieden.get(zaak.buurtCode());
        return alle.stream()
                .map(een -> kandidaat(een, namen.get(een.medewerkerId()), belasting, buurt, blad))
                .sorted(VOLGORDE)
                .toList();
    }

    private Kandidaat kandidaat(
            Vrijwilliger een, String naam, Map<Long, Integer> belasting, Buurt buurt, Bezwaren.Blad blad) {
        Buurt woonbuurt = gebieden.find(een.woonbuurt()).orElse(null);
        int zaken = belasting.getOrDefault(een.medewerkerId(), 0);
        return new Kandidaat(
                een.medewerkerId(),
                naam,
                woonbuurt == null ? null : woonbuurt.naam(),
                een.talen(),
                zaken,
                een.maxZaken(),
                woonbuurt == null ? null : woonbuurt.afstandTot(buurt) / 1_000,
                een.isErvaren(),
                blad.leert(een.medewerkerId()),
                blad.straks().get(een.medewerkerId()),
                een.beschikbaar(),
                blad.tegen(een, woonbuurt, buurt, zaken));
    }

    /**
     * @param gekozen who comes
     * @param blijft who is on the case already, and stays
     * @param toch why somebody comes who lives there, or was there once; blank when it is not written, null where it cannot be
     * @return for the history: in spite of what, and why; empty when nothing was passed
     * @throws RuleViolation at {@code veld} when one of them must not have this case, or not with the other; at "toch" when only that misses
     */
    String eisVrij(Bemiddeling zaak, Collection<Long> gekozen, Collection<Long> blijft, String veld, String toch) {
        OpenWerk.eenVoorEen(em, gekozen); // or two at once go over what a mediator wants
        boolean metReden = toch != null && !toch.isBlank();
        List<Kandidaat> alle = voor(zaak);
        List<Kandidaat> bezwaarlijk = alle.stream()
                .filter(een -> gekozen.contains(een.medewerkerId()) && een.isGeweigerd())
                .toList();
        bezwaarlijk.stream()
                .filter(een -> !metReden || !een.isMetReden())
                .findFirst()
                .ifPresent(een -> {
                    throw toch != null && een.isMetReden()
                            ? een.bezwaar().vraagtReden(een.naam())
                            : een.bezwaar().bij(veld, een.naam(), zaak.nummer());
                });
        samen(alle, gekozen, blijft, veld).ifPresent(nee -> {
            throw nee;
        });
        return ondanks(bezwaarlijk, toch);
    }

    private static String ondanks(List<Kandidaat> wie, String toch) {
        String bezwaren =
                wie.stream().map(een -> een.bezwaar().ondanks(een.naam())).collect(Collectors.joining(" en "));
        return bezwaren.isEmpty() ? "" : ". Ondanks " + bezwaren + ": " + toch.strip();
    }

    /** Whether this one can come beside who stays. */
    boolean kan(Bemiddeling zaak, long nieuw, Collection<Long> blijft) {
        List<Kandidaat> alle = voor(zaak);
        return alle.stream().noneMatch(een -> een.medewerkerId() == nieuw && een.isGeweigerd())
                && samen(alle, Set.of(nieuw), blijft, "").isEmpty();
    }

    /** What is against these together. */
    private static Optional<RuleViolation> samen(
            List<Kandidaat> kandidaten, Collection<Long> gekozen, Collection<Long> blijft, String veld) {
        Map<Long, Kandidaat> alle = new LinkedHashMap<>();
        kandidaten.forEach(een -> alle.put(een.medewerkerId(), een));
        if (!alle.keySet().containsAll(gekozen)) {
            return Optional.of(new RuleViolation("B4.3", veld, "Kies bemiddelaars uit de lijst."));
        }
        List<Kandidaat> samen = Stream.concat(gekozen.stream(), blijft.stream())
                .map(alle::get)
                .filter(Objects::nonNull)
                .toList();
        return samen.stream()
                .filter(een -> samen.stream().anyMatch(ander -> ander != een && !een.magMet(ander)))
                .findFirst()
                .map(een -> new RuleViolation(
                        "B4.13", veld, "Een eerste zaak gaat samen met iemand met ervaring. Kies er zo iemand bij."));
    }

    /** He or she knows one of the neighbours: never this case again. */
    void kentPartij(long medewerkerId, Bemiddeling zaak) {
        bezwaren.kentPartij(medewerkerId, zaak);
    }

    /** Names of those who are away on this day; empty when nobody is. */
    public String afwezig(Collection<Long> wie, LocalDate dag) {
        return namen(bezwaren.afwezig(wie, dag));
    }

    public String namen(List<Long> paar) {
        return medewerkers.namen(paar).values().stream().sorted().collect(Collectors.joining(" en "));
    }

    /**
     * Cases taken since new year, and questions that stand, by mediator; a no is no case, and what was entered twice is one. Each by an index of his or her own, because all of a year together are as many rows as the
     * city had cases. Beyond {@value #GENOEG} nobody counts on: far more than a year of a volunteer may have.
     */
    public Map<Long, Integer> zakenDitJaar() {
        Instant nieuwjaar = SharedClock.startOf(LocalDate.now(clock).withDayOfYear(1));
        return Rows.map(
                em.createNativeQuery(
                                "select v.medewerker_id, (select count(*) from (select 1 from toewijzing t"
                                        + " where t.medewerker_id = v.medewerker_id and t.van >= ?1"
                                        + " and (t.aangenomen_op is not null or t.tot is null) and not exists"
                                        + " (select from bemiddeling b where b.id = t.bemiddeling_id and b.resultaat = 'DUBBEL') limit ?2) zo_ver) from vrijwilliger v")
                        .setParameter(1, Timestamp.from(nieuwjaar))
                        .setParameter(2, GENOEG),
                Long.class,
                Integer.class);
    }
}
