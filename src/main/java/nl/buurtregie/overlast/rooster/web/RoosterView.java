package nl.buurtregie.overlast.rooster.web;

import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/** Who walks where. */
public record RoosterView(List<Regel> regels, String sinds, List<Totaal> totalen, Onbezet onbezet) {

    /**
     * Where nobody walks.
     *
     * @param buurten how many
     * @param overal nobody walks anywhere
     */
    public record Onbezet(int buurten, boolean overal, List<Wijk> wijken) {}

    /**
     * A wijk with buurten in which nobody walks.
     *
     * @param buurten their names
     * @param open names of those in which something is open; empty for none
     */
    public record Wijk(String naam, String buurten, String open) {}

    /** Hours of a kind of people together. */
    public record Totaal(String wie, String uren) {}

    /**
     * One conciërge; without a gebied he or she sees nothing yet. Or whoever walked without the role, and has no page here.
     *
     * @param href empty for who is no conciërge
     * @param aanstelling empty for none
     * @param vervallen names of the buurten that are not of the newest division; empty for none
     */
    public record Regel(
            String naam,
            String href,
            String aanstelling,
            String gebied,
            String buurten,
            String vervallen,
            String dagen,
            String uren) {}

    /** The form of one. */
    public record Een(
            String naam,
            String actie,
            List<Option> aanstellingen,
            List<Option> dagen,
            Map<String, List<Option>> wijken,
            FormView form) {}
}
