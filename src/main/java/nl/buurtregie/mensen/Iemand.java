package nl.buurtregie.mensen;

import java.time.Instant;
import java.util.List;
import nl.buurtregie.medewerker.Aanwezig;
import nl.buurtregie.medewerker.Accountstand;

/**
 * All that a beheerder sees of one person.
 *
 * @param email null when there is none
 * @param gebruikersnaam null until the invitation was taken
 * @param gezien null when never
 * @param uitnodigingTot null without an invitation
 * @param sleutels what opens a door without a password, in words
 */
public record Iemand(
        long id,
        String naam,
        String email,
        String gebruikersnaam,
        Accountstand stand,
        boolean opSlot,
        boolean laatsteBeheerder,
        Instant gezien,
        Instant uitnodigingTot,
        List<Rolperioden.Periode> rollen,
        List<Aanwezig> sessies,
        List<String> sleutels,
        List<Accountwijziging> boek) {}
