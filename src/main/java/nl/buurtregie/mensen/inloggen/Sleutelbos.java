package nl.buurtregie.mensen.inloggen;

import java.time.Instant;
import java.util.List;

/**
 * What somebody can log in with beside a password.
 *
 * @param passkeys those that can work at the present address of this site
 * @param elders those of another address: here they open nothing
 * @param codeappSinds null when there is no app that makes codes
 * @param herstelcodes how many were not used yet
 */
public record Sleutelbos(List<Passkey> passkeys, List<Passkey> elders, Instant codeappSinds, int herstelcodes) {

    /**
     * Whether a password alone is not enough. Also when the keys are of another address: that the site moved must not open a door for whoever
     * has the password; codes on paper and the beheerder are there for when it cannot be done.
     */
    public boolean heeftTweedeStap() {
        return aantal() + elders.size() > 0;
    }

    /** How many ways there are to do a second step here. */
    int aantal() {
        return passkeys.size() + (heeftCodeapp() ? 1 : 0);
    }

    public boolean heeftCodeapp() {
        return codeappSinds != null;
    }
}
