package nl.buurtregie.post.vanzelf.web;

import java.util.List;

/** Everything that goes out by itself: first what failed. */
public record GaatVanzelfView(
        boolean mailserver,
        boolean sms,
        List<Telling> tellingen,
        List<Mislukt> mislukt,
        List<Groep> groepen,
        Gekozen gekozen) {

    /** A number with its words. */
    public record Telling(int aantal, String woorden, boolean slecht) {}

    /** One message that did not arrive; zaak is null when its case is not for this person. */
    public record Mislukt(long id, String wat, String nummer, String zaak, String waarom, boolean onzeker) {

        public String opnieuw() {
            return "/post/" + id + "/opnieuw";
        }

        public String gedaan() {
            return "/post/" + id + "/neergelegd";
        }
    }

    /** The messages to one kind of reader. */
    public record Groep(String kop, List<Regel> regels) {}

    /** One kind of message. */
    public record Regel(
            String woord,
            String wanneer,
            String weg,
            String verstuurd,
            int mislukt,
            boolean aan,
            String href,
            boolean gekozen) {}

    /**
     * The one whose words are shown.
     *
     * @param sms null when it never goes as a text message
     */
    public record Gekozen(
            String woord,
            boolean aan,
            String stand,
            Papier papier,
            List<String> sms,
            String smslengte,
            String wijzig) {}

    /** A text as its reader sees it: of each line every second piece was filled in. */
    public record Papier(List<String> onderwerp, List<List<String>> alineas) {}
}
