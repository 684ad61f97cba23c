package nl.buurtregie.medewerker.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** A browser in words, so that its owner knows it again: no more is kept of what it says about itself. */
final class Toestel {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMEN = new LinkedHashMap<>();

    static { // the first that fits: many say they are several
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMEN.put("iPhone", "iPhone");
        SYSTEMEN.put("iPad", "iPad");
        SYSTEMEN.put("Android", "Android");
        SYSTEMEN.put("Windows", "Windows");
        SYSTEMEN.put("Mac OS", "Mac");
        SYSTEMEN.put("CrOS", "Chromebook");
        SYSTEMEN.put("Linux", "Linux");
    }

    private Toestel() {}

    /** "Firefox op Windows" */
    static String woorden(String userAgent) {
        String zegt = userAgent == null ? "" : userAgent;
        return eerste(BROWSERS, zegt, "een browser") + " op " + eerste(SYSTEMEN, zegt, "een ander toestel");
    }

    private static String eerste(Map<String, String> bekend, String zegt, String anders) {
        return bekend.entrySet().stream()
                .filter(een -> zegt.contains(een.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(anders);
    }
}
