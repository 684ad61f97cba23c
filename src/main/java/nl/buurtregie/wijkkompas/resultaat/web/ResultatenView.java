package nl.buurtregie.wijkkompas.resultaat.web;

import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.platform.web.page.Filter;

/**
 * How cases ended in a year: shares with their margin, the funnel, lead times, tables, and the country beside it.
 *
 * @param bestand address of the download, to which a table is added
 * @param leeg why there is nothing to see, or null
 */
public record ResultatenView(
        String ondertitel,
        String stand,
        List<Filter> filters,
        String bestand,
        Leeg leeg,
        List<Aandeel> aandelen,
        Trechter trechter,
        Doorlooptijd doorlooptijd,
        List<Tabel> tabellen,
        List<Benchmark> benchmarks) {

    /** Too little to show, or nothing at all; which filters to let go. */
    public record Leeg(String kop, String tekst, boolean metFilter) {}

    /**
     * A share with its denominator and margin.
     *
     * @param procent whole per cent, or null when it is hidden
     * @param van lower bound of the interval, whole per cent
     * @param tot upper bound of the interval, whole per cent
     * @param teller as "240", or a dash
     * @param aantal of how many, as "385", or a dash
     * @param reden why there is no percentage; null when there is one
     * @param naast what was chosen to compare with, as "2024: 61 %, met marge 57–66 %"; null when nothing was
     */
    public record Aandeel(
            Integer procent,
            int van,
            int tot,
            String noemer,
            String toelichting,
            String teller,
            String aantal,
            String reden,
            String naast) {

        Aandeel met(String anders) {
            return new Aandeel(procent, van, tot, noemer, toelichting, teller, aantal, reden, anders);
        }

        public String marge() {
            return "met 95\u00a0% zekerheid " + van + "\u2060–\u2060" + tot + "\u00a0%";
        }
    }

    /** The steps from aanmelding to a talk, with the definition under it. */
    public record Trechter(List<Trede> treden, String noot) {}

    /**
     * One step: how many cases got here, the share of all, and who left before it.
     *
     * @param procent length of the bar and the share in whole per cent
     * @param metDeel false when the count is hidden or the denominator too small: a bar without a percentage
     */
    public record Trede(String naam, String aantal, int procent, boolean metDeel, String verlies) {

        public String deel() {
            return metDeel ? procent + " %" : "–";
        }
    }

    /**
     * Lead times in working days.
     *
     * @param mediaan null when there are too few cases
     * @param p90 the day on which nine of ten were done
     * @param doel our own target, or null
     */
    public record Doorlooptijd(
            String uitleg,
            List<Staaf> staven,
            Integer mediaan,
            Integer p90,
            Integer doel,
            String doelWoorden,
            String noot) {

        public Histogram beeld() {
            return new Histogram(this);
        }
    }

    /**
     * One bar: from (inclusive) to (exclusive) in working days, and the number of cases.
     *
     * @param open it takes what took longer too: tot is only where it is drawn to
     */
    public record Staaf(int vanaf, int tot, boolean open, int aantal) {

        public String duur() {
            return open ? vanaf + " of meer" : vanaf + " tot " + tot;
        }
    }

    /**
     * Suitable cases and how many of them ended well, row by row.
     *
     * @param sleutel name of the table in its download
     * @param stad share of all rows in whole per cent, or null
     * @param rest rows that are folded away
     */
    public record Tabel(
            String sleutel,
            String kop,
            String eerste,
            String uitleg,
            Integer stad,
            List<Regel> regels,
            List<Regel> rest,
            String noot) {

        /** Nothing in it may be shown: one sentence says more than rows of dashes. */
        public boolean isDicht() {
            return Stream.concat(regels.stream(), rest.stream())
                    .allMatch(een -> een.geschikt().equals("–"));
        }
    }

    /** One row: counts in words ("–" when hidden), the share with its margin, or the reason why not. */
    public record Regel(String naam, String geschikt, String goed, Integer procent, int van, int tot, String reden) {

        public String deel() {
            return procent == null ? "–" : procent + " %";
        }
    }

    /**
     * Ours beside the country, on the same denominator.
     *
     * @param ons in words, or "–"
     * @param onsLengte, landLengte of the bars, 0 to 100
     * @param reden why ours is not there, or null
     * @param bron where the national figure comes from
     */
    public record Benchmark(
            String naam,
            String uitleg,
            String ons,
            int onsLengte,
            String reden,
            String land,
            int landLengte,
            String bron) {}
}
