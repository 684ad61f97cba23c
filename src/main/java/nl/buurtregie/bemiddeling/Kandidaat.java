package nl.buurtregie.bemiddeling;

import java.util.List;

/**
 * A mediator who may or may not get this case.
 *
 * @param zakenDitJaar cases given this calendar year
 * @param maxZaken how many he or she wants a year
 * @param weigering why not, in words that follow "want hij of zij"; null when it is fine
 */
public record Kandidaat(
        long medewerkerId,
        String naam,
        String woonbuurt,
        List<String> talen,
        int zakenDitJaar,
        int maxZaken,
        double afstandKm,
        String weigering) {

    Kandidaat met(String bezwaar) {
        return new Kandidaat(medewerkerId, naam, woonbuurt, talen, zakenDitJaar, maxZaken, afstandKm, bezwaar);
    }

    public boolean isGeweigerd() {
        return weigering != null;
    }
}
