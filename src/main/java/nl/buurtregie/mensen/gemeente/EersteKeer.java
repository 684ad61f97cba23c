package nl.buurtregie.mensen.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.buurtregie.medewerker.Gebruikersnaam;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.Sleutels;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging.Wat;

/** Somebody comes through the gemeente for the first time: with an account that is here already, or a new one. */
@ApplicationScoped
class EersteKeer {

    @Inject
    private Gemeentelogins logins;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Sleutels sleutels;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    /** @param nu the roles that a new account begins with */
    Medewerker kom(Identiteit wie, Set<Rol> nu) {
        String naam =
                Gebruikersnaam.vrij(wie.naam(), vrij -> medewerkers.find(vrij).isEmpty());
        Medewerker account = logins.bekendeVan(wie)
                .map(bekend -> voortaan(bekend, naam))
                .orElseGet(() -> nieuw(Medewerker.vanDeGemeente(naam, wie.naam(), wie.email(), nu)));
        logins.koppel(wie, account);
        boek.schrijf(account.id(), account.ik(), Wat.GEMEENTE, null);
        return account;
    }

    /** Who got a password while the gemeente let nobody in, loses it again. */
    Medewerker weer(Medewerker bekend) {
        return bekend.heeftWachtwoord() ? voortaan(bekend, bekend.gebruikersnaam()) : bekend;
    }

    private Medewerker nieuw(Medewerker account) {
        medewerkers.add(account);
        return account;
    }

    /** Only by the gemeente from here on. The address could be one that somebody else filled in, with a password of his own. */
    private Medewerker voortaan(Medewerker bekend, String naam) {
        if (bekend.heeftWachtwoord()) {
            post.gewijzigd(bekend, "Je logt voortaan in via de gemeente. Met je wachtwoord kan het niet meer.");
        }
        sleutels.sluitDeuren(bekend.id());
        bekend.komtViaGemeente(naam);
        return bekend;
    }
}
