package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer as a mail: with a link when there is something to fetch; and how it went. */
@ApplicationScoped
@Transactional
public class Antwoordpost {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bezorging bezorging;

    @Inject
    private Clock clock;

    /**
     * How it is with the mail.
     *
     * @param woorden for whoever answers requests
     */
    public record Stand(boolean isOnderweg, String woorden) {}

    /** Each time with a link of its own: the one before does not work any more. */
    void mail(Verzoek verzoek, String tekst, boolean pakket, String site) {
        Bezorging.Sleutel sleutel = bezorging.nieuweSleutel();
        if (pakket) {
            verzoek.teHalen(sleutel.hash(), LocalDate.now(clock).plusDays(Beantwoord.DAGEN));
        }
        verzoek.gemaild(bezorging.mail(
                "antwoord op verzoek",
                verzoek.nummer(),
                verzoek.vrager().email(),
                "Antwoord op uw verzoek " + verzoek.nummer(),
                tekst.replace(Beantwoord.LINK, site + bezorging.pad(sleutel.geheim()))));
    }

    /** What another address means for the answer. */
    public enum Verhuizing {
        LINK_VERVALT,
        NIET_ONDERWEG,
        GEEN
    }

    /**
     * Whoever reads it is reached elsewhere.
     *
     * @param oud the address until now, or null
     */
    Verhuizing verhuis(Verzoek verzoek, String oud) {
        String nieuw = verzoek.vrager().email();
        if (oud == null ? nieuw == null : oud.equalsIgnoreCase(nieuw)) {
            return Verhuizing.GEEN;
        }
        boolean link = oud != null && verzoek.linkVervalt();
        if (link) {
            trekIn(verzoek);
        }
        bezorging.verhuis(verzoek.nummer(), oud, nieuw);
        Optional<Stand> stand = stand(verzoek);
        stand.filter(Stand::isOnderweg).ifPresent(weer -> verzoek.weerOnderweg());
        return link
                ? Verhuizing.LINK_VERVALT
                : stand.filter(nu -> !nu.isOnderweg())
                        .map(nu -> Verhuizing.NIET_ONDERWEG)
                        .orElse(Verhuizing.GEEN);
    }

    /** It does not go if it did not go yet. */
    void trekIn(Verzoek verzoek) {
        verzoek.antwoordId().ifPresent(bezorging::trekIn);
    }

    /** Empty when it went on paper, or so long ago that nobody knows. */
    public Optional<Stand> stand(Verzoek verzoek) {
        return verzoek.antwoordId()
                .flatMap(id -> {
                    List<?> standen = em.createNativeQuery("select stand from uitgaand where id = ?1")
                            .setParameter(1, id)
                            .getResultList();
                    return standen.stream().findFirst();
                })
                .map(stand -> stand((String) stand));
    }

    private static Stand stand(String code) {
        return switch (code) {
            case "WACHT", "BEZIG" -> new Stand(true, "De mail staat klaar om te gaan.");
            case "VERSTUURD" -> new Stand(false, "De mail is verstuurd.");
            case "ONZEKER" ->
                new Stand(false, "Het is niet zeker dat de mail weg is. Vraag het na, of stuur hem opnieuw.");
            case "MISLUKT" -> new Stand(false, "De mail is niet aangekomen. Stuur hem opnieuw, of bel.");
            case "TERUGGEKOMEN" ->
                new Stand(false, "De mail kwam terug. Controleer het e-mailadres en stuur hem opnieuw, of bel.");
            default -> new Stand(false, "De mail gaat niet meer weg.");
        };
    }

    /** Numbers of requests whose answer did not arrive; none twice. */
    List<String> nietAangekomen() {
        List<?> nummers = em.createNativeQuery("update verzoek v set antwoord_gemeld_op = ?1 from uitgaand u"
                        + " where u.id = v.antwoord_id and u.stand in ('ONZEKER', 'MISLUKT', 'TERUGGEKOMEN')"
                        + " and v.antwoord_gemeld_op is null returning v.nummer")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        return nummers.stream().map(String.class::cast).toList();
    }
}
