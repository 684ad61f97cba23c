package nl.buurtregie.mensen.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * Everybody who works here, worked here or is invited.
 *
 * @param waarschuwing about accounts of a demo; null when there is nothing to say
 * @param gezocht what was searched for; empty for all
 * @param groepen only those with somebody in it
 * @param beheerders who can let others in
 * @param alleenJij whether nobody else is beheerder
 */
public record MensenView(
        String waarschuwing,
        List<ZaakView.Telling> tellingen,
        FormView form,
        String gezocht,
        List<Groep> groepen,
        String meer,
        List<Beheerder> beheerders,
        boolean alleenJij) {

    /** People in the same state. */
    public record Groep(String kop, boolean aandacht, String noot, List<Regel> regels) {}

    /** One person; let op, about what will be, and the act of now are null when nothing is asked. */
    public record Regel(
            String href,
            String naam,
            String initialen,
            String email,
            String rollen,
            String ziet,
            String stand,
            String icoon,
            String gezien,
            String letOp,
            IemandView.Actie actie) {}

    /** One who can let others in. */
    public record Beheerder(String naam, String gezien) {}
}
