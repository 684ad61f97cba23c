package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.KiesWachtwoord;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.Accountlink.Soort;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** A password is forgotten, and another is chosen with a link that came by mail. */
@ApplicationScoped
@Transactional
public class HerstelWachtwoord {

    @Inject
    private Herstelrecht recht;

    @Inject
    private Accountlinks links;

    @Inject
    private KiesWachtwoord kiesWachtwoord;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    @Inject
    private Clock clock;

    /** The beheerder sends the link to somebody who cannot find the page. */
    public void stuurLink(Ik ik, long wie, String site) {
        Medewerker persoon = recht.get(ik, wie);
        if (persoon.email().isEmpty()) {
            throw new RuleViolation("M20", "Deze persoon heeft geen e-mailadres. Vul dat eerst in.");
        }
        stuur(persoon, site);
    }

    /** Somebody asks for it; whether the name or address is known nobody hears. */
    public void vraag(String naamOfAdres, String site) {
        recht.bekend(naamOfAdres).forEach(wie -> stuur(wie, site));
    }

    /** Only looks: a mail scanner opens links too. */
    public boolean isGeldig(String geheim) {
        return links.find(geheim).flatMap(this::eigenaar).isPresent();
    }

    /**
     * The new password works, and wherever somebody was logged in with the old one is over.
     *
     * @throws NotFound when the link does not work (any more)
     */
    public void kies(String geheim, String wachtwoord, String herhaal) {
        Accountlink link = links.neem(geheim).orElseThrow(NotFound::new);
        Medewerker wie = eigenaar(link).orElseThrow(NotFound::new);
        kiesWachtwoord.nieuw(wie, wachtwoord, herhaal);
        link.gebruikt(clock.instant());
        recht.opnieuw(wie);
        boek.schrijf(wie.id(), wie.ik(), Accountwijziging.Wat.WACHTWOORD, "met een link per mail");
        post.gewijzigd(wie, "Er is een nieuw wachtwoord gekozen voor je account, met de link die je kreeg.");
    }

    private void stuur(Medewerker wie, String site) {
        Geheim link = links.maak(Soort.WACHTWOORD, wie.id());
        post.wachtwoordlink(wie, site, link, clock.instant().plus(Soort.WACHTWOORD.geldig()));
    }

    private Optional<Medewerker> eigenaar(Accountlink link) {
        return link.soort() == Soort.WACHTWOORD ? recht.open(link.medewerkerId()) : Optional.empty();
    }
}
