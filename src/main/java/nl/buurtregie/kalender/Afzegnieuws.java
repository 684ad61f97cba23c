package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gespreksnieuws;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** Whoever was told that it comes is told that it goes off; a first word that still waits never goes, and then there is no second. */
@ApplicationScoped
class Afzegnieuws implements Gespreksnieuws {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Medewerkers medewerkers;

    @Override
    public Set<Long> burenDieHoren(Bemiddeling zaak, Gesprek gesprek) {
        return em.createQuery("select u from Buurbericht u where u.gesprekId = :gesprek", Buurbericht.class)
                .setParameter("gesprek", gesprek.id())
                .getResultStream()
                .filter(een -> een.isVerteldAan(zaak.partij(een.partijId()))
                        && vanzelf.bereikt(
                                Berichtsoort.GESPREK_AFGEZEGD, Buurberichten.bestemming(zaak.partij(een.partijId())))
                        && !vanzelf.isNietsGegaan(een.sleutel(), Berichtsoort.GESPREK_GEPLAND))
                .map(Buurbericht::partijId)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Long> bemiddelaarsDieHoren(Gesprek gesprek) {
        return em.createQuery("select u from Uitnodiging u where u.gesprekId = :gesprek", Uitnodiging.class)
                .setParameter("gesprek", gesprek.id())
                .getResultStream()
                .filter(een -> een.isAchter(gesprek, false)
                        && vanzelf.bereikt(Berichtsoort.AGENDA, mail(een.medewerkerId()))
                        && !vanzelf.isNietsGegaan(een.eersteSleutel(), Berichtsoort.AGENDA))
                .map(Uitnodiging::medewerkerId)
                .collect(Collectors.toSet());
    }

    private Bestemming mail(long medewerkerId) {
        return Bestemming.mail(medewerkers.get(medewerkerId).email().orElse(null));
    }
}
