package nl.buurtregie.wijkkompas.straat.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.wijkkompas.resultaat.web.ResultatenView;
import nl.buurtregie.wijkkompas.web.Lijngrafiek;

/**
 * Overlast of a year: registrations, with the hours that were walked beside them.
 *
 * @param bestand address of the download, to which a table is added
 * @param leeg why there is nothing to see, or null
 * @param warmte null of a wijk, as are reeks and partners: times are only shown of the whole gemeente
 */
public record OverlastcijfersView(
        String ondertitel,
        List<Filter> filters,
        String bestand,
        ResultatenView.Leeg leeg,
        Kern kern,
        List<Tabel> tabellen,
        Warmte warmte,
        Reeks reeks,
        List<Partner> partners) {

    /** In words; uren beside all of it. */
    public record Kern(
            String problemen, String meldingen, String perUur, String perUurUitleg, String hotspots, String uren) {}

    /** @param sleutel name of the table in its download */
    public record Tabel(String sleutel, String kop, String eerste, List<Regel> regels, String noot) {

        public boolean isDicht() {
            return regels.stream().allMatch(een -> een.reden() != null);
        }
    }

    /** Counts in words, "–" when hidden; lengte of the bar, 0 to 100. */
    public record Regel(String naam, String problemen, String meldingen, String perUur, int lengte, String reden) {}

    /** Reports by day of the week and part of the day. */
    public record Warmte(List<String> dagdelen, List<Dag> dagen, String leeg) {}

    public record Dag(String naam, List<Vak> vakken) {}

    /** @param klasse 0 (nothing or hidden) to 5 (most) */
    public record Vak(String aantal, int klasse) {}

    /** Problems by quarter; beeld null when there is no whole quarter yet. */
    public record Reeks(Lijngrafiek beeld, List<Kwartaal> kwartalen, String breuk) {}

    public record Kwartaal(String naam, String problemen, boolean naBreuk) {}

    /**
     * What a partner was asked, and how much of it was answered in time.
     *
     * @param zonder how much is not answered, though the term is over
     */
    public record Partner(
            String naam,
            String aantal,
            String zonder,
            String mediaan,
            String deel,
            Integer procent,
            int van,
            int tot,
            String reden) {}
}
