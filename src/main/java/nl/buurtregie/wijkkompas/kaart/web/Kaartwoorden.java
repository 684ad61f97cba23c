package nl.buurtregie.wijkkompas.kaart.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Periodesoort;
import nl.buurtregie.wijkkompas.kompas.Kaartklassen;
import nl.buurtregie.wijkkompas.kompas.Kaartmaat;
import nl.buurtregie.wijkkompas.kompas.web.Kompaswoorden;

/** How the map says things. */
final class Kaartwoorden {

    private Kaartwoorden() {}

    /** A rate is per year, whatever the period: of a year it goes without saying, of a quarter or three years it does not. */
    static String eenheid(Indicator indicator, Kaartmaat maat, Periode periode) {
        return switch (maat) {
            case WAARDE ->
                periode.soort() == Periodesoort.JAAR
                        ? indicator.eenheid().replace(" per jaar", "")
                        : indicator.eenheid();
            case RONDEUUR -> "per ronde-uur";
            case AANTAL -> "aantal";
        };
    }

    static String getal(BigDecimal getal, String eenheid) {
        return Kompaswoorden.waarde(getal, eenheid);
    }

    /** Behind a number; the sign stands with it already. */
    static String achter(String eenheid) {
        return eenheid.equals("%") || eenheid.equals("aantal") ? "" : eenheid;
    }

    /** Of a narrow column. */
    static String kop(String eenheid) {
        String kort = eenheid.replace(" inwoners", "");
        return Character.toUpperCase(kort.charAt(0)) + kort.substring(1);
    }

    static String periode(Periode periode) {
        return periode.soort() == Periodesoort.KWARTAAL
                ? periode.jaar() + ", kwartaal " + periode.eerste().nummer()
                : periode.code().replace('-', '–');
    }

    static String meervoud(Niveau niveau) {
        return switch (niveau) {
            case BUURT -> "buurten";
            case WIJK, KOMPASWIJK -> "wijken";
            case STADSDEEL -> "stadsdelen";
            case GEMEENTE -> "gemeenten";
        };
    }

    static String reden(String reden) {
        return Character.toUpperCase(reden.charAt(0)) + reden.substring(1) + ".";
    }

    /** The five steps, lowest first, with the decimals that tell them apart. */
    static List<String> stappen(Kaartklassen klassen, String eenheid) {
        List<String> grenzen = klassen.grenzen().stream()
                .map(een -> Getallen.met(klassen.decimalen(), een) + (eenheid.equals("%") ? "\u00a0%" : ""))
                .toList();
        List<String> stappen = new ArrayList<>();
        stappen.add("minder dan " + grenzen.get(0));
        for (int i = 1; i < grenzen.size(); i++) {
            stappen.add(grenzen.get(i - 1) + " tot " + grenzen.get(i));
        }
        stappen.add(grenzen.get(grenzen.size() - 1) + " of meer");
        return stappen;
    }
}
