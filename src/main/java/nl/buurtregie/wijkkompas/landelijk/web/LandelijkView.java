package nl.buurtregie.wijkkompas.landelijk.web;

import java.math.BigDecimal;
import java.util.List;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.wijkkompas.landelijk.Landelijkcijfer;

/**
 * The figures of the country.
 *
 * @param wijzigen false for whoever only reads
 */
public record LandelijkView(List<Cijfer> cijfers, boolean wijzigen) {

    /**
     * One figure with its versions, newest first.
     *
     * @param waarde "65–70 %"
     * @param herzien address of the form
     */
    public record Cijfer(String naam, String noemer, String waarde, String herzien, List<Versie> versies) {

        static Cijfer van(List<Landelijkcijfer> versies) {
            Landelijkcijfer nu = versies.get(0);
            return new Cijfer(
                    nu.naam(),
                    nu.noemer(),
                    nu.woorden(),
                    "/landelijk/" + nu.soort().pad() + "/herzien",
                    versies.stream()
                            .map(een -> new Versie(
                                    een.woorden(),
                                    een.jaar(),
                                    een.bron(),
                                    een.toelichting(),
                                    een.door() + ", " + DutchDates.withYear(een.vastgelegd())))
                            .toList());
        }
    }

    /** @param wie who wrote it down, and when */
    public record Versie(String waarde, int jaar, String bron, String toelichting, String wie) {}

    /** A new version being filled in; of a share in percent, or a number. */
    public record Herziening(String naam, String noemer, boolean procent, String actie, FormView form) {}

    /** As people type it: "1,1" or "65". */
    static String getal(BigDecimal getal) {
        return getal.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
