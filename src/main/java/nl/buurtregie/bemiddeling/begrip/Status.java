package nl.buurtregie.bemiddeling.begrip;

import static nl.buurtregie.medewerker.Rol.BEMIDDELAAR;
import static nl.buurtregie.medewerker.Rol.COORDINATOR;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;

/**
 * Where a case is. A status in which somebody has something to do is a step of {@code bpmn/bemiddeling.bpmn}; the table
 * at the bottom is the only place that says which status may follow which.
 */
public enum Status {
    INTAKE("Intake bellen", COORDINATOR, "intake"),
    WACHTLIJST("Paar toewijzen", COORDINATOR, "paarToewijzen"),
    GESPREK_EERSTE_BUUR("Gesprek met de eerste buur", BEMIDDELAAR, "gesprekEersteBuur"),
    BEDENKTIJD("Eerste buur denkt na", null),
    CONTACT_TWEEDE_BUUR("Contact met de tweede buur", BEMIDDELAAR, "contactTweedeBuur"),
    COACHEN("Coaching van de eerste buur", BEMIDDELAAR, "coachen"),
    BEMIDDELEN("Bemiddelen of pendelen", BEMIDDELAAR, "bemiddelen"),
    WACHT_OP_NAZORG("Wacht op nazorg", null),
    NAZORG("Nazorg bellen: beide buren", BEMIDDELAAR, "nazorgBellen"),
    WACHT_OP_ANDERE_ZAAK("Wacht op de andere zaak", null),
    AFSLUITEN("Afsluiten", COORDINATOR, "afsluiten"),
    TERUGKOPPELEN("Terugkoppelen aan de verwijzer", COORDINATOR, "terugkoppelen", "terugkoppelenNaIntrekking"),
    AFGESLOTEN("Afgesloten", null);

    private static final Map<Status, Set<Status>> MAG_NAAR = tabel();

    private final String woord;
    private final Rol wie;
    private final List<String> stappen;

    Status(String woord, Rol wie, String... stappen) {
        this.woord = woord;
        this.wie = wie;
        this.stappen = List.of(stappen);
    }

