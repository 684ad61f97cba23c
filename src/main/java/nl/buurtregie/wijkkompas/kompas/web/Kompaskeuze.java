package nl.buurtregie.wijkkompas.kompas.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the address of the page says; all of it is in every link, so that a page can be sent to somebody.
 *
 * @param gebied code of the area
 * @param thema code of a theme, name of a quadrant, or ""
 * @param indicator code, or ""
 * @param weergave kompas, thema (one theme only) or tabel
 * @param naast code of the area to compare with, or "" for the city
 */
public record Kompaskeuze(String gebied, int jaar, String thema, String indicator, String weergave, String naast)
        implements Kompaswegen {

    public static final String PAD = "/wijkkompas";
    static final String KOMPAS = "kompas";
    static final String THEMA = "thema";
    static final String TABEL = "tabel";

    /** The chosen cell; "" for the whole. */
    @Override
    public String vak() {
        return indicator.isEmpty() ? thema : indicator;
    }

    boolean isTabel() {
        return weergave.equals(TABEL);
    }

    @Override
    public boolean isThema() {
        return weergave.equals(THEMA);
    }

    @Override
    public String naarThema(String code) {
        return met(code, "", isThema() ? KOMPAS : weergave).href();
    }

    /** Stays within the theme that is zoomed in on. */
    @Override
    public String naarIndicator(String code) {
        return met(isThema() ? thema : "", code, weergave).href();
    }

    @Override
    public String naarGeheel() {
        return met("", "", isThema() ? KOMPAS : weergave).href();
    }

    /** Only this theme, drawn large. */
    String zoom(String code) {
        return met(code, "", THEMA).href();
    }

    String als(String soort) {
        return met(thema, indicator, soort).href();
    }

    String bestand() {
        return PAD + "/cijfers.csv?gebied=" + gebied + "&jaar=" + jaar;
    }

    private Kompaskeuze met(String anderThema, String anderVak, String anders) {
        return new Kompaskeuze(gebied, jaar, anderThema, anderVak, anders, naast);
    }

    String href() {
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put("gebied", gebied);
        delen.put("jaar", Integer.toString(jaar));
        delen.putAll(ook());
        delen.put("naast", naast);
        return PAD + "?"
                + delen.entrySet().stream()
                        .filter(deel -> !deel.getValue().isEmpty())
                        .map(deel -> deel.getKey() + "=" + URLEncoder.encode(deel.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** What another area or year keeps. */
    Map<String, String> ook() {
        Map<String, String> delen = new LinkedHashMap<>();
        if (!thema.isEmpty()) {
            delen.put("thema", thema);
        }
        if (!indicator.isEmpty()) {
            delen.put("indicator", indicator);
        }
        if (!weergave.equals(KOMPAS)) {
            delen.put("weergave", weergave);
        }
        return delen;
    }
}
