package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whether somebody may be here at all. Everybody knows the password of a demo account: it opens only on a server that was
 * started as a demo, whatever the database says.
 */
@ApplicationScoped
public class Toegang {

    @Inject
    private Demoaccounts demo;

    @Inject
    private Inloginstellingen instellingen;

    public boolean isOpen(Medewerker medewerker) {
        return medewerker.isActief() && (!medewerker.isDemo() || demo.isAan());
    }

    /** Whether this way of logging in is enough for this person; a role that was just given may ask for more. */
    public boolean isGenoeg(Medewerker medewerker, Inlogwijze wijze) {
        return wijze.isTweeStappen() || wijze != Inlogwijze.HALVERWEGE && !vraagtTweedeStap(medewerker);
    }

    public boolean vraagtTweedeStap(Medewerker medewerker) {
        return instellingen.vraagtTweedeStap(medewerker.rollen());
    }
}
