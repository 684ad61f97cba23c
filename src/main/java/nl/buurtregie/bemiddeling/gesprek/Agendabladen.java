package nl.buurtregie.bemiddeling.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Afwezigheden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten.Afspraak;

/** The agenda of a period: eight statements, however many talks. */
@ApplicationScoped
public class Agendabladen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Gelaten gelaten;

    @Inject
    private Afwezigheden afwezigheden;

    @Inject
    private Bijeenkomsten bijeenkomsten;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    private record Deelname(long zaak, long medewerker) {}

    /** From the first day up to the last, which is not in it. */
    public Agendablad tussen(Ik ik, LocalDate van, LocalDate tot) {
        List<Gesprek> alle = gesprekken.tussen(ik, SharedClock.startOf(van), SharedClock.startOf(tot));
        List<Afspraak> afspraken = bijeenkomsten.tussen(van, tot);
        List<Afspraak> zichtbaar =
                afspraken.stream().filter(een -> een.ziet(ik)).toList();
        if (alle.isEmpty()) {
            return new Agendablad(List.of(), Map.of(), List.of(), zichtbaar);
        }
        Set<Long> ids = alle.stream().map(Gesprek::bemiddelingId).collect(Collectors.toSet());
        Botszoeker zoeker = new Botszoeker(
                termijnen(ids), paren(ids), afwezigheden.tussen(van, tot), afspraken, werkdagen::holiday);
        return new Agendablad(alle, zaken(ids), botsingen(alle, zoeker), zichtbaar);
    }

    /** Also with a meeting that this person does not see: who cannot come, cannot come. */
    private List<Botsing> botsingen(List<Gesprek> alle, Botszoeker zoeker) {
        Instant nu = clock.instant();
        Map<Long, Set<String>> gezien = gelaten.van(alle);
        return zoeker
                .in(alle.stream()
                        .filter(een -> een.isGepland() && een.tot().isAfter(nu))
                        .toList())
                .stream()
                .filter(een -> een.soort().kanNiet()
                        || !gezien.getOrDefault(een.gesprek().id(), Set.of()).contains(een.sleutel()))
                .toList();
    }

    private Map<Long, Agendablad.Zaak> zaken(Set<Long> ids) {
        return Rows.of(
                        em.createQuery("select b.id, b.nummer, b.buurtCode from Bemiddeling b where b.id in :ids")
                                .setParameter("ids", ids),
                        Agendablad.Zaak.class)
                .stream()
                .collect(Collectors.toMap(Agendablad.Zaak::id, Function.identity()));
    }

    private Map<Long, LocalDate> termijnen(Set<Long> ids) {
        return Rows.map(
                em.createQuery("select t.bemiddelingId, t.einde from Taak t where t.bemiddelingId in :ids")
                        .setParameter("ids", ids),
                Long.class,
                LocalDate.class);
    }

    private Map<Long, Set<Long>> paren(Set<Long> ids) {
        return Rows.of(
                        em.createQuery("select w.bemiddeling.id, w.medewerkerId from Toewijzing w"
                                        + " where w.tot is null and w.bemiddeling.id in :ids")
                                .setParameter("ids", ids),
                        Deelname.class)
                .stream()
                .collect(Collectors.groupingBy(
                        Deelname::zaak, Collectors.mapping(Deelname::medewerker, Collectors.toSet())));
    }
}
