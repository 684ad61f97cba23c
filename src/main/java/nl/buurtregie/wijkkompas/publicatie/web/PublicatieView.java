package nl.buurtregie.wijkkompas.publicatie.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * One version.
 *
 * @param nu who has to do what now: tellen (the computer), opstellen, beoordelen, wachten or klaar
 * @param telling how far the count is; null when it is done
 * @param melding why it was sent back, what it corrects or why it was withdrawn; or null
 * @param tegen a sentence why this person cannot approve it, or null
 * @param wacht why nothing is to be done by this person; null when something is
 * @param zonder what holds by year when this one is withdrawn, or since it was; empty for who cannot withdraw what still holds
 * @param terugTeHalen whether this person may take back what was sent in
 */
public record PublicatieView(
        String kop,
        String onder,
        String pad,
        String nu,
        Telling telling,
        String melding,
        String tegen,
        String wacht,
        boolean terugTeHalen,
        boolean intrekbaar,
        boolean openbaar,
        List<String> zonder,
        List<Controle> controles,
        List<Feit> feiten,
        List<ZaakView.Gebeurtenis> verloop,
        FormView form) {

    /** What is read out while it is counted: ten times at most, and how it ended. */
    public String hoever() {
        if (telling == null) {
            return "De cijfers zijn geteld.";
        }
        return telling.vast() ? "Het tellen lukt niet." : telling.procent() / 10 * 10 + " % is geteld.";
    }

    /** Whether a check does not let it through: it cannot be sent then. */
    public boolean tegengehouden() {
        return controles.stream().anyMatch(een -> een.soort().equals("error"));
    }

    /**
     * @param procent 0 to 100
     * @param vast it does not go on by itself any more
     * @param opTeGeven and this person may let it lapse
     */
    public record Telling(int procent, boolean vast, boolean opTeGeven) {}

    /** @param soort ok, warning or error */
    public record Controle(String wat, String tekst, String soort) {}

    /** A line of what it rests on. */
    public record Feit(String wat, String waarde) {}
}
