package nl.buurtregie.mensen;

import nl.buurtregie.medewerker.Rol;

/**
 * One line of a list of people, as it was read.
 *
 * @param regel its number in the file
 * @param waarom why this person cannot be invited; null when he or she can
 */
public record Lijstregel(long regel, String naam, String email, Rol rol, String waarom) {

    public boolean isGoed() {
        return waarom == null;
    }
}
