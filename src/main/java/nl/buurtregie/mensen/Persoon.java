package nl.buurtregie.mensen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Rol;

/**
 * Somebody as a line of the list.
 *
 * @param email null when there is none
 * @param gezien null when never
 * @param uitnodigingTot until when the invitation works; null without one
 * @param roltot the first last day of a role; null when no role ends
 * @param opSlot kept out now, after too many guesses
 */
public record Persoon(
        long id,
        String naam,
        String email,
        List<Rol> rollen,
        Accountstand stand,
        Instant gezien,
        Instant uitnodigingTot,
        LocalDate roltot,
        boolean opSlot) {}
