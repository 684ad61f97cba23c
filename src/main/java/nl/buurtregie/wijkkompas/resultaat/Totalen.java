package nl.buurtregie.wijkkompas.resultaat;

import static nl.buurtregie.wijkkompas.bereik.Getallen.getal;

import java.util.Arrays;
import java.util.List;
import nl.buurtregie.wijkkompas.afscherming.Aantallen;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.bereik.Selectie;

/**
 * Closed cases of one year, each once in every count where it belongs.
 *
 * @param mediaan werkdagen from aanmelding to result of the treated cases; null when there are none
 * @param p90 werkdagen within which nine of ten were done; null when there are none
 */
public record Totalen(Aantallen<Zaaktelling> aantallen, Integer mediaan, Integer p90) {

    private static final List<Zaaktelling> TELLINGEN = List.of(Zaaktelling.values());

    /** @param rij the columns of {@link Zaaktelling}, then the two durations */
    static Totalen van(Object[] rij) {
        int hier = TELLINGEN.size();
        return new Totalen(
                Aantallen.van(
                        TELLINGEN,
                        Arrays.stream(rij, 0, hier).mapToInt(Getallen::getal).toArray()),
                rij[hier] == null ? null : getal(rij[hier]),
                rij[hier + 1] == null ? null : getal(rij[hier + 1]));
    }

    /** Of one choice as they may be shown: rounded, without durations, and hidden counts as {@link Telraam} hides them. */
    public static Totalen getoond(Telraam<Zaaktelling> telraam, Selectie selectie) {
        return new Totalen(telraam.getoond(selectie.codes()), null, null);
    }

    public int aantal(Zaaktelling telling) {
        return aantallen.aantal(telling);
    }
}
