package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.mensen.Accountlink.Soort;
import nl.buurtregie.platform.RuleViolation;

/** A beheerder asks somebody to come and work here: an account that waits, and a link by mail that opens it. */
@ApplicationScoped
@Transactional
public class NodigUit {

    private static final int LANGSTE_NAAM = 80;

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
    private Clock clock;

    /**
     * @param site where the link in the mail leads, without a slash at the end
     * @return id of the account
     */
    public long nodigUit(Ik ik, String naam, String email, Set<Rol> rollen, String site) {
        recht.eis(ik);
        keur(naam, email, rollen);
        Medewerker nieuw = Medewerker.genodigd(naam, email, rollen);
        medewerkers.add(nieuw);
        stuur(ik, nieuw, site);
        boek.schrijf(nieuw.id(), ik, Accountwijziging.Wat.UITGENODIGD, "als " + Accountpost.rollen(rollen));
        return nieuw.id();
    }

    /** A new link; the one that was sent before works no longer. */
    public void opnieuw(Ik ik, long wie, String site) {
        Medewerker genodigd = eisGenodigd(ik, wie);
        stuur(ik, genodigd, site);
        boek.schrijf(wie, ik, Accountwijziging.Wat.OPNIEUW_UITGENODIGD, null);
    }

    /** The link works no longer, and the account that waited is closed. */
    public void trekIn(Ik ik, long wie) {
        Medewerker genodigd = eisGenodigd(ik, wie);
        links.trekIn(wie);
        genodigd.sluit(clock.instant());
        boek.schrijf(wie, ik, Accountwijziging.Wat.UITNODIGING_INGETROKKEN, null);
    }

    /** Why this person cannot be invited; nothing when he or she can. */
    void keur(String naam, String email, Set<Rol> rollen) {
        if (naam == null || naam.isBlank() || naam.length() > LANGSTE_NAAM) {
            throw new RuleViolation("M11", "naam", "Vul een naam in van hooguit 80 tekens.");
        }
        WijzigEmail.keur(email);
        if (rollen.isEmpty()) {
            throw new RuleViolation("M12", "rollen", "Kies minstens één rol.");
        }
        if (!medewerkers.op(email).isEmpty()) {
            throw new RuleViolation("M13", "email", "Met dit e-mailadres is er al een account of een uitnodiging.");
        }
    }

    private Medewerker eisGenodigd(Ik ik, long wie) {
        Medewerker genodigd = recht.get(ik, wie);
        if (genodigd.stand() != Accountstand.UITGENODIGD) {
            throw new RuleViolation(
                    "M14", "Deze uitnodiging staat niet meer open. Kijk op de pagina van deze persoon.");
        }
        return genodigd;
    }

    private void stuur(Ik ik, Medewerker wie, String site) {
        var link = links.maak(Soort.UITNODIGING, wie.id());
        post.uitnodiging(wie, ik.naam(), site, link, clock.instant().plus(Soort.UITNODIGING.geldig()));
    }
}
