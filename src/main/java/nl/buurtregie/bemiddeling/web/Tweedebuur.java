package nl.buurtregie.bemiddeling.web;

import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.platform.RuleViolation;

/** The other neighbour on a form where all of it may stay empty. */
public final class Tweedebuur {

    private Tweedebuur() {}

    /**
     * Null when nothing was filled in.
     *
     * @param straat null when it is not asked: others at the same postcode tell it
     * @param taal null when nobody knows
     * @throws RuleViolation at the field that has to change
     */
    public static Partijgegevens van(
            String naam, String straat, String postcode, Integer huisnummer, String toevoeging, String taal) {
        boolean zonderAdres = straat == null && postcode == null && huisnummer == null;
        if (naam == null && zonderAdres) {
            return null;
        }
        Adres adres = zonderAdres ? null : adres(straat, postcode, huisnummer, toevoeging);
        return new Partijgegevens(naam, null, null, adres, taal == null ? Talen.ONBEKEND : taal, null);
    }

    private static Adres adres(String straat, String postcode, Integer huisnummer, String toevoeging) {
        if (postcode == null) {
            throw new RuleViolation("B1.2", "tweedePostcode", "Vul ook de postcode in, of laat het adres leeg.");
        }
        if (huisnummer == null) {
            throw new RuleViolation("B1.2", "tweedeHuisnummer", "Vul ook het huisnummer in, of laat het adres leeg.");
        }
        try {
            return new Adres(straat, postcode, huisnummer, toevoeging);
        } catch (RuleViolation fout) {
            String veld = "postcode".equals(fout.field()) ? "tweedePostcode" : "tweedeHuisnummer";
            throw new RuleViolation(fout.rule(), veld, fout.getMessage());
        }
    }
}
