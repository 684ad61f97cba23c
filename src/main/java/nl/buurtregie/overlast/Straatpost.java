package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Mailweg;
import nl.buurtregie.post.Postkamer;

/** Mail to the team on the street: the teamleiders, and whoever has the problem. All of one moment is one mail to each of them. */
@ApplicationScoped
class Straatpost {

    private static final int TEGELIJK = 500;

    private static final String NA_AFLOOP = "select n.probleem_id from nieuws_na_afloop n join probleem p on p.id ="
            + " n.probleem_id where ?1 or p.eigenaar is not null order by n.op limit " + TEGELIJK
            + " for update of n skip locked";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Problemen problemen;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Mailweg mail;

    @Inject
    private Concierges concierges;

    /** What there is to say of one problem: its number and the next step, never who reported it. */
    record Regel(Probleem probleem, String zin) {}

    /**
     * Who there is to write to now.
     *
     * @param team where the teamleiders are mailed: they hear of every problem
     * @param concierges by account: whoever has a problem of his own
     */
    record Lezers(Set<String> team, Map<Long, String> concierges) {

        Set<String> van(Probleem probleem) {
            Set<String> adressen = new TreeSet<>(team);
            if (probleem.eigenaar() != null && concierges.containsKey(probleem.eigenaar())) {
                adressen.add(concierges.get(probleem.eigenaar()));
            }
            return adressen;
        }

        /** Nobody is written of what stands with nobody: it is kept until there is somebody. */
        boolean hoort(Probleem probleem) {
            return !van(probleem).isEmpty();
        }
    }

    /** Without mail nobody is told, and nothing counts as told. */
    boolean gaat() {
        return mail.isOpen();
    }

    /** Somebody walks where it is. */
    boolean looptIemand(Probleem probleem) {
        return concierges.belopen().contains(probleem.buurtCode());
    }

    /** As far as they want mail; nobody where no mail goes. */
    Lezers lezers() {
        if (!gaat()) {
            return new Lezers(Set.of(), Map.of());
        }
        Map<Long, String> concierges = new TreeMap<>();
        for (Medewerker een : medewerkers.met(Rol.CONCIERGE)) {
            een.email().ifPresent(adres -> concierges.put(een.id(), adres));
        }
        return new Lezers(medewerkers.adressen(Rol.TEAMLEIDER).collect(Collectors.toSet()), concierges);
    }

    /** Something came in of a problem that was closed: kept until somebody of the team hears it, or sees it ({@link Problemen#gezien}). */
    void bewaar(Probleem probleem, Instant op) {
        em.createNativeQuery("insert into nieuws_na_afloop (probleem_id, op) values (?1, ?2) on conflict do nothing")
                .setParameter(1, probleem.id())
                .setParameter(2, Timestamp.from(op))
                .executeUpdate();
    }

    /** Tells of that whom there is to tell; what began again stands on the list. */
    void meldNaAfloop(Lezers lezers) {
        em.createNativeQuery("delete from nieuws_na_afloop n using probleem p where p.id = n.probleem_id"
                        + " and p.gesloten_op is null")
                .executeUpdate();
        List<?> ids = em.createNativeQuery(NA_AFLOOP)
                .setParameter(1, !lezers.team().isEmpty())
                .getResultList();
        List<Probleem> gehoord = ids.stream()
                .map(id -> em.find(Probleem.class, ((Number) id).longValue()))
                .filter(lezers::hoort)
                .toList();
        schrijf(
                lezers,
                gehoord.stream().map(een -> new Regel(een, een.nummer())).toList(),
                Straatpost::naAfloop);
        gehoord.forEach(problemen::gezien);
    }

    private static Bericht naAfloop(String adres, SortedSet<String> nummers) {
        return Bericht.los(
                "aangevuld nadat het klaar was",
                adres,
                "Overlast: er staat iets nieuws bij "
                        + (nummers.size() == 1 ? nummers.first() : nummers.size() + " problemen"),
                "Hierbij kwam een aanvulling van buiten. Het was al klaar en begint hierdoor niet opnieuw.\n\n- "
                        + String.join("\n- ", nummers)
                        + "\n\nLees wat er staat, en laat het opnieuw beginnen als dat nodig is.\n");
    }

    /** @param bericht makes the mail of an address and its sentences */
    void schrijf(Lezers lezers, Collection<Regel> regels, BiFunction<String, SortedSet<String>, Bericht> bericht) {
        TreeMap<String, TreeSet<String>> perAdres = new TreeMap<>();
        for (Regel een : regels) {
            lezers.van(een.probleem()).forEach(adres -> perAdres.computeIfAbsent(adres, nieuw -> new TreeSet<>())
                    .add(een.zin()));
        }
        perAdres.forEach((adres, zinnen) -> postkamer.verstuur(bericht.apply(adres, zinnen)));
    }
}
