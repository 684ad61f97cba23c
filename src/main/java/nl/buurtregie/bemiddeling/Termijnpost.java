package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

        static List<Regel> van(Collection<Taak> taken) {
            return taken.stream()
                    .map(taak -> new Regel(taak.bemiddelingId(), taak.nummer()))
                    .toList();
        }
    }

    /**
     * @param teLaat cases of which a term ran out since the last time
     * @param wachten cases that waited too long for another one, of which nobody heard yet
     * @param verder cases that went on after de wacht, of which nobody heard yet
     * @return those of which somebody hears now
     */
    Set<String> stuur(Collection<String> teLaat, Collection<String> wachten, Collection<String> verder) {
        List<Taak> alle = taken();
        LocalDate volgende = werkdagen.plus(LocalDate.now(clock), 1);
        List<Taak> nu = met(alle, teLaat);
        List<Taak> weer = met(alle, verder);
        List<Regel> wachtend = wachtend(wachten);
        Set<Long> gehoord = aan(
                Rol.COORDINATOR,
                Berichtsoort.TERMIJN_COORDINATOR,
                Map.of(
                        TE_LAAT,
                        Regel.van(nu),
                        "nog steeds te laat",
                        Regel.van(nog(alle, teLaat)),
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

    private static List<Taak> met(List<Taak> alle, Collection<String> nummers) {
        return alle.stream().filter(taak -> nummers.contains(taak.nummer())).toList();
    }

    /** On a Friday the last day is no "morgen". */
    private String laatste(LocalDate dag) {
        boolean isMorgen = dag.equals(LocalDate.now(clock).plusDays(1));
        return (isMorgen ? "morgen" : DutchDates.longDay(dag)) + " is de laatste dag";
    }

    private static List<Taak> tot(List<Taak> alle, LocalDate dag) {
        return alle.stream().filter(taak -> taak.einde().equals(dag)).toList();
    }

    private List<Taak> nog(List<Taak> alle, Collection<String> teLaat) {
        LocalDate vandaag = LocalDate.now(clock);
        return alle.stream()
                .filter(taak -> !teLaat.contains(taak.nummer())
                        && taak.einde().isBefore(vandaag)
                        && werkdagen.between(taak.einde(), vandaag) == NOG_STEEDS)
                .toList();
    }

    private List<Taak> taken() {
        Set<String> stil = beperkingen.nummers();
        return em.createQuery("select t from Taak t where t.stil = false order by t.nummer", Taak.class)
                .getResultStream()
                .filter(taak -> !stil.contains(taak.nummer()))
                .toList();
    }

    private List<Regel> wachtend(Collection<String> nummers) {
        return nummers.isEmpty()
                ? List.of()
                : em.createQuery("select b from Bemiddeling b where b.nummer in :nummers", Bemiddeling.class)
                        .setParameter("nummers", nummers)
                        .getResultStream()
                        .map(zaak -> new Regel(zaak.id(), zaak.nummer()))
                        .toList();
    }

    private static List<Regel> vanPaar(List<Taak> taken) {
        return Regel.van(
                taken.stream().filter(taak -> taak.rol() == Rol.BEMIDDELAAR).toList());
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
