package nl.buurtregie.mensen.gemeente;

import java.util.Set;

/**
 * Who somebody is, as the provider says.
 *
 * @param onderwerp its own name for this person: never given to another
 * @param email null when it does not say, or did not check it
 * @param groepen all groups, ours or not
 * @param sessie the session there; null when it does not say
 */
record Identiteit(String uitgever, String onderwerp, String naam, String email, Set<String> groepen, String sessie) {}
