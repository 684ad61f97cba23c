package nl.buurtregie.toezicht.web;

import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * What stands out, and the answer to one question about who saw what.
 *
 * @param afgehandeld "19 keer afgehandeld dit jaar"; null when there was none
 * @param grenzen from where looking stands out, one sentence each
 * @param werkdagen how long somebody has to answer, "5 werkdagen"
 * @param medewerkers to choose from
 * @param antwoord null: nothing was asked yet
 */
public record InzageView(
        FormView form,
        List<Kaart> opvallend,
        String afgehandeld,
        List<String> grenzen,
        String werkdagen,
        List<Option> medewerkers,
        Antwoord antwoord) {

    /**
     * Something that stands out.
     *
     * @param cijfers the measure
     * @param gesprek what was asked and answered; null when nothing was asked
     * @param regels the question that shows the lines it is about
     * @param eerst whether its button is the one of the page
     */
    public record Kaart(
            long id,
            String icoon,
            String kop,
            String uitleg,
            String cijfers,
            String wanneer,
            Gesprek gesprek,
            String voornaam,
            Map<String, String> regels,
            boolean eerst) {

        public boolean isBeantwoord() {
            return gesprek != null && gesprek.antwoord() != null;
        }
    }

    /**
     * @param stand "Gevraagd op …, antwoord uiterlijk …"
     * @param antwoord null: not yet
     */
    public record Gesprek(String vraag, String antwoord, String stand) {}

    /**
     * @param nummer of the case; null when a person was asked for
     * @param brief what is asked to make a letter for the resident; null when none was asked for
     * @param welke which lines are shown, in words; null when all are
     * @param volgende the question that shows the next; empty when there are none
     */
    public record Antwoord(
            String kop,
            String nummer,
            Brief brief,
            String samenvatting,
            String welke,
            Map<String, String> volgende,
            List<Dag> dagen,
            List<Kijker> kijkers) {}

    /** The request of the resident, and from which day to which. */
    public record Brief(String verzoek, String van, String tot) {}

    /**
     * The lines of one day, newest first.
     *
     * @param aantal how often that day, also what stands on another page
     */
    public record Dag(String naam, int aantal, List<Regel> regels) {}

    /**
     * @param wie null when that is who was asked for
     * @param nummer the case, when a person was asked for; or null
     * @param waarom why it was allowed, then
     * @param waaromOnder "sinds 16 november", "dit ben jij", or ""
     * @param toon "", or "steen" when it was refused
     */
    public record Regel(
            String tijd,
            String wie,
            String rol,
            String nummer,
            String wat,
            String icoon,
            String waarom,
            String waaromOnder,
            String toon) {}

    /** @param deel of the one who looked most, in per cent */
    public record Kijker(String wie, int keren, int deel) {}
}
