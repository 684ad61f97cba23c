package nl.buurtregie.bemiddeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.vrijwilliger.Dagdeel;

/**
 * A mediator who may or may not get this case.
 *
 * @param woonbuurt null for who lives outside the gemeente
 * @param zakenDitJaar cases taken this calendar year, and questions that stand
 * @param maxZaken how many he or she wants a year
 * @param afstandKm to the buurt of the case; null when nobody knows: outside the gemeente
 * @param ervaren with complex cases
 * @param leert the first case is still to come, or under way: only beside somebody with experience
 * @param wegVanaf first day away, when that begins before the first step has to be done; null when it does not
 * @param beschikbaar empty when it is not known
 * @param bezwaar why not; null when it is fine
 */
public record Kandidaat(
        long medewerkerId,
        String naam,
        String woonbuurt,
        List<String> talen,
        int zakenDitJaar,
        int maxZaken,
        Double afstandKm,
        boolean ervaren,
        boolean leert,
        LocalDate wegVanaf,
        Set<Dagdeel> beschikbaar,
        Bezwaar bezwaar) {

    /** As it follows a name. */
    public String woont() {
        return woonbuurt == null ? "woont buiten de gemeente" : "woont in " + woonbuurt;
    }

    /** As it follows where somebody lives; empty when there is nothing. */
    public String letOp() {
        return wegVanaf == null ? "" : ", vanaf " + DutchDates.day(wegVanaf) + " weg";
    }

    public boolean isGeweigerd() {
        return bezwaar != null;
    }

    /** May have this case only when somebody writes down why. */
    public boolean isMetReden() {
        return bezwaar != null && bezwaar.metReden();
    }

    /** These two may go together: whoever does a first case has somebody with experience beside him or her. */
    public boolean magMet(Kandidaat ander) {
        return (!leert || ander.isMentor()) && (!ander.leert || isMentor());
    }

    private boolean isMentor() {
        return ervaren && !leert;
    }

    /** Why not, in words that follow the name; null when it is fine. */
    public String weigering() {
        return bezwaar == null ? null : bezwaar.zin();
    }

    /** As colleagues call each other. */
    public String voornaam() {
        return naam.split(" ")[0];
    }
}
