package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Melder;
import nl.buurtregie.bemiddeling.Zaakstand;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.SharedClock;

/** What a melder does with the own link. An unknown, withdrawn or expired link is simply not there. */
@ApplicationScoped
@Transactional
public class Volgen {

    @Inject
    private Geheimelinks links;

    @Inject
    private Melder melder;

    @Inject
    private Melderberichten berichten;

    @Inject
    private Belpost belpost;

    @Inject
    private Loketinstellingen instellingen;

    @Inject
    private Clock clock;

    /** @throws NotFound when the link does not work (any more) */
    public Zaakstand stand(String geheim) {
        Zaakstand stand = Geheim.van(geheim)
                .flatMap(gekend -> links.find(Geheimelink.Soort.VOLG, gekend))
                .map(link -> melder.stand(link.nummer()))
                .orElseThrow(NotFound::new);
        if (isVerlopen(stand.afgesloten())) {
            throw new NotFound();
        }
        return stand;
    }

    public void vulAan(String geheim, String tekst) {
        String nummer = stand(geheim).nummer();
        if (tekst == null || tekst.isBlank()) {
            throw new RuleViolation("L2.1", "tekst", "Schrijf op wat u wilt vertellen.");
        }
        melder.vulAan(nummer, tekst);
        berichten.noteer(nummer, Melderbericht.Soort.AANVULLING);
    }

    public void vraagTelefoontje(String geheim) {
        String nummer = stand(geheim).nummer();
        if (berichten.isNetGezegd(nummer, Melderbericht.Soort.BELVERZOEK)) {
            return;
        }
        melder.vraagTelefoontje(nummer);
        berichten.noteer(nummer, Melderbericht.Soort.BELVERZOEK);
        belpost.vraag(nummer);
    }

    /** The melder stops; for good. Twice is once: the first answer may have been lost. */
    public void stop(String geheim) {
        Zaakstand stand = stand(geheim);
        if (stand.ingetrokken()) {
            return;
        }
        String nummer = stand.nummer();
        melder.trekIn(nummer);
        berichten.noteer(nummer, Melderbericht.Soort.GESTOPT);
    }

    private boolean isVerlopen(Instant afgesloten) {
        return Optional.ofNullable(afgesloten)
                .map(op -> op.atZone(SharedClock.ZONE).plus(instellingen.volgenNaSluiting()))
                .filter(tot -> tot.toInstant().isBefore(clock.instant()))
                .isPresent();
    }
}
