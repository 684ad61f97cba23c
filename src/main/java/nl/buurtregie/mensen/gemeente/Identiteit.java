package nl.buurtregie.mensen.gemeente;

import java.util.Set;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Sessies;

/**
 * Who somebody is, as the provider says.
 *
 * @param onderwerp its own name for this person: never given to another
 * @param email null when it does not say, or did not check it
 * @param groepen all groups, ours or not
 * @param wijze whether it says that there were two steps
 * @param elders what it says of this login
 */
record Identiteit(
        String uitgever,
        String onderwerp,
        String naam,
        String email,
        Set<String> groepen,
        Inlogwijze wijze,
        Sessies.Elders elders) {}
