package nl.buurtregie.overlast.lijst.web;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.web.page.Chosen;

/** The choices above the list as they stand in the address; an unknown value counts as none. */
class Overlastkeuze {

    static final String LAAT = "laat";
    static final String MISLUKT = "mislukt";
    static final String WACHT = "wacht";

    @QueryParam("toon")
    private String toon;

    @QueryParam("wijk")
    private String wijk;

    @QueryParam("buurt")
    private String buurt;

    @QueryParam("groep")
    private String groep;

    @QueryParam("na")
    private String na;

    @QueryParam("nummer")
    private String nummer;

    @QueryParam("wis")
    private String wis;

    @QueryParam("alle")
    private String alle;

    static Overlastkeuze uit(String toon, String wijk, String buurt, String groep) {
        Overlastkeuze keuze = new Overlastkeuze();
        keuze.toon = toon;
        keuze.wijk = wijk;
        keuze.buurt = buurt;
        keuze.groep = groep;
        return keuze;
    }

    /** Where, as it is remembered. */
    String waar() {
        return wijk() + "|" + buurt();
    }

    /** Everywhere for once: what is remembered stays, whatever is chosen from there. */
    boolean isAlle() {
        return alle != null;
    }

    /** Was a place asked for at all, if only "everywhere"? */
    boolean zegtWaar() {
        return wijk != null || buurt != null || wis != null;
    }

    /** The place of the last time. */
    void waar(String onthouden) {
        String[] delen = onthouden.split("\\|", -1);
        if (delen.length == 2) {
            wijk = delen[0];
            buurt = delen[1];
        }
    }

    void zonderWijk() {
        wijk = null;
    }

    void zonderBuurt() {
        buurt = null;
    }

    Overlastlijst.Filter filter() {
        return new Overlastlijst.Filter(
                stand(), leeg(wijk()), leeg(buurt()), leeg(groep()), MISLUKT.equals(toon), WACHT.equals(toon));
    }

    boolean isLaat() {
        return LAAT.equals(toon);
    }

    /** What is shown, as it stands in the address; null for everything. */
    String toon() {
        return isLaat() || MISLUKT.equals(toon) || WACHT.equals(toon) || stand() != null ? toon : null;
    }

    /** The count that was chosen; empty for everything. */
    Optional<String> inWoorden() {
        if (isLaat()) {
            return Optional.of("die te laat zijn");
        }
        if (MISLUKT.equals(toon)) {
            return Optional.of("waarvan het versturen mislukte");
        }
        return WACHT.equals(toon)
                ? Optional.of("waarvan een melder gebeld moet worden")
                : Optional.ofNullable(stand()).map(stap -> "bij ‘" + stap.woord() + "’");
    }

    /** The address with another count; null for none. */
    String adres(String andereToon) {
        return "/overlast?" + (isAlle() ? "alle=ja&" : "") + vraag(andereToon);
    }

    /** All that is shown on the pages of the list. */
    String bestand() {
        return "/overlast.csv?" + vraag(toon());
    }

    private String vraag(String welkeToon) {
        return "toon=" + (welkeToon == null ? "" : welkeToon) + "&wijk=" + wijk() + "&buurt=" + buurt() + "&groep="
                + groep();
    }

    /** All that is late, wherever. */
    String overalTeLaat() {
        return "/overlast?alle=ja&toon=" + LAAT + "&groep=" + groep();
    }

    String wijk() {
        return Chosen.code(wijk);
    }

    String buurt() {
        return Chosen.code(buurt);
    }

    String groep() {
        return Chosen.code(groep);
    }

    String nummer() {
        return nummer;
    }

    /** Null for the first page. */
    Overlastlijst.Na na() {
        return Chosen.after(na)
                .map(een -> new Overlastlijst.Na(een.day(), een.id()))
                .orElse(null);
    }

    private Stand stand() {
        for (Stand stand : Stand.values()) {
            if (stand.isOpen() && stand.name().equals(toon)) {
                return stand;
            }
        }
        return null;
    }

    private static String leeg(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
