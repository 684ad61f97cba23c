package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Inloggen;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.page.Page;

/** Lets somebody in who showed to have the password, or asks for more first. */
@ApplicationScoped
public class Inlogpoort {

    @Inject
    private Sessie sessie;

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private Toegang toegang;

    @Inject
    private Inloggen inloggen;

    @Inject
    private ClientAddress adres;

    /** @param naar where this person wants to be */
    public Response metWachtwoord(Medewerker wie, String naar) {
        if (heeftTweedeStap(wie)) {
            sessie.logIn(wie, Inlogwijze.HALVERWEGE);
            return Page.goTo(Terug.via(CodePagina.HIER, naar));
        }
        if (toegang.vraagtTweedeStap(wie)) {
            sessie.logIn(wie, Inlogwijze.HALVERWEGE);
            return Page.goTo(Terug.via(SleutelPagina.HIER, naar));
        }
        return binnen(wie, Inlogwijze.WACHTWOORD, naar);
    }

    /** Whether the password is only half of it for this person. */
    public boolean isHalverwege(Medewerker wie) {
        return heeftTweedeStap(wie) || toegang.vraagtTweedeStap(wie);
    }

    /** @param elders what the provider says of this login */
    public Response viaGemeente(Medewerker wie, Inlogwijze wijze, Sessies.Elders elders, String naar) {
        sessie.logIn(wie, wijze, elders);
        return Page.goTo(Terug.pad(naar));
    }

    Response binnen(Medewerker wie, Inlogwijze wijze, String naar) {
        komtBinnen(wie, wijze);
        return Page.goTo(Terug.pad(naar));
    }

    void komtBinnen(Medewerker wie, Inlogwijze wijze) {
        inloggen.gelukt(wie, adres.value());
        sessie.logIn(wie, wijze);
    }

    private boolean heeftTweedeStap(Medewerker wie) {
        return bossen.van(wie.id()).heeftTweedeStap();
    }
}
