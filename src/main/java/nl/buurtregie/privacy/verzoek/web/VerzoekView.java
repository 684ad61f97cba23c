package nl.buurtregie.privacy.verzoek.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * One request as a case.
 *
 * @param pad of this request
 * @param form of the step where it stands
 * @param stap WIE, ZOEKEN, BESLISSEN, VERSTUREN or KLAAR
 */
public record VerzoekView(
        String pad,
        String titel,
        String ondertitel,
        String recht,
        String icoon,
        String stap,
        ZaakView.NuTeDoen nu,
        ZaakView.Termijn termijn,
        List<ZaakView.Actie> ook,
        List<ZaakView.Stap> stappen,
        FormView form,
        Vrager vrager,
        String zeker,
        List<Option> zekerheden,
        boolean zoekt,
        List<Gevonden> gevonden,
        Inhoud inhoud,
        Antwoord antwoord,
        List<ZaakView.Gebeurtenis> geschiedenis) {

    /** Who asks, and what. */
    public record Vrager(String vraag, List<ZaakView.Gegeven> gegevens) {}

    /** Somebody it may be. */
    public record Gevonden(String code, String omschrijving, String nummer) {}

    /**
     * What was found and has to be decided.
     *
     * @param wie as whom we know this person: numbers of cases and reports
     * @param velden for mending: label and field
     * @param bezwaren why it cannot be done now
     */
    public record Inhoud(
            String wie,
            boolean isPakket,
            List<Deel> open,
            List<Deel> besloten,
            List<ZaakView.Gegeven> velden,
            List<String> bezwaren,
            String gevolg) {}

    /**
     * One thing.
     *
     * @param eigen it is about this person alone
     * @param zwart what is left; null: no part goes
     * @param keuzes what may be decided
     */
    public record Deel(
            String id,
            String wat,
            String plek,
            String uitleg,
            boolean eigen,
            String zwart,
            String besluit,
            List<Option> keuzes) {}

    /**
     * The letter.
     *
     * @param email null: only paper
     * @param heeftPakket there is something to fetch or to print
     * @param opnieuw what the button says that sends it once more; null: it cannot
     */
    public record Antwoord(String email, boolean heeftPakket, String brief, String stand, String opnieuw) {}
}
