package nl.buurtregie.mensen.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.mensen.RollenVanElders;
import nl.buurtregie.platform.RuleViolation;

/** Somebody whom the provider knows gets in: with the account of before, with an invitation, or with one that is made now. */
@ApplicationScoped
@Transactional
class KomBinnen {

    @Inject
    private Gemeentelogins logins;

    @Inject
    private EersteKeer eersteKeer;

    @Inject
    private Gemeenteinstellingen instellingen;

    @Inject
    private Toegang toegang;

    @Inject
    private RollenVanElders rollen;

    @Inject
    private NeemAlleRollen neemAlleRollen;

    /** @throws RuleViolation M29, M30, M35 */
    public Medewerker kom(Identiteit wie) {
        Set<Rol> nu = instellingen.rollen(wie.groepen());
        if (nu.isEmpty()) {
            neemAlleRollen.neem(wie);
            throw new RuleViolation(
                    "M29",
                    "De gemeente kent je, maar in Buurtregie heb je nog geen rol. Vraag je beheerder om er een te geven.");
        }
        Optional<Medewerker> bekend = logins.van(wie);
        if (bekend.isPresent() ? !toegang.isOpen(bekend.get()) : logins.isGesloten(wie.email())) {
            throw new RuleViolation("M30", "Je account bij Buurtregie is gesloten. Vraag je beheerder waarom.");
        }
        Medewerker account = bekend.map(eersteKeer::weer).orElseGet(() -> eersteKeer.kom(wie, nu));
        rollen.neemOver(account, nu);
        if (!toegang.isGenoeg(account, wie.wijze())) {
            throw new RuleViolation(
                    "M35",
                    "De gemeente vroeg je maar één stap om in te loggen. Jouw werk hier vraagt er twee. Log bij de gemeente"
                            + " in met een tweede stap, of vraag je beheerder hoe dat moet.");
        }
        return account;
    }
}
