package nl.buurtregie.post.vanzelf.web;

import java.util.List;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.web.page.Link;

/**
 * Everything that goes out by itself: first what failed.
 *
 * @param gemist how many did not arrive, with those that are not shown
 */
public record GaatVanzelfView(
        boolean mailserver,
        boolean sms,
        List<Telling> tellingen,
        List<Mislukt> mislukt,
        Counted gemist,
        List<Groep> groepen,
        Gekozen gekozen) {

    /** Null when all are shown. */
    public String gemistNoot() {
        return gemist.note(mislukt.size(), "de oudste %d");
    }

    /** A number with its words. */
    public record Telling(int aantal, String woorden, boolean slecht) {}

    /** One message that did not arrive; zaak is null when its case is not for this person. */
    public record Mislukt(
            long id,
            String wat,
            String nummer,
            String zaak,
            String waarom,
            boolean onzeker,
            boolean kanOpnieuw,
            boolean kanAlsSms) {

        public String opnieuw() {
            return "/post/" + id + "/opnieuw";
        }

        public String alsSms() {
            return "/post/" + id + "/als-sms";
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
     * @param wieBelt who tells it when it is off
     * @param sms null when it never goes as a text message
     * @param talen the same in other languages; empty when everybody reads it in Dutch
     * @param hier which of those is shown
     * @param vertaling null when the Dutch words are shown
     */
    public record Gekozen(
            String woord,
            boolean aan,
            String wieBelt,
            String stand,
            Papier papier,
            List<String> sms,
            String smslengte,
            String wijzig,
            List<Link> talen,
            int hier,
            Vertaald vertaling) {}

    /**
     * A translation as it stands.
     *
     * @param chip who translated it, or that the Dutch text changed since
     * @param stand where it is put on and off
     */
    public record Vertaald(String taal, String chip, String chipsoort, boolean aan, String stand) {}

    /**
     * A text as its reader sees it: of each line every second piece was filled in.
     *
     * @param code of the language, with the way it is written
     */
    public record Papier(List<String> onderwerp, List<List<String>> alineas, String code, String richting) {}
}
