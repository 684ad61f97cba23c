package nl.buurtregie.bemiddeling.werk.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Spoed;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.werk.Werkfilter;
import nl.buurtregie.bemiddeling.werk.Werkplek;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.page.Chosen;
import nl.buurtregie.platform.web.page.Option;

/** The filters of the work list as they stand in the address; an unknown value counts as none. */
class Werkkeuze {

    static final String WACHTLIJST = "wachtlijst";
    static final String GISTEREN = "gisteren";

    @QueryParam("toon")
    private String toon;

    @QueryParam("stap")
    private String stap;

    @QueryParam("wacht")
    private String wacht;

    @QueryParam("aard")
    private String aard;

    @QueryParam("wijk")
    private String wijk;

    @QueryParam("sinds")
    private String sinds;

    @QueryParam("van")
    private String van;

    @QueryParam("kolommen")
    private String kolommen;

    @QueryParam("na")
    private String na;

    @QueryParam("wis")
    private String wis;

    static Werkkeuze uit(String tekst) {
        Werkkeuze keuze = new Werkkeuze();
        String[] delen = tekst.split("\\|", -1);
        if (delen.length >= 5) {
            keuze.toon = delen[0];
            keuze.stap = delen[1];
            keuze.wacht = delen[2];
            keuze.aard = delen[3];
            keuze.wijk = delen[4];
            keuze.sinds = delen.length > 5 ? delen[5] : null;
            keuze.van = delen.length > 6 ? delen[6] : null;
            keuze.kolommen = delen.length > 7 ? delen[7] : null;
        }
        return keuze;
    }

    String alsTekst() {
        return Stream.of(toon, stap, wacht, aard, wijk, sinds, van)
                .map(Chosen::code)
                .collect(Collectors.joining("|"));
    }

    /** The same choices without a count. */
    Werkkeuze zonderToon() {
        return uit(alsTekst().replaceFirst("^[^|]*", ""));
    }

    /** As the query of an address. */
    String alsVraag() {
        return alsVraag(toon());
    }

    /** The same with another count. */
    String alsVraag(String andereToon) {
        return "toon=" + andereToon + "&stap=" + stap() + "&wacht=" + wacht() + "&aard=" + aard() + "&wijk=" + wijk()
                + "&sinds=" + sinds() + "&van=" + van();
    }

    /** Without a wijk that is not among these: who cannot see that it is chosen would think this is all there is. */
    Werkkeuze metWijkUit(List<Option> wijken) {
        if (wijken.stream().noneMatch(een -> een.value().equals(wijk()))) {
            wijk = null;
        }
        return this;
    }

    boolean isWissen() {
        return wis != null;
    }

    /** Nothing was asked at all: not even "all". */
    boolean isLeeg() {
        return Stream.of(toon, stap, wacht, aard, wijk, sinds, van, na).allMatch(java.util.Objects::isNull);
    }

    /** What the list shows, whatever its urgency. */
    Werkfilter zonderSpoed(Instant gisteren) {
        Werkfilter filter = zonderTelling(gisteren);
        return isWachtlijst() ? filter.met(Status.WACHTLIJST) : filter;
    }

    /**
     * Without the count that was chosen: from here the counts on top start, as their links do.
     *
     * @param gisteren the first moment of it
     */
    Werkfilter zonderTelling(Instant gisteren) {
        return new Werkfilter(
                code(Status.class, stap),
                code(Rol.class, wacht),
                Chosen.code(aard).isEmpty() ? null : aard,
                Chosen.code(wijk).isEmpty() ? null : wijk,
                null,
                isSindsGisteren() ? gisteren : null,
                code(Werkfilter.Houden.class, van));
    }

    boolean isWachtlijst() {
        return WACHTLIJST.equals(toon);
    }

    Spoed spoed() {
        return code(Spoed.class, toon);
    }

    Optional<Werkplek> na() {
        return Chosen.after(na).map(een -> new Werkplek(een.day(), een.id()));
    }

    boolean isSindsGisteren() {
        return GISTEREN.equals(sinds);
    }

    /** The columns that belong to this choice; null when it leaves them as they are. */
    Kolommen kolommen() {
        return kolommen == null || kolommen.isEmpty() ? null : Kolommen.uit(kolommen);
    }

    String van() {
        return Chosen.code(van);
    }

    String sinds() {
        return Chosen.code(sinds);
    }

    String toon() {
        return Chosen.code(toon);
    }

    String stap() {
        return Chosen.code(stap);
    }

    String wacht() {
        return Chosen.code(wacht);
    }

    String aard() {
        return Chosen.code(aard);
    }

    String wijk() {
        return Chosen.code(wijk);
    }

    private static <E extends Enum<E>> E code(Class<E> type, String waarde) {
        for (E een : type.getEnumConstants()) {
            if (een.name().equals(waarde)) {
                return een;
            }
        }
        return null;
    }
}
