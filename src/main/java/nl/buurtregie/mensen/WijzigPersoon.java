package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import nl.buurtregie.medewerker.AdresGekregen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.mensen.boek.Gehoord;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;

/** Another name, or another address for mail. Whoever gets the mail can choose a password, so both addresses hear of it. */
@ApplicationScoped
@Transactional
class WijzigPersoon {

    @Inject
    private Beheerrecht recht;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Accountlinks links;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    @Inject
    private Event<AdresGekregen> gekregen;

    /**
     * @param gezien what stood on the page
     * @param nieuw an address of null for no mail at all; then it is told to the old address
     * @throws Changed when a colleague, or this person, was first
     */
    public Gehoord wijzig(Ik ik, long wie, WijzigAccount.Persoon gezien, WijzigAccount.Persoon nieuw) {
        Medewerker persoon = recht.neem(ik, wie);
        String naam = nieuw.naam();
        String email = nieuw.email();
        WijzigAccount.Persoon nu =
                new WijzigAccount.Persoon(persoon.naam(), persoon.email().orElse(null));
        if (!nu.equals(gezien) && !nu.equals(nieuw)) {
            throw recht.tweede();
        }
        if (naam == null || naam.isBlank()) {
            throw new RuleViolation("M11", "naam", "Vul een naam in van hooguit 80 tekens.");
        }
        if (email != null) {
            WijzigEmail.keur(email);
            medewerkers.eenVoorEen();
            medewerkers.eisVrij(email, wie);
        }
        Gehoord gehoord = Gehoord.NIETS_GEWIJZIGD;
        if (!naam.equals(persoon.naam())) {
            boek.schrijf(wie, ik, Accountwijziging.Wat.NAAM, "was " + persoon.naam());
            persoon.heet(naam);
            gehoord = post.gewijzigd(persoon, ik.naam() + " wijzigde je naam in Buurtregie.");
        }
        String eerst = persoon.email().orElse(null);
        if (!Objects.equals(email, eerst)) {
            persoon.bereikbaarOp(email);
            gehoord = verhuisd(ik, persoon, eerst);
        }
        return gehoord;
    }

    /** @param eerst where mail went until now; null when nowhere */
    private Gehoord verhuisd(Ik ik, Medewerker persoon, String eerst) {
        if (eerst != null) {
            post.verhuis(eerst, persoon.email().orElse(null));
        }
        links.trekIn(persoon.id()); // what lies in the old mailbox opens nothing any more
        boek.schrijf(persoon.id(), ik, Accountwijziging.Wat.EMAIL, null);
        String wat = ik.naam() + " wijzigde het e-mailadres van je account.";
        Gehoord gehoord = post.gewijzigd(persoon, wat);
        if (eerst != null) {
            post.naarOudAdres(eerst, persoon, wat + " Op dit adres krijg je geen mail meer van ons.");
            gehoord = Gehoord.PER_MAIL;
        }
        persoon.email().ifPresent(nieuw -> gekregen.fire(new AdresGekregen(persoon.id())));
        return gehoord;
    }
}
