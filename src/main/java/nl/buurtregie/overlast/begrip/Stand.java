package nl.buurtregie.overlast.begrip;

import static nl.buurtregie.medewerker.Rol.CONCIERGE;
import static nl.buurtregie.medewerker.Rol.TEAMLEIDER;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Rol;

/**
 * Where a problem is. A stand in which somebody has something to do is a step of {@code bpmn/overlastmelding.bpmn} (or of
 * {@code overdracht.bpmn}); the table at the bottom is the only place that says which may follow which.
 */
public enum Stand {
    BEOORDELEN("Melding beoordelen", "Wij kijken wie het gaat oplossen.", TEAMLEIDER, "beoordelen"),
    OPPAKKEN("Zelf oppakken", "De buurtconciërge gaat ernaartoe.", CONCIERGE, "oppakken"),
    BIJ_PARTNER(
            "Wachten op de partner",
            "Dit is voor een ander onderdeel. Wij volgen of het gebeurt.",
            CONCIERGE,
            "volgen"),
    VOORSTELLEN("Bemiddeling voorstellen", "De buurtconciërge komt langs om te praten.", CONCIERGE, "voorstellen"),
    HERCONTROLE("Nog eens kijken", "De buurtconciërge gaat kijken of het weg is.", CONCIERGE, "hercontrole"),
    TERUGKOPPELEN("Antwoord geven", "Wij zijn er klaar mee.", CONCIERGE, "terugkoppelen"),
    AFGESLOTEN("Afgesloten", "Klaar.", null, ""),
    GESTOPT("Samengevoegd of ingetrokken", "Klaar.", null, "");

    private static final Map<Stand, Set<Stand>> MAG_NAAR = tabel();

    private static final Set<Stand> NOEMT_CONCIERGE = EnumSet.of(OPPAKKEN, VOORSTELLEN, HERCONTROLE);

    private static final String NIEMAND = "Ons team kijkt wat er kan gebeuren.";

    private final String woord;
    private final String voorMelder;
    private final Rol wie;
    private final String stap;

    Stand(String woord, String voorMelder, Rol wie, String stap) {
        this.woord = woord;
        this.voorMelder = voorMelder;
        this.wie = wie;
        this.stap = stap;
    }

    /** The stand that belongs to a user task of the process. */
    public static Stand vanStap(String stap) {
        for (Stand stand : values()) {
            if (stand.wie != null && stand.stap.equals(stap)) {
                return stand;
            }
        }
        throw new IllegalArgumentException("no stand for step " + stap);
    }

    /** The next step in the words of the page. */
    public String woord() {
        return woord;
    }

    /**
     * What a reporter may know, in a sentence.
     *
     * @param looptIemand in that buurt, now: otherwise no conciërge is promised
     */
    public String voorMelder(boolean looptIemand) {
        return looptIemand || !NOEMT_CONCIERGE.contains(this) ? voorMelder : NIEMAND;
    }

    /** The key of that sentence in other languages. */
    public String sleutelVoorMelder(boolean looptIemand) {
        return looptIemand || !NOEMT_CONCIERGE.contains(this) ? "stand." + this : "stand.niemand";
    }

    /** BPMN id of the step, or "" when it is over. */
    public String stap() {
        return stap;
    }

    /** Who has something to do; null when it is over. */
    public Rol wie() {
        return wie;
    }

    public boolean isOpen() {
        return wie != null;
    }

    /** All in which somebody has something to do. */
    public static Set<Stand> open() {
        return Arrays.stream(values())
                .filter(Stand::isOpen)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stand.class)));
    }

    public boolean magNaar(Stand volgende) {
        return MAG_NAAR.get(this).contains(volgende);
    }

    private static Map<Stand, Set<Stand>> tabel() {
        Map<Stand, Set<Stand>> tabel = new EnumMap<>(Stand.class);
        Set<Stand> keuze = EnumSet.of(OPPAKKEN, BIJ_PARTNER, VOORSTELLEN, HERCONTROLE, TERUGKOPPELEN, AFGESLOTEN);
        tabel.put(BEOORDELEN, EnumSet.copyOf(keuze));
        tabel.put(OPPAKKEN, EnumSet.copyOf(keuze));
        tabel.put(BIJ_PARTNER, EnumSet.of(BEOORDELEN, HERCONTROLE));
        tabel.put(VOORSTELLEN, EnumSet.of(TERUGKOPPELEN, AFGESLOTEN));
        tabel.put(HERCONTROLE, EnumSet.of(BEOORDELEN, TERUGKOPPELEN, AFGESLOTEN));
        tabel.put(TERUGKOPPELEN, EnumSet.of(AFGESLOTEN, BEOORDELEN));
        tabel.put(AFGESLOTEN, EnumSet.of(BEOORDELEN));
        tabel.put(GESTOPT, EnumSet.noneOf(Stand.class));
        for (Stand stand : values()) {
            if (stand.isOpen()) { // joined to another problem, or withdrawn by everybody
                tabel.get(stand).add(GESTOPT);
            }
        }
        return tabel;
    }
}
