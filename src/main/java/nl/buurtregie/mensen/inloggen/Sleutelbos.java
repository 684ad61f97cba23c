package nl.buurtregie.mensen.inloggen;

import java.time.Instant;
import java.util.List;

/**
 * What somebody can log in with beside a password.
 *
 * @param codeappSinds null when there is no app that makes codes
 * @param herstelcodes how many were not used yet
 */
public record Sleutelbos(List<Passkey> passkeys, Instant codeappSinds, int herstelcodes) {

    /** Whether a second step can be done at all; codes on paper are only there for when it cannot. */
    public boolean heeftTweedeStap() {
        return aantal() > 0;
    }

    /** How many ways there are to do a second step. */
    int aantal() {
        return passkeys.size() + (heeftCodeapp() ? 1 : 0);
    }

    public boolean heeftCodeapp() {
        return codeappSinds != null;
    }
}
