package nl.buurtregie.medewerker;

import java.util.Set;

/** Asks somebody to come and work here; done by whoever keeps the accounts, with the right that belongs to it. */
public interface Uitnodiger {

    /**
     * @param site where the link in the mail leads, without a slash at the end
     * @return id of the account
     */
    long nodigUit(Ik ik, String naam, String email, Set<Rol> rollen, String site);
}
