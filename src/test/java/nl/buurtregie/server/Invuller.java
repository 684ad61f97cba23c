package nl.buurtregie.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Fills in a form as somebody who chooses without reading: mostly what fits, now and then what does not. */
final class Invuller {

    private static final List<String> NAMEN = List.of("Dhr. Ł. Żółć", "Mevr. İ. Ğüneş-O'Hara", "محمد", "J. de Vries");

    private final Random toeval;
    private final LocalDate vandaag;
    private final Map<String, List<String>> velden = new LinkedHashMap<>();

    private Invuller(Random toeval, LocalDate vandaag) {
        this.toeval = toeval;
        this.vandaag = vandaag;
    }

    /** Name and value of every field that a browser would send. */
    static Map<String, List<String>> vul(Element formulier, Random toeval, LocalDate vandaag) {
        Invuller invuller = new Invuller(toeval, vandaag);
        formulier.select("input[name], select[name], textarea[name]").forEach(invuller::veld);
        invuller.kies(formulier, "radio");
        invuller.kies(formulier, "checkbox");
        invuller.knop(formulier);
        return invuller.velden;
    }

    static String body(Map<String, List<String>> velden) {
        return velden.entrySet().stream()
                .flatMap(veld -> veld.getValue().stream().map(waarde -> codeer(veld.getKey()) + "=" + codeer(waarde)))
                .collect(Collectors.joining("&"));
    }

    /** What was chosen, without what every form carries. */
    static String inWoorden(Map<String, List<String>> velden) {
        return velden.entrySet().stream()
                .filter(veld -> !List.of("csrf", "versie", "sleutel").contains(veld.getKey()))
                .map(veld -> veld.getKey() + "=" + String.join("+", veld.getValue()))
                .map(tekst -> tekst.length() > 80 ? tekst.substring(0, 80) + "…" : tekst)
                .collect(Collectors.joining(" "));
    }

    private void veld(Element veld) {
        String soort = veld.attr("type");
        boolean verborgen = veld.closest("[aria-hidden=true], .honing") != null;
        switch (veld.tagName()) {
            case "select" -> zet(veld, een(veld.select("option"), "value"));
            case "textarea" -> zet(veld, tekst(veld));
            default -> {
                switch (soort) {
                    case "radio", "checkbox", "submit", "file" -> {}
                    case "hidden" -> zet(veld, veld.val());
                    case "date" -> zet(veld, datum());
                    case "time" -> zet(veld, "%02d:%02d".formatted(8 + toeval.nextInt(13), 15 * toeval.nextInt(4)));
                    default -> zet(veld, verborgen ? veld.val() : tekst(veld));
                }
            }
        }
    }

    private void zet(Element veld, String waarde) {
        velden.computeIfAbsent(veld.attr("name"), nieuw -> new ArrayList<>()).add(waarde);
    }

    /** Of a group one; of ticks any, and of a pair mostly two. */
    private void kies(Element formulier, String soort) {
        Map<String, List<Element>> groepen = formulier.select("input[type=" + soort + "][name]").stream()
                .collect(Collectors.groupingBy(een -> een.attr("name"), LinkedHashMap::new, Collectors.toList()));
        groepen.forEach((naam, keuzes) -> {
            int aantal = soort.equals("radio") ? 1 : naam.equals("paar") ? 2 : keuzes.size();
            for (int i = 0; i < aantal; i++) {
                if (toeval.nextInt(10) > 0 && (soort.equals("radio") || naam.equals("paar") || toeval.nextInt(3) > 0)) {
                    Element keuze = aantal == keuzes.size() ? keuzes.get(i) : keuzes.get(toeval.nextInt(keuzes.size()));
                    zet(keuze, keuze.val());
                }
            }
        });
    }

    private void knop(Element formulier) {
        List<Element> knoppen = formulier.select("button[type=submit][name]");
        if (!knoppen.isEmpty()) {
            Element knop = knoppen.get(toeval.nextInt(knoppen.size()));
            zet(knop, knop.val());
        }
    }

    private String een(List<Element> keuzes, String deel) {
        return keuzes.isEmpty() ? "" : keuzes.get(toeval.nextInt(keuzes.size())).attr(deel);
    }

    private String datum() {
        return toeval.nextInt(8) == 0
                ? vandaag.minusDays(toeval.nextInt(400)).toString()
                : vandaag.plusDays(toeval.nextInt(30)).toString();
    }

    private String tekst(Element veld) {
        if (toeval.nextInt(12) == 0) {
            return List.of("", " ", "x".repeat(600), "<b>&amp;\"'</b>", "1e9").get(toeval.nextInt(5));
        }
        if (!veld.val().isEmpty() && toeval.nextInt(3) > 0) {
            return veld.val();
        }
        String naam = veld.attr("name").toLowerCase(java.util.Locale.ROOT);
        if (naam.contains("postcode")) {
            return "9799 ZX";
        }
        if (naam.contains("huisnummer")) {
            return Integer.toString(1 + toeval.nextInt(99_000));
        }
        if (naam.contains("telefoon")) {
            return "06 1234" + (1000 + toeval.nextInt(9000));
        }
        if (naam.contains("email")) {
            return toeval.nextBoolean() ? "" : "buur" + toeval.nextInt(1000) + "@voorbeeld.example";
        }
        if (naam.contains("naam")) {
            return NAMEN.get(toeval.nextInt(NAMEN.size()));
        }
        if (naam.equals("taal")) {
            return "Nederlands";
        }
        return "Tekst met ł, ş en 🙂 " + toeval.nextInt(1000);
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
