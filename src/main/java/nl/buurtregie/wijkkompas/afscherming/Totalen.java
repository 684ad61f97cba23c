package nl.buurtregie.wijkkompas.afscherming;

import static nl.buurtregie.wijkkompas.bereik.Getallen.getal;

import java.util.Arrays;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.bereik.Selectie;

/**
 * Closed cases of one year, each once in every count where it belongs.
 *
 * @param goedGeschikt ended well, of the suitable; goed and goedBehandeld the same of all and of the treated
 * @param pendel reached only through pendelen, not at one table
 * @param mediaan werkdagen from aanmelding to result of the treated cases; null when there are none
 * @param p90 werkdagen within which nine of ten were done; null when there are none
 */
public record Totalen(
        int aangemeld,
        int geschikt,
        int goedGeschikt,
        int naarPaar,
        int eersteBuur,
        int tweedeBuur,
        int samen,
        int pendel,
        int goed,
        int goedBehandeld,
        int advies,
        int ongeschikt,
        int ingetrokken,
        int geweigerd,
        int nietBereikt,
        int binnenDoel,
        Integer mediaan,
        Integer p90) {

    /** How many counts come before the median. */
    public static final int KOLOMMEN = 16;

    public static Totalen van(Object[] rij) {
        int[] aantallen =
                Arrays.stream(rij, 0, KOLOMMEN).mapToInt(Getallen::getal).toArray();
        return van(
                aantallen,
                rij[KOLOMMEN] == null ? null : getal(rij[KOLOMMEN]),
                rij[KOLOMMEN + 1] == null ? null : getal(rij[KOLOMMEN + 1]));
    }

    private static Totalen van(int[] een, Integer mediaan, Integer p90) {
        return new Totalen(
                een[0], een[1], een[2], een[3], een[4], een[5], een[6], een[7], een[8], een[9], een[10], een[11],
                een[12], een[13], een[14], een[15], mediaan, p90);
    }

    /** Of one choice as they may be shown: rounded, without durations, and hidden counts as {@link Telraam} hides them. */
    public static Totalen getoond(Telraam telraam, Selectie selectie) {
        return van(telraam.getoond(selectie.codes()), null, null);
    }
}
