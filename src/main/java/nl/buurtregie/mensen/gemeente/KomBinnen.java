package nl.buurtregie.mensen.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.buurtregie.medewerker.Gebruikersnaam;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.mensen.RollenVanElders;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountwijziging.Wat;
import nl.buurtregie.platform.RuleViolation;

/** Somebody whom the provider knows gets in: with the account of before, with an invitation, or with one that is made now. */
@ApplicationScoped
@Transactional
class KomBinnen {

    @Inject
    private Gemeentelogins logins;

    @Inject
    private Gemeenteinstellingen instellingen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Toegang toegang;

    @Inject
    private RollenVanElders rollen;

    @Inject
    private Accountboek boek;

    /** @throws RuleViolation M29, M30 */
    public Medewerker kom(Identiteit wie) {
        Set<Rol> nu = instellingen.rollen(wie.groepen());
        if (nu.isEmpty()) {
            throw new RuleViolation(
                    "M29",
                    "De gemeente kent je, maar in Buurtregie heb je nog geen rol. Vraag je beheerder om er een te geven.");
        }
        Medewerker account = logins.van(wie).orElseGet(() -> nieuw(wie, nu));
        if (!toegang.isOpen(account)) {
            throw new RuleViolation("M30", "Je account bij Buurtregie is gesloten. Vraag je beheerder waarom.");
        }
        rollen.neemOver(account, nu);
        return account;
    }

    private Medewerker nieuw(Identiteit wie, Set<Rol> nu) {
        Medewerker account = logins.bekendeVan(wie.email()).orElse(null);
        String naam =
                Gebruikersnaam.vrij(wie.naam(), vrij -> medewerkers.find(vrij).isEmpty());
        if (account == null) {
            account = Medewerker.vanDeGemeente(naam, wie.naam(), wie.email(), nu);
            medewerkers.add(account);
        } else if (account.gebruikersnaam() == null) {
            account.neemtAanViaGemeente(naam);
        }
        logins.koppel(wie, account);
        boek.schrijf(account.id(), account.ik(), Wat.GEMEENTE, null);
        return account;
    }
}
