package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Zaakhouders.Houder;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/**
 * Who hears of which case: whoever may see it, and is reached. Of coördinatoren only the one who has it in hand; all of them when nobody has, or
 * who has it is away or not reached.
 */
@ApplicationScoped
class Termijnlezers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Zaakhouders houders;

    @Inject
    private Vanzelf vanzelf;

    /** Without who hears of none. */
    Map<Medewerker, Set<Long>> van(Rol rol, Berichtsoort soort, Collection<Long> zaken) {
        if (zaken.isEmpty()) {
            return Map.of();
        }
        Map<Medewerker, Set<Long>> lezers = new LinkedHashMap<>();
        for (Medewerker wie : medewerkers.met(rol)) {
            if (vanzelf.bereikt(soort, Bestemming.mail(wie.email().orElse(null)))) {
                lezers.put(wie, mag(new Ik(wie.id(), wie.naam(), Set.of(rol)), zaken));
            }
        }
        if (rol == Rol.COORDINATOR) {
            houders.van(zaken).values().forEach(houder -> alleen(lezers, houder));
        }
        lezers.values().removeIf(Set::isEmpty);
        return lezers;
    }

    private static void alleen(Map<Medewerker, Set<Long>> lezers, Houder houder) {
        Optional<Medewerker> leest = lezers.keySet().stream()
                .filter(wie ->
                        wie.id() == houder.medewerkerId() && lezers.get(wie).contains(houder.zaak()))
                .findFirst();
        leest.ifPresent(hij -> lezers.forEach((wie, zaken) -> {
            if (wie != hij) {
                zaken.remove(houder.zaak());
            }
        }));
    }

    private Set<Long> mag(Ik ik, Collection<Long> zaken) {
        return Zaakrecht.vul(
                        em.createQuery(
                                "select b.id from Bemiddeling b where b.id in :zaken and" + Zaakrecht.voor(ik, "b.id"),
                                Long.class),
                        ik)
                .setParameter("zaken", zaken)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
