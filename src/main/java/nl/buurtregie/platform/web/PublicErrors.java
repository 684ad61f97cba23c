package nl.buurtregie.platform.web;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** Why something did not work, in words for a resident: calm, and always with a phone number. */
public final class PublicErrors {

    private PublicErrors() {}

    /** @param again the page to try again, or null to begin anew */
    static Response page(int status, Counter counter, String again, String reference) {
        Link begin = new Link("Naar het begin", counter.home());
        Link way = again == null ? begin : new Link("Probeer het opnieuw", again);
        String call = " Of bel ons: " + counter.phone() + " (" + counter.hours() + ").";
        return switch (status) {
            case 403 ->
                page(403, "verlopen", "U was lang weg", "Er is niets verstuurd. Probeer het opnieuw." + call, way);
            case 404, 405, 406 ->
                page(
                        status,
                        "niet-gevonden",
                        "Deze pagina is er niet (meer)",
                        "Misschien klopt het adres niet, of de link werkt niet meer." + call,
                        begin);
            case 409, 422 -> page(status, "geweigerd", "Dit kan nu niet", "Er is niets verstuurd." + call, way);
            case 429 ->
                page(
                        429,
                        "te-vaak",
                        "Dit gaat even te snel",
                        "Wacht een paar minuten en probeer het opnieuw." + call,
                        way);
            case 413, 415 -> page(status, "geweigerd", "Dit kan zo niet", "Maak uw tekst korter." + call, way);
            default ->
                Errors.page(
                        status,
                        new ErrorView(
                                "storing",
                                "Er ging iets mis bij ons",
                                "Er is niets verstuurd. Probeer het later opnieuw." + call,
                                way,
                                List.of(),
                                reference));
        };
    }

    /** Something of the page's own to say, without a trace of what was sent. */
    public static Response refused(String heading, String text, Link way) {
        return page(422, "geweigerd", heading, text, way);
    }

    private static Response page(int status, String kind, String heading, String text, Link way) {
        return Errors.page(status, new ErrorView(kind, heading, text, way, List.of(), null));
    }
}
