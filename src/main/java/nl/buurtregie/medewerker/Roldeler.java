package nl.buurtregie.medewerker;

/** Gives a role to who has, or had, an account; done by whoever keeps the accounts, with the right that belongs to it. */
public interface Roldeler {

    /**
     * An account that was closed opens again.
     *
     * @param site where the link in a mail leads, without a slash at the end
     */
    void geef(Ik ik, long wie, Rol rol, String site);
}
