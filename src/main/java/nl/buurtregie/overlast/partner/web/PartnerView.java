package nl.buurtregie.overlast.partner.web;

import java.util.List;
import nl.buurtregie.overlast.probleem.web.ProbleemView;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * What a partner sees.
 *
 * @param open an answer is still possible
 * @param antwoord what was answered, when it was
 * @param ingetrokken why nothing is asked any more, or null
 */
public record PartnerView(
        String nummer,
        String wat,
        String waar,
        String kaart,
        String bericht,
        String tot,
        boolean laat,
        List<ProbleemView.Foto> fotos,
        boolean open,
        String antwoord,
        String ingetrokken,
        String actie,
        List<Option> keuzes,
        FormView form) {}
