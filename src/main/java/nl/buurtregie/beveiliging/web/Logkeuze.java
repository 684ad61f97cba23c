package nl.buurtregie.beveiliging.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.platform.audit.AuditEvent;

/** What somebody chose above the list. What is no choice counts as none. */
record Logkeuze(MultivaluedMap<String, String> gevraagd) {

    private static final int PER_BLAD = 50;

    /** More is read by nobody; fewer days or a download show the rest. */
    private static final int BLADEN = 20;

    static final Logkeuze GEEN = new Logkeuze(new MultivaluedHashMap<>());

    String soort() {
        String kinds = Arrays.stream(AuditEvent.Kind.values()).map(Enum::name).collect(Collectors.joining("|"));
        return als("soort", kinds, "");
    }

    List<AuditEvent> soorten() {
        return Arrays.stream(AuditEvent.values())
                .filter(wat -> wat.kind().name().equals(soort()))
                .toList();
    }

    /** Null for everybody. */
    Long wie() {
        String wie = als("wie", "[0-9]{1,18}", "");
        return wie.isEmpty() ? null : Long.valueOf(wie);
    }

    /** "" for a week, "30", "90" or "alles". */
    String dagen() {
        return als("dagen", "30|90|alles", "");
    }

    int hoeveelDagen() {
        return switch (dagen()) {
            case "30" -> 30;
            case "90" -> 90;
            case "alles" -> 10 * 366;
            default -> 7;
        };
    }

    String afloop() {
        return als("afloop", "ja|nee", "");
    }

    /** Null for both. */
    Boolean gelukt() {
        return afloop().isEmpty() ? null : Boolean.valueOf(afloop().equals("ja"));
    }

    /** Null for all addresses. */
    String adres() {
        return als("adres", "[0-9a-f]{16}", null);
    }

    int blad() {
        return Math.min(BLADEN, Integer.parseInt(als("blad", "[1-9][0-9]?", "1")));
    }

    int hoogstens() {
        return blad() * PER_BLAD;
    }

    boolean kanMeer() {
        return blad() < BLADEN;
    }

    /** With everything that was chosen, for the next page. */
    String adresVan(int anderBlad) {
        return Beveiligingsbeeld.HIER + "?soort=" + soort() + "&wie=" + (wie() == null ? "" : wie()) + "&dagen="
                + dagen() + "&afloop=" + afloop() + (adres() == null ? "" : "&adres=" + adres()) + "&blad=" + anderBlad;
    }

    private String als(String naam, String vorm, String anders) {
        String waarde = gevraagd.getFirst(naam);
        return waarde != null && waarde.matches(vorm) ? waarde : anders;
    }
}
