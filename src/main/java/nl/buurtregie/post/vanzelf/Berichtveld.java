package nl.buurtregie.post.vanzelf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text may ask for, as {{naam}}, with what it looks like in an example. Nothing here belongs to another neighbour. */
public enum Berichtveld {
    ORGANISATIE("onze naam", "Buurtbemiddeling Groningen"),
    TELEFOON("ons telefoonnummer", "050 000 00 00"),
    AARD("waar de zaak over gaat", "Parkeren"),
    BUURT("in welke buurt", "Hoogkerk-Zuid"),
    TAAL("welke talen de buren spreken", "Arabisch en Nederlands"),
    GROOTTE("hoe groot de zaak is", "Gewoon, 2 buren"),
    UITERLIJK("tot wanneer antwoord kan", "donderdag 26 november, 12.00 uur"),
    LINK("waar het antwoord kan", "https://buurt.example/vraag/…");

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
