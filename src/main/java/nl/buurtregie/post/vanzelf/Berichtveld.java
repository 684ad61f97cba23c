package nl.buurtregie.post.vanzelf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text may ask for, as {{naam}}, with what it looks like in an example. Nothing here belongs to another neighbour. */
public enum Berichtveld {
    ORGANISATIE("onze naam", "Buurtbemiddeling"),
    TELEFOON("ons telefoonnummer", "050 000 00 00"),
    NAAM("naam van wie het bericht krijgt", "mevrouw Zonnedauw"),
    ZAAKNUMMER("nummer van de zaak", "2026-0344"),
    MELDING("nummer van de melding", "M-2026-00012"),
    STAND("hoe het met de melding staat", "Wij kijken wie het gaat oplossen."),
    HOORT("voor welke dag de melder weer iets hoort; is dat er niet, dan valt die zin weg", "vrijdag 4 december"),
    WANNEER("dag en tijd van het gesprek", "donderdag 26 november, 19.00 uur"),
    PLAATS("waar het gesprek is", "bij u thuis"),
    WAT("wat er met het gesprek gebeurt", "Er is een gesprek voor je gepland"),
    BELDAG("voor welke dag de buur van ons hoort", "vrijdag 4 december"),
    AFLOOP("wat de verwijzer mag horen", "Het is goed afgelopen"),
    ZAKEN("welke zaken het zijn", "- zaak 2026-0344, bijna over tijd"),
    AANTAL("hoeveel het er zijn", "2 e-mails"),
    AARD("waar de zaak over gaat", "Parkeren"),
    BUURT("in welke buurt", "Hoogkerk-Zuid"),
    TAAL("welke talen de buren spreken", "Arabisch en Nederlands"),
    GROOTTE("hoe groot de zaak is", "Gewoon, 2 buren"),
    UITERLIJK("tot wanneer antwoord kan", "donderdag 26 november, 12.00 uur"),
    LINK("waar het antwoord kan", "https://buurt.example/volg/EenVoorbeeldVanEenGeheimeLink0123");

    private final String uitleg;
    private final String voorbeeld;

    Berichtveld(String uitleg, String voorbeeld) {
        this.uitleg = uitleg;
        this.voorbeeld = voorbeeld;
    }

    /** What it becomes, in words. */
    public String uitleg() {
        return uitleg;
    }

    public String voorbeeld() {
        return voorbeeld;
    }

    /** As typed in a text: {{naam}}. */
    public String code() {
        return "{{" + name().toLowerCase(Locale.ROOT) + "}}";
    }

    static Optional<Berichtveld> van(String getypt) {
        return Arrays.stream(values())
                .filter(veld -> veld.name().equalsIgnoreCase(getypt.strip()))
                .findFirst();
    }
}
