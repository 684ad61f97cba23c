package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/**
 * One mail a morning to everybody who has something to hear of terms: a mediator of the own steps, the werkdag before the last one
 * and when they are late; the coördinator ({@link Zaakhouders#lezers}) of what is late, of what is late still, and of what waits long for another case; both of what goes on after de wacht. Numbers of cases that the reader may
 * see, and nothing else.
 */
@ApplicationScoped
class Termijnpost {

    private static final int NOG_STEEDS = 3;
    private static final String TE_LAAT = "te laat";
    private static final String WEER = "gaat weer verder na de wacht";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Zaakhouders houders;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Clock clock;

    /** A case, as far as its term is told. */
    private record Regel(long zaak, String nummer) {

        static List<Regel> van(Collection<Open> stappen) {
            return stappen.stream()
                    .map(stap -> new Regel(stap.zaak(), stap.nummer()))
                    .toList();
        }
    }

    /** An open step of which somebody may hear this morning; no entity, or every query on rights looks through all of them. */
    private record Open(long zaak, String nummer, Rol rol, LocalDate einde) {}

    /**
     * @param teLaat cases of which a term ran out since the last time
     * @param wachten cases that waited too long for another one, of which nobody heard yet
     * @param verder cases that went on after de wacht, of which nobody heard yet
     * @return those of which somebody hears now
     */
    Set<String> stuur(Collection<String> teLaat, Collection<String> wachten, Collection<String> verder) {
        Set<String> laat = Set.copyOf(teLaat);
        LocalDate volgende = werkdagen.plus(LocalDate.now(clock), 1);
        List<Open> alle = stappen(volgende, genoemd(laat, verder));
        List<Open> nu = met(alle, laat);
        List<Open> weer = met(alle, Set.copyOf(verder));
        List<Regel> wachtend = wachtend(wachten);
        Set<Long> gehoord = aan(
                Rol.COORDINATOR,
                Berichtsoort.TERMIJN_COORDINATOR,
                Map.of(
                        TE_LAAT,
                        Regel.van(nu),
                        "nog steeds te laat",
                        Regel.van(nog(alle, laat)),
                        WEER,
                        Regel.van(weer),
                        "wacht lang op een andere zaak",
                        wachtend));
        gehoord.addAll(aan(
                Rol.BEMIDDELAAR,
                Berichtsoort.TERMIJN,
                Map.of(laatste(volgende), vanPaar(tot(alle, volgende)), TE_LAAT, vanPaar(nu), WEER, vanPaar(weer))));
        return Stream.of(Regel.van(nu), wachtend, Regel.van(weer))
                .flatMap(List::stream)
                .filter(regel -> gehoord.contains(regel.zaak()))
                .map(Regel::nummer)
                .collect(Collectors.toSet());
    }

    private static Set<String> genoemd(Set<String> teLaat, Collection<String> verder) {
        return Stream.concat(teLaat.stream(), verder.stream()).collect(Collectors.toSet());
    }

    private static List<Open> met(List<Open> alle, Set<String> nummers) {
        return alle.stream().filter(stap -> nummers.contains(stap.nummer())).toList();
    }

    /** By its name: a mail that is tried again may come a day later. */
    private static String laatste(LocalDate dag) {
        return DutchDates.longDay(dag) + " is de laatste dag";
    }

    private static List<Open> tot(List<Open> alle, LocalDate dag) {
        return alle.stream().filter(stap -> stap.einde().equals(dag)).toList();
    }

    private List<Open> nog(List<Open> alle, Set<String> teLaat) {
        Set<LocalDate> dagen = nogSteeds();
        return alle.stream()
                .filter(stap -> !teLaat.contains(stap.nummer()) && dagen.contains(stap.einde()))
                .toList();
    }

    /** The last days of what is late for so many werkdagen today. */
    private Set<LocalDate> nogSteeds() {
        LocalDate vandaag = LocalDate.now(clock);
        return Stream.iterate(vandaag.minusDays(1), dag -> dag.minusDays(1))
                .takeWhile(dag -> werkdagen.between(dag, vandaag) <= NOG_STEEDS)
                .filter(dag -> werkdagen.between(dag, vandaag) == NOG_STEEDS)
                .collect(Collectors.toSet());
    }

    /** Only what may be told today: most steps are in time. */
    private List<Open> stappen(LocalDate volgende, Set<String> genoemd) {
        Set<LocalDate> dagen = nogSteeds();
        dagen.add(volgende);
        Query vraag = em.createQuery("select t.bemiddelingId, t.nummer, t.rol, t.einde from Taak t where t.stil = false"
                        + " and (t.einde in :dagen" + (genoemd.isEmpty() ? "" : " or t.nummer in :genoemd")
                        + ") order by t.nummer")
                .setParameter("dagen", dagen);
        if (!genoemd.isEmpty()) {
            vraag.setParameter("genoemd", genoemd);
        }
        Set<String> stil = beperkingen.nummers();
        return Rows.of(vraag, Open.class).stream()
                .filter(stap -> !stil.contains(stap.nummer()))
                .toList();
    }

    private List<Regel> wachtend(Collection<String> nummers) {
        return nummers.isEmpty()
                ? List.of()
                : Rows.of(
                        em.createQuery("select b.id, b.nummer from Bemiddeling b where b.nummer in :nummers")
                                .setParameter("nummers", nummers),
                        Regel.class);
    }

    private static List<Regel> vanPaar(List<Open> stappen) {
        return Regel.van(
                stappen.stream().filter(stap -> stap.rol() == Rol.BEMIDDELAAR).toList());
    }

    /** @return of which of them somebody hears */
    private Set<Long> aan(Rol rol, Berichtsoort soort, Map<String, List<Regel>> nieuws) {
        Set<Long> zaken =
                nieuws.values().stream().flatMap(List::stream).map(Regel::zaak).collect(Collectors.toSet());
        Set<Long> gehoord = new HashSet<>();
        houders.lezers(rol, wie -> vanzelf.bereikt(soort, bij(wie)), zaken).forEach((wie, zijne) -> {
            String sleutel = wie.id() + "-" + clock.instant().toEpochMilli();
            vanzelf.stuur(soort, sleutel, null, bij(wie), Map.of(Berichtveld.ZAKEN, regels(nieuws, zijne)));
            gehoord.addAll(zijne);
        });
        return gehoord;
    }

    private static Bestemming bij(Medewerker wie) {
        return Bestemming.mail(wie.email().orElse(null));
    }

    private static String regels(Map<String, List<Regel>> nieuws, Set<Long> mag) {
        return nieuws.entrySet().stream()
                .flatMap(deel -> deel.getValue().stream()
                        .filter(regel -> mag.contains(regel.zaak()))
                        .map(regel -> "- zaak " + regel.nummer() + ", " + deel.getKey()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
