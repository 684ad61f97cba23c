package nl.buurtregie.wijkkompas.indicator;

import java.time.LocalDate;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.RuleViolation;

/**
 * What a new version of a definition says.
 *
 * @param naam 1 to 80 characters
 * @param definitie 1 to 400 characters
 * @param richting 1, 0 or −1
 * @param breuk what is counted changed: the line of the series is broken
 * @param reden 1 to 300 characters
 */
public record Wijziging(
        String naam,
        String definitie,
        int richting,
        String bron,
        Niveau kleinsteGebied,
        Periodesoort kleinstePeriode,
        LocalDate vanaf,
        boolean breuk,
        String reden) {

    public Wijziging {
        verplicht("naam", naam, 80, "Geef de indicator een naam van hooguit 80 tekens.");
        verplicht("definitie", definitie, 400, "Leg in hooguit 400 tekens uit wat er telt.");
        verplicht("bron", bron, 160, "Schrijf op waar het cijfer vandaan komt, in hooguit 160 tekens.");
        verplicht("reden", reden, 300, "Schrijf in hooguit 300 tekens op waarom de definitie verandert.");
    }

    private static void verplicht(String veld, String tekst, int langste, String zin) {
        if (tekst == null || tekst.isBlank() || tekst.length() > langste) {
            throw new RuleViolation("I1.1", veld, zin);
        }
    }
}