    /** The status that belongs to a user task of the process. */
    public static Status vanStap(String stap) {
        for (Status status : values()) {
            if (status.stappen.contains(stap)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status for step " + stap);
    }

    /** The next step in the words of the page. */
    public String woord() {
        return woord;
    }

    /** Who has something to do; null while the case waits for a date or is closed. */
    public Rol wie() {
        return wie;
    }

    /** BPMN id of the step, or "" when nobody has something to do. */
    public String stap() {
        return stappen.isEmpty() ? "" : stappen.get(0);
    }

    /** BPMN id of where the process stands: the step, or what the case waits for; "" when it has ended. */
    public String plek() {
        return switch (this) {
            case BEDENKTIJD -> "bedenktijd";
            case WACHT_OP_NAZORG -> "nazorg";
            case WACHT_OP_ANDERE_ZAAK -> "wachtOpAndereZaak";
            case INTAKE,
                    WACHTLIJST,
                    GESPREK_EERSTE_BUUR,
                    CONTACT_TWEEDE_BUUR,
                    BEMIDDELEN,
                    COACHEN,
                    NAZORG,
                    AFSLUITEN,
                    TERUGKOPPELEN,
                    AFGESLOTEN -> stap();
        };
    }

    public boolean isOpen() {
        return this != AFGESLOTEN;
    }

    /** Nobody talks about it any more: it is to be closed, the verwijzer hears something yet, or it is closed. */
    public boolean isUitgepraat() {
        return this == AFSLUITEN || this == TERUGKOPPELEN || !isOpen();
    }

    /** Two mediators are on it, or should be. */
    public boolean isBijPaar() {
        return switch (this) {
            case GESPREK_EERSTE_BUUR, BEDENKTIJD, CONTACT_TWEEDE_BUUR, COACHEN, BEMIDDELEN, WACHT_OP_NAZORG, NAZORG ->
                true;
            case INTAKE, WACHTLIJST, WACHT_OP_ANDERE_ZAAK, AFSLUITEN, TERUGKOPPELEN, AFGESLOTEN -> false;
        };
    }

    /** It came nearer to its end; who waits for another case did no more than the intake. */
    public boolean isVerderDan(Status ander) {
        return opDeWeg() > ander.opDeWeg();
    }

    private int opDeWeg() {
        return this == WACHT_OP_ANDERE_ZAAK ? INTAKE.ordinal() : ordinal();
    }

    /** All of these. */
    public static List<Status> bijPaar() {
        return Arrays.stream(values()).filter(Status::isBijPaar).toList();
    }

    /** The step ends with what came of talking to neighbours. */
    public boolean isGesprek() {
        return switch (this) {
            case GESPREK_EERSTE_BUUR, CONTACT_TWEEDE_BUUR, COACHEN, BEMIDDELEN -> true;
            case INTAKE,
                    WACHTLIJST,
                    BEDENKTIJD,
                    WACHT_OP_ANDERE_ZAAK,
                    WACHT_OP_NAZORG,
                    NAZORG,
                    AFSLUITEN,
                    TERUGKOPPELEN,
                    AFGESLOTEN -> false;
        };
    }

    /** The case may still be withdrawn: not when only the last message to the verwijzer is left. */
    public boolean isInTeTrekken() {
        return isOpen() && this != TERUGKOPPELEN;
    }

    /** Somebody has something to do that can wait; the last message to the verwijzer is sent or it is not. */
    public boolean isUitTeStellen() {
        return wie != null && this != TERUGKOPPELEN;
    }

    public boolean magNaar(Status volgende) {
        return MAG_NAAR.get(this).contains(volgende);
    }

    private static Map<Status, Set<Status>> tabel() {
        Map<Status, Set<Status>> tabel = new EnumMap<>(Status.class);
        tabel.put(INTAKE, EnumSet.of(WACHTLIJST, WACHT_OP_ANDERE_ZAAK));
        tabel.put(WACHTLIJST, EnumSet.of(GESPREK_EERSTE_BUUR));
        tabel.put(GESPREK_EERSTE_BUUR, EnumSet.of(BEDENKTIJD, CONTACT_TWEEDE_BUUR, AFSLUITEN));
        tabel.put(BEDENKTIJD, EnumSet.of(GESPREK_EERSTE_BUUR, CONTACT_TWEEDE_BUUR, AFSLUITEN));
        tabel.put(CONTACT_TWEEDE_BUUR, EnumSet.of(BEMIDDELEN, COACHEN, AFSLUITEN));
        tabel.put(COACHEN, EnumSet.of(AFSLUITEN));
        tabel.put(BEMIDDELEN, EnumSet.of(WACHT_OP_NAZORG, AFSLUITEN));
        tabel.put(WACHT_OP_NAZORG, EnumSet.of(NAZORG, GESPREK_EERSTE_BUUR, AFSLUITEN));
        tabel.put(NAZORG, EnumSet.of(WACHT_OP_NAZORG, GESPREK_EERSTE_BUUR, AFSLUITEN));
        tabel.put(WACHT_OP_ANDERE_ZAAK, EnumSet.of(INTAKE, AFSLUITEN));
        tabel.put(AFSLUITEN, EnumSet.noneOf(Status.class));
        tabel.put(TERUGKOPPELEN, EnumSet.of(AFGESLOTEN));
        tabel.put(AFGESLOTEN, EnumSet.of(INTAKE));
        for (Status status : values()) {
            if (status.isInTeTrekken()) { // every case may end early, and AFSLUITEN is the normal end
                tabel.get(status).addAll(EnumSet.of(TERUGKOPPELEN, AFGESLOTEN));
            }
        }
        return tabel;
    }
}
