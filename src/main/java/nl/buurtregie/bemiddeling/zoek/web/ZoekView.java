package nl.buurtregie.bemiddeling.zoek.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * Searching over the cases one may see.
 *
 * @param gevonden null before the first search
 * @param coordinator may start a new case, and use the nooddeur
 */
public record ZoekView(FormView form, Gevonden gevonden, boolean coordinator) {

    /**
     * @param kop "3 mensen met 6 zaken"
     * @param gezocht as it was typed
     * @param lijktOp the words that were found instead; empty when it stands there as it was typed
     * @param meer there are more than these
     */
    public record Gevonden(
            String kop, String gezocht, List<String> lijktOp, List<Stand> standen, List<Kaart> kaarten, boolean meer) {}

    /** A choice of which cases are shown, with their number. */
    public record Stand(String code, String woorden, int aantal, boolean gekozen) {}

    /**
     * A person at an address, with all cases. Links are null where there is nothing to see.
     *
     * @param gemeld how much was reported at the address; null when nothing was, or it is not to be seen
     */
    public record Kaart(
            List<Markering.Stuk> naam,
            List<Markering.Stuk> adres,
            String onder,
            String telefoon,
            String persoonHref,
            String adresHref,
            String gemeld,
            List<Zaakrij> zaken) {}
}
