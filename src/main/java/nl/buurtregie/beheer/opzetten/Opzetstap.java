package nl.buurtregie.beheer.opzetten;

import java.util.Arrays;
import java.util.Optional;

/** The steps of the first set-up, in order. Each can be skipped, and is found again in the menu of the beheerder. */
public enum Opzetstap {
    NAAM("naam", "Naam, telefoon en adres", "Hoe heten jullie, en hoe zijn jullie te bereiken?", "Instellingen"),
    ADRES("adres", "Adres van de site", "Op welk adres vinden mensen jullie?", null),
    WIJKEN("wijken", "Wijken", "Kloppen de wijken en buurten?", "Gebieden"),
    MAIL("mail", "Mail", "Komt jullie mail aan?", "Post"),
    TERMIJNEN("termijnen", "Termijnen", "Kloppen de termijnen?", "Instellingen"),
    PARTNERS("partners", "Partners", "Wie lost op wat niet van jullie is?", "Partners"),
    COLLEGAS("collegas", "Eerste collega’s", "Wie gaat hier werken?", "Mensen"),
    NAKIJKEN("nakijken", "Nakijken", "Is alles klaar?", null);

    private final String pad;
    private final String woord;
    private final String vraag;
    private final String terug;

    Opzetstap(String pad, String woord, String vraag, String terug) {
        this.pad = pad;
        this.woord = woord;
        this.vraag = vraag;
        this.terug = terug;
    }

    public static Optional<Opzetstap> van(String pad) {
        return Arrays.stream(values()).filter(stap -> stap.pad.equals(pad)).findFirst();
    }

    /** As written in the address. */
    public String pad() {
        return pad;
    }

    /** In the row of steps. */
    public String woord() {
        return woord;
    }

    /** The heading of its page. */
    public String vraag() {
        return vraag;
    }

    /** Under what name in the menu it is found later; empty when only the server can change it. */
    public Optional<String> terug() {
        return Optional.ofNullable(terug);
    }

    /** The last one stays where it is. */
    public Opzetstap volgende() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
