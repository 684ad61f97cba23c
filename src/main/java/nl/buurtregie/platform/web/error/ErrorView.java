package nl.buurtregie.platform.web.error;

import java.util.List;
import nl.buurtregie.platform.web.page.Link;

/**
 * A page that says why something did not work and what to do now.
 *
 * @param kind one of the kinds below; it chooses icon and tone
 * @param comparison for a conflict: per field what was typed and what stands there now
 * @param reference the number to mention when calling, or null
 */
public record ErrorView(
        String kind, String heading, String text, Link way, List<Difference> comparison, String reference) {

    /** One field of a conflict. */
    public record Difference(String label, String yours, String theirs) {}

    static ErrorView notFound(Link way) {
        return plain(
                "niet-gevonden",
                "Deze zaak kun je niet openen",
                "Het nummer klopt niet, of de zaak is niet (meer) van jou.",
                way);
    }

    static ErrorView pageNotFound(Link way) {
        return plain("niet-gevonden", "Deze pagina is er niet", "Controleer het adres, of ga terug.", way);
    }

    public static ErrorView conflict(String who, String when, Link way, List<Difference> comparison) {
        return new ErrorView(
                "conflict",
                who + " wijzigde dit " + when,
                "Van jou is nu niets vastgelegd. "
                        + (comparison.isEmpty()
                                ? "Ga terug en open het opnieuw. Dan zie je wat er veranderde."
                                : "Hieronder staat wat jij invulde en waar de zaak nu is."),
                way,
                comparison,
                null);
    }

    public static ErrorView refused(String why, Link way) {
        return plain("geweigerd", "Dit kan nu niet", why, way);
    }

    static ErrorView tooMany(Link way) {
        return plain("te-vaak", "Dit gaat even te snel", "Wacht één minuut en probeer het dan opnieuw.", way);
    }

    /** @param lost it will not be there later either */
    static ErrorView fileAway(boolean lost, Link way) {
        return plain(
                "te-vaak",
                "Dit bestand is er nu niet",
                lost
                        ? "Wat erin staat, is bij ons zoekgeraakt. Vertel het de beheerder."
                        : "De opslag voor foto’s en documenten antwoordt nu niet. Al het andere werkt gewoon. Probeer het over"
                                + " een paar minuten opnieuw.",
                way);
    }

    public static ErrorView busy(String why, Link way) {
        return plain("te-vaak", "Het is nu even druk", why, way);
    }

    /** @param typed what was in the form, so that it can be taken along; may be empty */
    static ErrorView sessionExpired(Link way, String typed) {
        List<Difference> kept =
                typed.isEmpty() ? List.of() : List.of(new Difference("Formulier", typed, "nog niet vastgelegd"));
        return new ErrorView(
                "verlopen",
                "Log opnieuw in",
                "Je was te lang weg, of iemand anders logde hier in. Van dit formulier is niets vastgelegd."
                        + (typed.isEmpty() ? "" : " Kopieer eerst wat je typte."),
                way,
                kept,
                null);
    }

    /** @param sent something was on its way to us: whether it is stored already nobody knows for certain */
    public static ErrorView broken(String reference, boolean sent, Link way) {
        return new ErrorView(
                "storing",
                "Er ging iets mis bij ons",
                sent
                        ? "Kijk eerst of het al is vastgelegd. Staat het er niet? Doe het dan nog een keer."
                        : "Wij kunnen deze pagina nu niet laten zien. Probeer het over een paar minuten opnieuw."
                                + " Wat je eerder vastlegde, blijft bewaard.",
                way,
                List.of(),
                reference);
    }

    /** @param sent something was on its way to us */
    public static ErrorView away(boolean sent, Link way) {
        return plain(
                "storing",
                "Wij kunnen even niet bij de gegevens",
                sent
                        ? "Wacht een halve minuut. Kijk dan eerst of het al is vastgelegd; staat het er niet, doe het dan nog een keer."
                        : "Wacht een halve minuut en probeer het dan opnieuw. Wat je eerder vastlegde, blijft bewaard.",
                way);
    }

    private static ErrorView plain(String kind, String heading, String text, Link way) {
        return new ErrorView(kind, heading, text, way, List.of(), null);
    }
}
