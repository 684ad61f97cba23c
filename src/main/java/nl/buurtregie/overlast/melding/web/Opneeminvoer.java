package nl.buurtregie.overlast.melding.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.platform.RuleViolation;

/** What is typed while somebody tells it over the telephone; the fields stand in the order of the page. */
record Opneeminvoer(
        @NotNull(message = "Dit formulier is niet meer geldig. Open het opnieuw.")
        UUID sleutel,

        @NotNull(message = "Kies wat er aan de hand is.") String soort,

        @Size(max = LANGSTE_PLEK, message = "Maak de plek korter: hooguit 80 tekens.")
        String plek,

        String postcode,
        Integer huisnummer,
        String buurt,
        String bij,

        @Size(max = 40, message = "Maak dit korter: hooguit 40 tekens.")
        String sinds,

        @Size(max = 400, message = "Maak de tekst korter: hooguit 400 tekens.")
        String toelichting,

        @Size(max = 120, message = "Maak dit korter: hooguit 120 tekens.")
        String contact,

        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String naam) {

    /** No, it is something else. */
    static final String NEE = "NEE";

    private static final int LANGSTE_PLEK = 80;

    /** Null when no address was told. @throws RuleViolation B1.2 when half of one was */
    Adres adres() {
        return postcode == null && huisnummer == null
                ? null
                : new Adres(null, postcode, huisnummer == null ? 0 : huisnummer, null);
    }

    /** In words: as it was told, else by the address. @throws RuleViolation O1.1 when neither is there */
    String waar() {
        if (plek != null) {
            return plek;
        }
        Adres adres = adres();
        if (adres == null) {
            throw new RuleViolation("O1.1", "plek", "Schrijf op waar het is, zoals ‘Goudlaan, bij de containers’.");
        }
        return woorden(adres);
    }

    /**
     * The words, and behind them the address when both fit.
     *
     * @param apart the problem has its own place for the address
     */
    String plekMetAdres(boolean apart) {
        String waar = waar();
        Adres adres = adres();
        String heel = waar + ", " + (adres == null ? "" : woorden(adres));
        return adres == null || apart || plek == null || heel.length() > LANGSTE_PLEK ? waar : heel;
    }

    /** "Sinds: vorige week. Drie zakken naast de bak." The address stands before it when it would get lost. Null when nothing was told. */
    String verhaal(boolean apart) {
        Adres adres = adres();
        boolean raaktKwijt =
                adres != null && (isBijAnder() || !apart && !plekMetAdres(false).endsWith(woorden(adres)));
        String heel = Stream.of(
                        raaktKwijt ? "Adres: " + woorden(adres) + "." : "",
                        sinds == null ? "" : "Sinds: " + sinds + (sinds.endsWith(".") ? "" : "."),
                        toelichting == null ? "" : toelichting)
                .filter(een -> !een.isEmpty())
                .collect(Collectors.joining(" "));
        return heel.isEmpty() ? null : heel;
    }

    /** It joins what runs there: of a problem that is known, place and address stay what they were. */
    boolean isBijAnder() {
        return bij != null && !bij.equals(NEE);
    }

    private static String woorden(Adres adres) {
        return adres.postcode().replaceFirst("(?<=^.{4})", " ") + " " + adres.huisnummer();
    }

    /** Null when the caller wants no answer. @throws RuleViolation O1.6, O1.9 when nobody can be reached there */
    Nieuws.Contact melder(boolean gaatMail) {
        if (contact == null && naam == null) {
            return null;
        }
        Meldantwoord.Meer melder = new Meldantwoord.Meer(null, naam, contact);
        melder.keurContact(gaatMail);
        return new Nieuws.Contact(naam, melder.contact());
    }
}
