package nl.buurtregie.wijkkompas.web;

import java.util.List;
import nl.buurtregie.platform.web.Filter;

/** How cases ended in a year: shares with their margin, the funnel, lead times and kinds of complaint. */
public record ResultatenView(
        String ondertitel,
        String stand,
        List<Filter> filters,
        List<Aandeel> aandelen,
        Trechter trechter,
        Doorlooptijd doorlooptijd,
        PerAard perAard) {

    /**
     * A share with its denominator and margin.
     *
     * @param procent whole per cent, or null when it is hidden
     * @param van lower bound of the interval, whole per cent
     * @param tot upper bound of the interval, whole per cent
     * @param teller as "240 van 385"
     * @param reden why there is no percentage; null when there is one
     */
    public record Aandeel(
            Integer procent, int van, int tot, String noemer, String toelichting, String teller, String reden) {

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

    /** One bar: from (inclusive) to (exclusive) in working days, and the number of cases. */
    public record Staaf(int vanaf, int tot, int aantal) {}

    /** The table per kind of complaint; stad is the share of the whole city in whole per cent, or null. */
    public record PerAard(String uitleg, Integer stad, List<Regel> regels, String noot) {}

    /** One kind: counts in words ("–" when hidden), the share with its margin, or the reason why not. */
    public record Regel(String aard, String geschikt, String goed, Integer procent, int van, int tot, String reden) {

        public String deel() {
            return procent == null ? "–" : procent + " %";
        }
    }
}
