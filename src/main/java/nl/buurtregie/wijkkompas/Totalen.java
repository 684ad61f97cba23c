package nl.buurtregie.wijkkompas;

import static nl.buurtregie.wijkkompas.Resultaatcijfers.getal;

/**
 * Closed cases of one year, each once in every count where it belongs.
 *
 * @param pendel reached only through pendelen, not at one table
 * @param goed ended well, of all; goedGeschikt and goedBehandeld the same of the suitable and of the treated
 * @param mediaan werkdagen from aanmelding to result of the treated cases; null when there are none
 * @param p90 werkdagen within which nine of ten were done; null when there are none
 */
public record Totalen(
        int aangemeld,
        int geschikt,
        int naarPaar,
        int eersteBuur,
        int tweedeBuur,
        int samen,
        int pendel,
        int goed,
        int goedGeschikt,
        int goedBehandeld,
        int advies,
        int ongeschikt,
        int ingetrokken,
        int geweigerd,
        int nietBereikt,
        int binnenDoel,
        Integer mediaan,
        Integer p90) {

    static Totalen van(Object[] rij) {
        return new Totalen(
                getal(rij[0]),
                getal(rij[1]),
                getal(rij[2]),
                getal(rij[3]),
                getal(rij[4]),
                getal(rij[5]),
                getal(rij[6]),
                getal(rij[7]),
                getal(rij[8]),
                getal(rij[9]),
                getal(rij[10]),
                getal(rij[11]),
                getal(rij[12]),
                getal(rij[13]),
                getal(rij[14]),
                getal(rij[15]),
                rij[16] == null ? null : getal(rij[16]),
                rij[17] == null ? null : getal(rij[17]));
    }
}
