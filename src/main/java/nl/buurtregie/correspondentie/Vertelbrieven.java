package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.NoteerBrief;
import nl.buurtregie.post.Verstuurd;

/** A letter that says what we keep tells it once it is really on its way, and only when that still stands in it. */
@ApplicationScoped
class Vertelbrieven {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sjablonen sjablonen;

    @Inject
    private NoteerBrief noteerBrief;

    /** The mail server took it. */
    @Transactional(TxType.MANDATORY)
    public void verstuurd(@Observes Verstuurd bericht) {
        em.createQuery("select b from Brief b where b.uitgaandId = :bericht", Brief.class)
                .setParameter("bericht", bericht.id())
                .getResultStream()
                .forEach(this::isWeg);
    }

    void isWeg(Brief brief) {
        if (vertelt(brief)) {
            Bemiddeling zaak = em.find(Bemiddeling.class, brief.bemiddelingId());
            brief.aan().partij(zaak).ifPresent(noteerBrief::verteld);
        }
    }

    /** The heading above it in the template still stands in the letter. */
    private boolean vertelt(Brief brief) {
        List<String> koppen = koppen(sjablonen
                .get(brief.soort(), brief.taal(), brief.sjabloonversie())
                .tekst());
        return brief.soort()
                .vertelkop()
                .filter(plek -> plek < koppen.size())
                .map(koppen::get)
                .filter(kop -> koppen(brief.tekst().orElse("")).contains(kop))
                .isPresent();
    }

    private static List<String> koppen(String tekst) {
        return Brieftekst.blokken(tekst).stream()
                .filter(Brieftekst.Blok::isKop)
                .map(blok -> blok.regels().get(0))
                .toList();
    }
}
