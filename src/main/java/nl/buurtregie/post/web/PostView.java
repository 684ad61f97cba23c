package nl.buurtregie.post.web;

import java.util.List;

/**
 * Outgoing mail without its content: for the beheerder also without case numbers.
 *
 * @param stil how many wait because their case is only kept
 * @param teLaat of the last weeks, what did not go because its moment was past
 */
public record PostView(
        boolean mailserver,
        boolean vastgehouden,
        int stil,
        boolean sjablonen,
        List<Telling> tellingen,
        List<Regel> onzeker,
        List<Regel> mislukt,
        List<Regel> teruggekomen,
        List<Regel> wacht,
        List<Regel> teLaat) {

    /** How many in one state. */
    public record Telling(int aantal, String woorden, boolean slecht) {}

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
        return onzeker.isEmpty() && mislukt.isEmpty() && teruggekomen.isEmpty() && wacht.isEmpty();
    }
}
