package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** A verwijzer gets an own link by mail, to the address in the book and to no other. A new one ends the one before. */
@ApplicationScoped
@Transactional
public class StuurVerwijslink {

    @Inject
    private Verwijspersonen personen;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private SiteAddress site;

    @Inject
    private Aanbod aanbod;

    /** Somebody comes into the book with a case: the next time nothing about himself has to be typed. */
    void eersteKeer(Verwijspersoon wie, String nummer) {
        stuur(wie, nummer);
    }

    /** It got lost, or somebody else knows it. */
    public void opnieuw(Ik ik, long id) {
        if (!stuur(personen.get(ik, id), null)) {
            throw new RuleViolation("B1.9", "Er kan nu geen link worden gestuurd: " + waarom());
        }
    }

    private String waarom() {
        return isGesloten()
                ? "buurtbemiddeling staat uit, dus niemand kan hier verwijzen."
                : "er is geen e-mailadres, of dit bericht staat uit bij Gaat vanzelf.";
    }

    /** Where mediation is off the page behind a link is closed. */
    public boolean isGesloten() {
        return !aanbod.doet(Deel.BEMIDDELING);
    }

    private boolean stuur(Verwijspersoon wie, String nummer) {
        Bestemming aan = Bestemming.mail(wie.gegevens().email());
        if (isGesloten() || site.find().isEmpty() || !vanzelf.bereikt(Berichtsoort.VERWIJSLINK, aan)) {
            return false;
        }
        Geheim geheim = Geheim.nieuw();
        wie.krijgtLink(geheim);
        vanzelf.stuur(
                Berichtsoort.VERWIJSLINK,
                wie.id() + "-" + wie.versie(),
                nummer,
                aan,
                Map.of(
                        Berichtveld.NAAM,
                        wie.gegevens().naam(),
                        Berichtveld.LINK,
                        site.find().get() + "/verwijzen/" + geheim.tekst()));
        return true;
    }
}
