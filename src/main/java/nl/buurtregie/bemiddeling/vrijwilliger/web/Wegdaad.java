package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.util.Arrays;
import java.util.Locale;
import nl.buurtregie.platform.NotFound;

/** What a coördinator records on the road of a volunteer: each has a form of its own. */
enum Wegdaad {
    KENNISMAKING("Hoe was de kennismaking?", "Leg de kennismaking vast", "messages"),
    CERTIFICAAT("Certificaat van de basistraining", "Leg het certificaat vast", "certificate"),
    VOG("VOG gezien", "Leg de VOG vast", "file-text"),
    ZELFSTANDIG("Werkt deze vrijwilliger nu zelfstandig?", "Werkt nu zelfstandig", "user-check"),
    PAUZE("Pauze", "Pauze", "hourglass"),
    VERLENGING("Periode van de student", "Wijzig de periode", "calendar"),
    AFSCHEID("Afscheid", "Neem afscheid", "logout"),
    TERUG("Komt deze vrijwilliger terug?", "Komt terug", "user-plus");

    private final String kop;
    private final String knop;
    private final String icoon;

    Wegdaad(String kop, String knop, String icoon) {
        this.kop = kop;
        this.knop = knop;
        this.icoon = icoon;
    }

    /** The page of one person. */
    static String pad(long loopbaan) {
        return "/vrijwilligers/personen/" + loopbaan;
    }

    /** @throws NotFound for a word that is none of these */
    static Wegdaad van(String woord) {
        return Arrays.stream(values())
                .filter(een -> een.woord().equals(woord))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As it stands in the address. */
    String woord() {
        return name().toLowerCase(Locale.ROOT);
    }

    String kop() {
        return kop;
    }

    /** On the button that leads to it. */
    String knop() {
        return knop;
    }

    String icoon() {
        return icoon;
    }
}
