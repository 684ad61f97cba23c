package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.bemiddeling.Agendapost;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;

/**
 * Invitations by mail, to mediators who gave an address, and word to neighbours. After every act each talk to come is compared with what the own
 * calendar was told last: planned, moved, called off, taken over or closed, whatever the reason.
 */
@ApplicationScoped
class Uitnodigingen implements Agendapost {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Uitnodigingspost post;

    @Inject
    private Buurberichten buurberichten;

    @Inject
    private Clock clock;

    @Override
    public void werkBij(Bemiddeling zaak) {
        if (!zaak.isOoitToegewezen()) {
            return; // nobody plans a talk without a pair
        }
        List<Gesprek> komende = gesprekken.komendeOokVervallen(zaak);
        if (komende.isEmpty()) {
            return;
        }
        buurberichten.werkBij(zaak, komende);
        List<Uitnodiging> verteld = verteld(komende);
        for (Gesprek gesprek : komende) {
            Set<Long> mensen = new LinkedHashSet<>(gesprek.bemiddelaars());
            verteld.stream().filter(een -> een.gaatOver(gesprek)).forEach(een -> mensen.add(een.medewerkerId()));
            mensen.stream().sorted().forEach(wie -> werkBij(zaak, gesprek, wie, verteld));
        }
    }

    /** The calendar of this mediator is another one: of what still holds it was told nothing. Who wants no invitations gets none now. */
    void opnieuw(Bemiddeling zaak, long wie) {
        List<Gesprek> komende = gesprekken.komendeOokVervallen(zaak);
        if (!komende.isEmpty() && !medewerkers.get(wie).isZonderUitnodiging()) {
            List<Uitnodiging> verteld = verteld(komende);
            komende.stream()
                    .filter(gesprek -> hoortErbij(zaak, gesprek, wie))
                    .flatMap(gesprek -> verteld.stream().filter(een -> een.gaatOver(gesprek, wie)))
                    .forEach(Uitnodiging::nietVerteld);
        }
        werkBij(zaak);
    }

    private static boolean hoortErbij(Bemiddeling zaak, Gesprek gesprek, long wie) {
        return !gesprek.isVervallen()
                && !zaak.isUitgepraat()
                && gesprek.bemiddelaars().contains(wie)
                && zaak.doet(wie);
    }

    private void werkBij(Bemiddeling zaak, Gesprek gesprek, long wie, List<Uitnodiging> verteld) {
        boolean hoortErbij = hoortErbij(zaak, gesprek, wie);
        Optional<Uitnodiging> eerder =
                verteld.stream().filter(een -> een.gaatOver(gesprek, wie)).findFirst();
        Medewerker medewerker = medewerkers.get(wie);
        if (medewerker.email().isEmpty()
                || hoortErbij && !medewerker.werktAls(Rol.BEMIDDELAAR)
                || eerder.isEmpty() && medewerker.isZonderUitnodiging()
                || eerder.map(een -> !een.isAchter(gesprek, hoortErbij)).orElse(!hoortErbij)) {
            return;
        }
        eerder.ifPresent(een -> post.laatVallen(zaak.nummer(), een));
        if (eerder.map(een -> !een.isAchter(gesprek, hoortErbij)).orElse(false)) {
            return; // what was not so any more never went
        }
        eerder.ifPresent(een -> een.verteld(gesprek, hoortErbij, clock.instant()));
        Uitnodiging nu = eerder.orElseGet(() -> nieuw(gesprek, wie));
        post.verstuur(zaak.nummer(), gesprek, nu, hoortErbij, medewerker.email().get());
    }

    private Uitnodiging nieuw(Gesprek gesprek, long wie) {
        Uitnodiging nieuw = new Uitnodiging(gesprek, wie, clock.instant());
        em.persist(nieuw);
        return nieuw;
    }

    private List<Uitnodiging> verteld(List<Gesprek> over) {
        return em.createQuery("select u from Uitnodiging u where u.gesprekId in :gesprekken", Uitnodiging.class)
                .setParameter("gesprekken", over.stream().map(Gesprek::id).toList())
                .getResultList();
    }
}
