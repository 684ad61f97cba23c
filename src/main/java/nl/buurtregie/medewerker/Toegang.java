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

    public boolean isOpen(Medewerker medewerker) {
        return medewerker.isActief() && (!medewerker.isDemo() || demo.isAan());
    }
}
