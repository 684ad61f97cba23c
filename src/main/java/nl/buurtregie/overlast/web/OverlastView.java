package nl.buurtregie.overlast.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.DayStrip;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * The work list of the team on the street.
 *
 * @param alle everywhere for once, and so is what is chosen from here
 * @param geen what there is nothing of, with how much there is without filter; null when there are rows or no filter
 * @param bestand all rows of these choices as a file
 * @param getoond what of it, when there is more
 * @param naAfloop numbers of closed problems to which something was added that nobody read yet
 * @param buiten what is late outside the chosen place, and the way to it; null when nothing is
 * @param zoek the field for a number, with what was wrong with it
 * @param zonderBuurten whom to ask for buurten; null for whoever has them
 * @param samen rows can be ticked, to decide over them at once
 */
public record OverlastView(
        String datum,
        List<ZaakView.Telling> tellingen,
        List<Filter> filters,
        String gekozen,
        boolean alle,
        boolean gefilterd,
        Geen geen,
        String bestand,
        List<Groep> groepen,
        String getoond,
        ZaakView.Volgende volgende,
        boolean opStraat,
        List<String> naAfloop,
        Link buiten,
        FormView zoek,
        String zonderBuurten,
        boolean samen) {

    /** A filter that leaves nothing. */
    public record Geen(String kop, String tekst) {}

    /** Rows with a heading; how many there are, with those on other pages. */
    public record Groep(String titel, boolean laat, String aantal, List<Regel> regels) {}

    /** One problem: its term, the next step, what and where it is, who has it, how many told us, whether a reminder went out, before which day a reporter is to be called, and when something was added from outside (all null when not); and whether there is something to decide. */
    public record Regel(
            DayStrip termijn,
            String stap,
            String href,
            String nummer,
            String wie,
            String beeld,
            String soort,
            String plek,
            String meldingen,
            String herinnerd,
            String belofte,
            String nieuwBij,
            boolean kiesbaar) {}

    public boolean leeg() {
        return groepen.stream().allMatch(groep -> groep.regels().isEmpty());
    }
}
