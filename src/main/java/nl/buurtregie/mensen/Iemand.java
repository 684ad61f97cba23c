package nl.buurtregie.mensen;

import java.time.Instant;
import java.util.List;
import nl.buurtregie.medewerker.Aanwezig;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.mensen.inloggen.Sleutelbos;
import nl.buurtregie.post.Poststand;

/**
 * All that a beheerder sees of one person.
 *
 * @param email null when there is none
 * @param gebruikersnaam null until the invitation was taken
 * @param gewist whether it is nobody's any more
 * @param deur what somebody comes in by without a key of the own
 * @param gezien null when never
 * @param uitnodigingTot null without an invitation
 * @param retour what is wrong with the mail of that; null when nothing is
 * @param bos what somebody can log in with beside a password
 * @param sleutels what opens a door without logging in, in words
 * @param wachtwerk what waits for a role that the gemeente took away
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
        Deur deur,
        Instant gezien,
        Instant uitnodigingTot,
        Retour retour,
        List<Rolperioden.Periode> rollen,
        List<Aanwezig> sessies,
        Sleutelbos bos,
        List<String> sleutels,
        List<Wachtwerk.Wacht> wachtwerk,
        List<Accountwijziging> boek) {

    /**
     * An invitation that did not arrive, or perhaps did not.
     *
     * @param fout what is known of why; null when nothing is
     */
    public record Retour(Poststand stand, String fout) {}

    /**
     * @param wachtwoord whether there is one here
     * @param gekoppeld whether this person came in through the gemeente once: then it says which roles, at each such login
     * @param gemeente whether anybody can come in through the gemeente now
     */
    public record Deur(boolean wachtwoord, boolean gekoppeld, boolean gemeente) {

        /** Through the gemeente, and in no other way. */
        public boolean isAlleenGemeente() {
            return !wachtwoord && gekoppeld && gemeente;
        }

        /** None at all: who came in through the gemeente when that was still set up. */
        public boolean isDicht() {
            return !wachtwoord && !gemeente;
        }
    }
}
