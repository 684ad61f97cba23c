package nl.buurtregie.post.vanzelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.Language;
import nl.buurtregie.post.Vertaling;
import org.apache.commons.codec.digest.DigestUtils;

/** What neighbours read in other languages. Each kind comes with a translation that a machine made. */
@ApplicationScoped
public class Berichtvertalingen {

    /** The languages that a message to neighbours can be in, beside Dutch. */
    public static final List<Language> TALEN =
            Arrays.stream(Language.values()).filter(taal -> !taal.isDutch()).toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Berichtkeuzes keuzes;

    /**
     * A kind of message in one language, as it stands.
     *
     * @param aan false: whoever reads this language gets the Dutch text
     * @param verouderd the Dutch text changed since somebody compared them
     * @param eigen not the words with which it came
     * @param versie of what was chosen; 0 while nobody chose anything
     */
    public record Stand(
            Language taal,
            Berichttekst tekst,
            Vertaling vertaald,
            boolean aan,
            boolean verouderd,
            boolean eigen,
            int versie) {

        /** As it goes: the reader hears that nobody who knows the language looked at it yet. */
        public Berichttekst zoalsHetGaat() {
            return zoalsHetGaat(taal, tekst, vertaald);
        }

        /** The same for words that are not kept yet. */
        public static Berichttekst zoalsHetGaat(Language taal, Berichttekst tekst, Vertaling vertaald) {
            return vertaald == Vertaling.MACHINE
                    ? tekst.inMail(Berichtwoorden.in(taal).doorMachine())
                    : tekst;
        }
    }

    /** @param taal one of {@link #TALEN}, of a kind that {@link Berichtsoort#isVertaald is translated} */
    public Stand van(Berichtsoort soort, Language taal) {
        Optional<Berichtvertaling> rij = find(soort, taal);
        Optional<Berichttekst> eigen = rij.flatMap(Berichtvertaling::tekst);
        return new Stand(
                taal,
                eigen.orElseGet(() -> Berichtwoorden.in(taal).begin(soort)),
                eigen.isPresent() ? rij.get().vertaald() : Vertaling.MACHINE,
                rij.map(Berichtvertaling::isAan).orElse(true),
                !afdruk(keuzes.tekst(soort))
                        .equals(eigen.isPresent() ? rij.get().bron() : afdruk(Beginteksten.van(soort))),
                eigen.isPresent(),
                rij.map(Berichtvertaling::versie).orElse(0));
    }

    /** The translation that goes to who speaks this; empty when that is the Dutch text. */
    Optional<Stand> voor(Berichtsoort soort, String gesproken) {
        Language taal = Language.spokenAs(gesproken);
        return soort.isVertaald() && !taal.isDutch()
                ? Optional.of(van(soort, taal)).filter(Stand::aan)
                : Optional.empty();
    }

    /** How many translations of this kind still say what the Dutch text said before. */
    public int verouderd(Berichtsoort soort) {
        return soort.isVertaald()
                ? (int) TALEN.stream()
                        .map(taal -> van(soort, taal))
                        .filter(stand -> stand.aan() && stand.verouderd())
                        .count()
                : 0;
    }

    Berichtvertaling keuze(Berichtsoort soort, Language taal) {
        return find(soort, taal).orElseGet(() -> {
            Berichtvertaling nieuw = new Berichtvertaling(soort, taal);
            em.persist(nieuw);
            return nieuw;
        });
    }

    private Optional<Berichtvertaling> find(Berichtsoort soort, Language taal) {
        return em.createQuery(
                        "select v from Berichtvertaling v where v.soort = :soort and v.taal = :taal",
                        Berichtvertaling.class)
                .setParameter("soort", soort)
                .setParameter("taal", taal)
                .getResultStream()
                .findFirst();
    }

    /** Of a text: the same for the same words. */
    static String afdruk(Berichttekst tekst) {
        return DigestUtils.sha256Hex(tekst.onderwerp() + "\n" + tekst.tekst() + "\n" + tekst.sms());
    }
}
