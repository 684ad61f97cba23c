package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether there is anybody for a role: who has it, and can log in. A role ends by itself, and an account is closed. */
@ApplicationScoped
public class Bezetting {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Toegang toegang;

    public boolean is(Rol rol) {
        return aantal(rol) > 0;
    }

    /** Beside this account. */
    public boolean isNogIemand(Rol rol, long behalve) {
        return medewerkers.met(rol).stream().anyMatch(een -> een.id() != behalve && toegang.isOpen(een));
    }

    public int aantal(Rol rol) {
        return (int) medewerkers.met(rol).stream().filter(toegang::isOpen).count();
    }
}
