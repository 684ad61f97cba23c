package nl.buurtregie.beheer.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/** Tells the beheerders that something is broken; which part, and nothing of what is in it. */
@ApplicationScoped
class MeldStoring {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Postkamer postkamer;

    @Inject
    private SiteAddress site;

    @Inject
    private Clock clock;

    /** Of each part once a day, whichever server sees it. */
    @Transactional
    void meld(List<String> onderdelen) {
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), SharedClock.ZONE);
        List<String> nieuw = onderdelen.stream()
                .filter(naam -> postkamer.isEerste("storing/" + naam + "/" + vandaag))
                .toList();
        if (!nieuw.isEmpty()) {
            medewerkers.adressen(Rol.BEHEERDER).forEach(email -> postkamer.verstuur(bericht(email, nieuw)));
        }
    }

    private Bericht bericht(String email, List<String> onderdelen) {
        String waar = site.find()
                .map(adres -> adres + "/beheer/hoe-gaat-het")
                .orElse("Je vindt het in Buurtregie, bij Hoe gaat het.");
        return Bericht.los(
                "storing",
                email,
                "Buurtregie: er is iets stuk",
                "Dit doet het nu niet: " + String.join(", ", onderdelen) + ".\n\nKijk wat je kunt doen:\n\n" + waar
                        + "\n");
    }
}
