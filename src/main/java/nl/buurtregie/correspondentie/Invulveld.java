package nl.buurtregie.correspondentie;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template may ask for, as {{naam}}. Nothing here belongs to another party than the reader. */
public enum Invulveld {
    AANHEF("begroeting, met mevrouw of meneer als wij dat weten"),
    NAAM("naam van wie de brief krijgt"),
    ZAAKNUMMER("nummer van de zaak"),
    COORDINATOR("naam van de coördinator die de brief maakt"),
    BEMIDDELAARS("namen van de bemiddelaars"),
    ORGANISATIE("onze naam"),
    ONS_TELEFOONNUMMER("ons telefoonnummer"),
    ONS_EMAILADRES("ons e-mailadres"),
    INTAKETERMIJN("binnen hoeveel werkdagen wij contact opnemen"),
    BEWAARTERMIJN("hoe lang wij gegevens bewaren"),
    DANK_NA_GESPREK("bedankje, alleen als er een gesprek was"),
    AFLOOP("wat de verwijzer mag horen");

    private final String uitleg;

    Invulveld(String uitleg) {
        this.uitleg = uitleg;
    }

    /** What it becomes, in words. */
    public String uitleg() {
        return uitleg;
    }

    /** As typed in a template: {{naam}}. */
    public String code() {
        return "{{" + woord() + "}}";
    }

    private String woord() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Invulveld> van(String getypt) {
        return Arrays.stream(values())
                .filter(veld -> veld.woord().equals(getypt.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
