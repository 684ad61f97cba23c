package nl.buurtregie.mensen;

import java.time.Instant;
import java.util.List;
import nl.buurtregie.medewerker.Aanwezig;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.mensen.inloggen.Sleutelbos;

/**
 * All that a beheerder sees of one person.
 *
 * @param email null when there is none
 * @param gebruikersnaam null until the invitation was taken
 * @param gewist whether it is nobody's any more
 * @param gezien null when never
 * @param uitnodigingTot null without an invitation
 * @param bos what somebody can log in with beside a password
 * @param sleutels what opens a door without logging in, in words
 */
public record Iemand(
        long id,
        String naam,
        String email,
        String gebruikersnaam,
        Accountstand stand,
        boolean gewist,
        boolean opSlot,
        boolean laatsteBeheerder,
        boolean vanGemeente,
        Instant gezien,
        Instant uitnodigingTot,
        List<Rolperioden.Periode> rollen,
        List<Aanwezig> sessies,
        Sleutelbos bos,
        List<String> sleutels,
        List<Accountwijziging> boek) {}
