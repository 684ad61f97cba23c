package nl.buurtregie.post.web;

import java.util.List;

/**
 * Outgoing mail without its content: for the beheerder also without case numbers.
 *
 * @param stil how many wait because their case is only kept
 * @param gekozen only one list is shown
 * @param teLaat of the last weeks, what did not go because its moment was past
 */
public record PostView(
        boolean mailserver,
        boolean vastgehouden,
        int stil,
        boolean sjablonen,
        List<Telling> tellingen,
        boolean gekozen,
        Deel onzeker,
        Deel mislukt,
        Deel teruggekomen,
        Deel wacht,
        Deel teLaat) {

    /** How many in one state. */
    public record Telling(int aantal, String woorden, boolean slecht) {}

    /**
     * One list, or a page of it.
     *
     * @param aantal with those that are not shown
     * @param getoond which are shown, of how many; null when all are
     * @param volgende the address of the next page; null when there is none
     */
    public record Deel(List<Regel> regels, int aantal, String getoond, String volgende) {

        static final Deel GEEN = new Deel(List.of(), 0, null, null);

        public boolean isLeeg() {
            return regels.isEmpty();
        }
    }

    /** One message; zaak is the address of its case, or null. */
    public record Regel(
            long id,
            String wat,
            String zaak,
            String nummer,
            String wanneer,
            String pogingen,
            String waarom,
            boolean kanAlsSms) {

        public String opnieuw() {
            return "/post/" + id + "/opnieuw";
        }

        public String alsSms() {
            return "/post/" + id + "/als-sms";
        }

        public String neerleggen() {
            return "/post/" + id + "/neergelegd";
        }
    }

    public boolean leeg() {
        return onzeker.isLeeg() && mislukt.isLeeg() && teruggekomen.isLeeg() && wacht.isLeeg() && !gekozen;
    }

    /** The page that was asked for is empty by now. */
    public boolean op() {
        return gekozen
                && onzeker.isLeeg()
                && mislukt.isLeeg()
                && teruggekomen.isLeeg()
                && wacht.isLeeg()
                && teLaat.isLeeg();
    }
}
