package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;

/** The cases of a mediator who leaves the organisation. What nobody takes stands with the coördinator: a place is free. */
@ApplicationScoped
class DraagZakenOver implements OpenWerk {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    @Override
    public Rol rol() {
        return Rol.BEMIDDELAAR;
    }

    @Override
    public List<Stuk> van(long medewerkerId) {
        return stukken(zaken(medewerkerId).stream());
    }

    /** What is done with talking lies with the coördinator; a page to hand over does not list it either. */
    @Override
    public List<Stuk> eerstOverTeDragen(long medewerkerId) {
        return stukken(zaken(medewerkerId).stream().filter(zaak -> zaak.status().isBijPaar()));
    }

    private List<Stuk> stukken(Stream<Bemiddeling> zaken) {
        return zaken.map(zaak -> new Stuk(
                        zaak.nummer(),
                        zaak.status().woord(),
                        bemiddelingen
                                .taak(zaak)
                                .map(taak ->
                                        "vóór " + DutchDates.day(taak.einde().plusDays(1), clock))
                                .orElse("nog niet aan de beurt")))
                .toList();
    }

    /** Closing an account is the right to hand over its cases, and no right to see them. */
    @Override
    public int draagOver(Ik door, long van, Long naar) {
        Ik alsCoordinator = new Ik(door.id(), door.naam(), Set.of(Rol.COORDINATOR));
        int zonder = 0;
        for (Bemiddeling zaak : zaken(van)) {
            boolean kan = naar != null && kan(zaak, van, naar);
            vastleggen.wissel(
                    zaak,
                    alsCoordinator,
                    new Stap(zaak.nummer(), zaak.versie(), null),
                    Handeling.VERVANGING,
                    deze -> wissel(deze, van, kan ? naar : null),
                    kan ? kandidaten.namen(List.of(naar)) + " erbij" : "een plek is vrij");
            zonder += kan ? 0 : 1;
        }
        return zonder;
    }

    /** The act by which they left was taken back: whoever left the organisation since does not come back with it. */
    void nietTerug(Ik door, Bemiddeling zaak) {
        for (long wie : List.copyOf(zaak.paar())) {
            if (!medewerkers.get(wie).ik().is(Rol.BEMIDDELAAR)
                    || !medewerkers.get(wie).isActief()) {
                vastleggen.wissel(
                        zaak,
                        door,
                        new Stap(zaak.nummer(), zaak.versie(), null),
                        Handeling.VERVANGING,
                        deze -> deze.verliest(wie, clock.instant()),
                        "een plek is vrij");
            }
        }
    }

    private void wissel(Bemiddeling zaak, long van, Long naar) {
        if (naar == null) {
            zaak.verliest(van, clock.instant());
        } else {
            zaak.vervangt(van, naar, clock.instant());
        }
    }

    private boolean kan(Bemiddeling zaak, long van, long naar) {
        Set<Long> blijft = new HashSet<>(zaak.paar());
        blijft.remove(van);
        return zaak.status().isBijPaar() && !zaak.paar().contains(naar) && kandidaten.kan(zaak, naar, blijft);
    }

    /** Also those that wait for a date: their turn comes, and then somebody has to be there. */
    private List<Bemiddeling> zaken(long medewerkerId) {
        return em.createQuery(
                        "select b from Bemiddeling b where exists (select w.id from Toewijzing w where"
                                + " w.medewerkerId = :wie and w.tot is null and w.bemiddeling.id = b.id) order by b.id",
                        Bemiddeling.class)
                .setParameter("wie", medewerkerId)
                .getResultList();
    }
}
