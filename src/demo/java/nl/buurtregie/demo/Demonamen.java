package nl.buurtregie.demo;

import java.util.List;
import java.util.Random;

/** Names and streets that sound right and are plainly invented. Nobody lives in the Windroosweg. */
final class Demonamen {

    private static final List<String> VOORNAMEN = List.of(
            "Anneke", "Bram", "Chaimae", "Dirk", "Esra", "Fokko", "Geertje", "Henk", "Imke", "Joost", "Karim", "Lotte",
            "Mirjam", "Nynke", "Okke", "Petra", "Quint", "Roelof", "Samira", "Tineke", "Umut", "Vera", "Wiebe",
            "Xandra", "Yara", "Zeger");

    private static final List<String> ACHTERNAMEN = List.of(
            "Zonnedauw",
            "Windkracht",
            "Molenwiek",
            "Sterrenberg",
            "Regenboog",
            "Lentekriebel",
            "Wolkenveld",
            "Dijkhuisje",
            "Korenblom",
            "Zeebries",
            "Havermout",
            "Kandelaber",
            "Boterbloem",
            "Vlindertuin",
            "Maneschijn",
            "Grachtwater",
            "Tulpenveld",
            "Kersenboom");

    private static final List<String> STRATEN = List.of(
            "Windroosweg",
            "Lampionstraat",
            "Knikkerpad",
            "Vliegerlaan",
            "Kompashof",
            "Zonnewijzerlaan",
            "Hinkelstraat",
            "Waaierhof",
            "Draaimolenplein",
            "Sterrenwachtpad");

    private static final List<String> TALEN = List.of("Engels", "Arabisch", "Tigrinya", "Turks", "Pools", "Oekraïens");

    private static final List<String> NOTITIES = List.of(
            "Bel liefst na 18.00 uur.",
            "De bel doet het niet. Klop op het raam.",
            "Ingang aan de achterkant.",
            "Werkt in ploegendienst, is op dinsdag thuis.",
            "Wil graag een gesprek in het buurthuis.");

    private Demonamen() {}

    static String vrijwilliger(int nummer) {
        int ronde = nummer / VOORNAMEN.size();
        return VOORNAMEN.get(nummer % VOORNAMEN.size()) + " "
                + ACHTERNAMEN.get((nummer * 5 + ronde) % ACHTERNAMEN.size());
    }

    static String bewoner(Random toeval) {
        String aanspreking = toeval.nextBoolean() ? "Mevr. " : "Dhr. ";
        return aanspreking + (char) ('A' + toeval.nextInt(26)) + ". " + kies(ACHTERNAMEN, toeval);
    }

    static String straat(Random toeval) {
        return kies(STRATEN, toeval);
    }

    static String notitie(Random toeval) {
        return kies(NOTITIES, toeval);
    }

    /** Everybody speaks Dutch; one in three something else too. */
    static List<String> talen(Random toeval) {
        return toeval.nextInt(3) == 0 ? List.of("Nederlands", kies(TALEN, toeval)) : List.of("Nederlands");
    }

    static String taal(Random toeval) {
        return toeval.nextInt(8) == 0 ? kies(TALEN, toeval) : "Nederlands";
    }

    static <T> T kies(List<T> uit, Random toeval) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
