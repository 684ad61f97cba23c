package nl.buurtregie.wijkkompas.kaart.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.kompas.Kaartmaat;

/** What the address of the map says; gebied is the chosen area, or "". */
record Kaartkeuze(String indicator, String periode, Niveau niveau, Kaartmaat maat, String gebied) {

    static final String PAD = "/kaart";

    String naar(String anderGebied) {
        return PAD + "?" + vraag(new Kaartkeuze(indicator, periode, niveau, maat, anderGebied));
    }

    String als(Kaartmaat andere) {
        return PAD + "?" + vraag(new Kaartkeuze(indicator, periode, niveau, andere, gebied));
    }

    String bestand() {
        return PAD + "/cijfers.csv?" + vraag(this);
    }

    static String maat(Kaartmaat maat) {
        return maat.name().toLowerCase(Locale.ROOT);
    }

    /** What the filters keep. */
    Map<String, String> ook() {
        return maat == Kaartmaat.WAARDE ? Map.of() : Map.of("maat", maat(maat));
    }

    private static String vraag(Kaartkeuze keuze) {
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put("indicator", keuze.indicator);
        delen.put("periode", keuze.periode);
        delen.put("niveau", keuze.niveau.name());
        delen.putAll(keuze.ook());
        delen.put("gebied", keuze.gebied);
        return delen.entrySet().stream()
                .filter(deel -> !deel.getValue().isEmpty())
                .map(deel -> deel.getKey() + "=" + URLEncoder.encode(deel.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
