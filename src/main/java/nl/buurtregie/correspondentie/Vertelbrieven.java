package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.NoteerBrief;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.post.Teruggekomen;
import nl.buurtregie.post.Verstuurd;

/** A letter that says what we keep tells it once it is really on its way, only when that still stands in it, and not when it comes back. */
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
        van(bericht.id()).forEach(this::isWeg);
    }

    /** Nobody read it: what it told still has to be told, unless somebody told it before. */
    @Transactional(TxType.MANDATORY)
    public void teruggekomen(@Observes Teruggekomen bericht) {
        van(bericht.id()).forEach(brief -> lezer(brief)
                .ifPresent(partij -> noteerBrief.nietVerteld(partij, bericht.verstuurdOp())));
    }

    private Stream<Brief> van(long bericht) {
        return em.createQuery("select b from Brief b where b.uitgaandId = :bericht", Brief.class)
                .setParameter("bericht", bericht)
                .getResultStream();
    }

    void isWeg(Brief brief) {
        lezer(brief).ifPresent(noteerBrief::verteld);
    }

    /** Whom it tells what we keep; empty when it does not. */
    private Optional<Partij> lezer(Brief brief) {
        return vertelt(brief)
                ? brief.aan().partij(em.find(Bemiddeling.class, brief.bemiddelingId()))
                : Optional.empty();
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
