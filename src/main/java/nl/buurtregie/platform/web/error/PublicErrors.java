package nl.buurtregie.platform.web.error;

import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.platform.web.page.Counter;
import nl.buurtregie.platform.web.page.Link;

/** Why something did not work, in words for a resident: calm, and always with a phone number. */
public final class PublicErrors {

    private PublicErrors() {}

    /** @param again the page to try again, or null to begin anew */
    public static Response page(int status, Counter counter, String again, String reference) {
        return page(words(status), status, counter, again, reference);
    }

    /** Something broke after it was sent: whether it arrived nobody knows for certain. */
    static Response perhapsSent(Counter counter, String reference) {
        String[] words = words(
                "storing",
                "Er ging iets mis bij ons",
                "Wij weten niet zeker of het is aangekomen. Probeer het later opnieuw.");
        return page(words, 500, counter, null, reference);
    }

    /** Without the phone number of the counter: it would have to be asked for, and nobody answers now. */
    static Response away(boolean sent) {
        return Errors.page(
                503,
                new ErrorView(
                        "storing",
                        "Wij kunnen even niet bij de gegevens",
                        sent
                                ? "Wij weten niet zeker of het is aangekomen. Wacht een minuut en probeer het dan opnieuw."
                                : "Wacht een minuut en probeer het dan opnieuw.",
                        new Link("Probeer het opnieuw", "/"),
                        List.of(),
                        null));
    }

    private static Response page(String[] words, int status, Counter counter, String again, String reference) {
        String call = " Of bel ons: " + counter.phone() + ", " + counter.hours() + ".";
        Link way = again == null ? new Link("Naar het begin", counter.home()) : new Link("Probeer het opnieuw", again);
        return Errors.page(status, new ErrorView(words[0], words[1], words[2] + call, way, List.of(), reference));
    }

    /** The same friendly page for every robot; for a person it works the second time. */
    public static Response tooFast(String again) {
        return Errors.page(
                422,
                new ErrorView(
                        "geweigerd",
                        "Dit ging wel heel snel",
                        "Er is niets verstuurd. Bent u geen robot? Wacht een paar tellen en probeer het nog een keer.",
                        new Link("Probeer het opnieuw", again),
                        List.of(),
                        null));
    }

    /** Kind, heading and text. */
    private static String[] words(int status) {
        return switch (status) {
            case 403 -> words("verlopen", "U was lang weg", "Er is niets verstuurd. Probeer het opnieuw.");
            case 404, 405, 406 ->
                words(
                        "niet-gevonden",
                        "Deze pagina is er niet (meer)",
                        "Misschien klopt het adres niet, of werkt de link niet meer. Begin opnieuw.");
            case 409, 422 -> words("geweigerd", "Dit kan nu niet", "Er is niets verstuurd. Probeer het opnieuw.");
            case 413, 415 ->
                words(
                        "geweigerd",
                        "Dit kan zo niet",
                        "Er is niets verstuurd. Maak uw tekst korter, of kies een kleinere foto.");
            case 408 ->
                words(
                        "geweigerd",
                        "Dit duurde te lang",
                        "Niet alles kwam binnen. Er is niets verstuurd. Probeer het opnieuw.");
            case 429 -> words("te-vaak", "Dit gaat even te snel", "Wacht een paar minuten en probeer het dan opnieuw.");
            case 503 -> words("te-vaak", "Het is nu even druk", "Wacht een minuut en probeer het dan opnieuw.");
            case 400 -> words("geweigerd", "Dit kan zo niet", "Er is niets verstuurd. Begin opnieuw.");
            default ->
                words(
                        "storing",
                        "Er ging iets mis bij ons",
                        "Wij kunnen deze pagina nu niet laten zien. Probeer het later opnieuw.");
        };
    }

    private static String[] words(String... three) {
        return three;
    }
}
