package nl.buurtregie.medewerker;

/** Who has to know that somebody changed where mail of the own account goes: a new password would be sent there. */
public interface Adreswissel {

    /** @param oud where it went until now; null when nowhere */
    void gewisseld(Medewerker wie, String oud);
}
