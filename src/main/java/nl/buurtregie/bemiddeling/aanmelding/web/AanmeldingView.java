package nl.buurtregie.bemiddeling.aanmelding.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.AdresView;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * The form for a new case, on one page.
 *
 * @param mail what it is made of; null when it comes by another road
 * @param notitie "8 weken": after that a note goes
 * @param intake "5 werkdagen": within that the intake is done
 */
public record AanmeldingView(
        FormView form,
        String sleutel,
        Mail mail,
        List<Option> kanalen,
        List<Option> verwijzers,
        List<Option> bekenden,
        List<Option> aarden,
        List<Option> buurten,
        List<Option> talen,
        List<Option> tweedeTalen,
        List<Option> weet,
        List<Option> woonsituaties,
        String notitie,
        String intake,
        AdresView eerder) {

    /** A mail beside the form, to copy from. */
    public record Mail(String id, String kop, String van, String tekst) {}
}
