package nl.buurtregie.bemiddeling.zoek.web;

import java.util.List;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * One address, or one person with all addresses.
 *
 * @param chip how one lives there; null when nobody knows
 * @param nieuw the way to a new case at this address; null for who may not
 * @param samen two running cases here that belong together; null when there are none
 * @param gemeld null for who may not see it
 * @param waarschuw where a warning is written; null for who may not
 */
public record AdresView(
        FormView form,
        String kop,
        String chip,
        String onder,
        String nieuw,
        List<Waarschuwing> waarschuwingen,
        Samen samen,
        List<ZaakView.Gegeven> feiten,
        List<Mens> mensen,
        List<Link> adressen,
        List<Zaakrij> zaken,
        Gemeld gemeld,
        List<ZaakView.Gebeurtenis> gebeurd,
        String waarschuw) {

    /** @param weg where it is taken back; null for who may not */
    public record Waarschuwing(String tekst, String noot, String weg) {}

    /** Cases side by side. */
    public record Samen(String woorden, String href) {}

    /** Somebody at this address. */
    public record Mens(String initialen, String naam, String href, String rollen, String telefoon, String taal) {}

    /**
     * What was reported here.
     *
     * @param aantal with those that are not shown
     */
    public record Gemeld(List<Melding> regels, int aantal, int lopend) {

        /** Null when all are shown. */
        public String noot() {
            return new Counted(aantal).note(regels.size(), "de laatste %d");
        }
    }

    /** One problem on the street. */
    public record Melding(String href, String wat, String onder, boolean loopt, String stand, String beeld) {}
}
