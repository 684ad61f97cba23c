package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** How long each step may take: settings of the organisation, in werkdagen. There is no national norm but intake. */
@ApplicationScoped
public class Termijnen implements SettingGroup {

    private static final Map<Status, Setting> PER_STAP = new EnumMap<>(Status.class);

    static {
        stap(Status.INTAKE, "intake", "Intake bellen", 5);
        stap(Status.WACHTLIJST, "toewijzen", "Op de wachtlijst", 10);
        stap(Status.GESPREK_EERSTE_BUUR, "eerste-gesprek", "Gesprek met de eerste buur", 10);
        stap(Status.CONTACT_TWEEDE_BUUR, "tweede-buur", "Contact met de tweede buur", 10);
        stap(Status.COACHEN, "coachen", "Coaching", 20);
        stap(Status.BEMIDDELEN, "bemiddelen", "Bemiddelen of pendelen", 20);
        stap(Status.NAZORG, "nazorg-bellen", "Nazorg bellen", 5);
        stap(Status.AFSLUITEN, "afsluiten", "Afsluiten", 5);
        stap(Status.TERUGKOPPELEN, "terugkoppelen", "Terugkoppelen aan de verwijzer", 5);
    }

    private static final Setting DOORLOOPTIJD =
            Setting.days(naam("doorlooptijd"), "Ons doel: van aanmelding tot resultaat, in werkdagen", 80, 1, 400);
    private static final Setting POGINGEN = Setting.days(naam("pogingen"), "Pogingen om iemand te bereiken", 3, 1, 10);
    private static final Setting AANNEMEN =
            Setting.days(naam("aannemen"), "Werkdagen voor een bemiddelaar om ja of nee te zeggen", 3, 1, 30);
    private static final Setting NA_WEKEN =
            Setting.period(naam("nazorg"), "Nazorg: zo lang na het laatste gesprek", "P6W", 7, 184);
    private static final Setting NAZORGPOGING =
            Setting.period(naam("nazorg-poging"), "Nazorg: tot de volgende poging", "P3D", 1, 60);
    private static final Setting BEDENKTIJD =
            Setting.period(naam("bedenktijd"), "Bedenktijd van de eerste buur", "P1W", 1, 60);
    private static final Setting SAMENGAAN = Setting.days(
            naam("andere-zaak"), "Wachten op een andere zaak waarmee deze samengaat, in werkdagen", 60, 1, 400);
    private static final Setting NAVRAAG =
            Setting.period(naam("navraag"), "Na verwijzen: tot wij vragen hoe het ging", "P6W", 7, 120);
    private static final Setting NAVRAGEN =
            Setting.days(naam("navragen"), "Navragen hoe het na verwijzen ging, in werkdagen", 10, 1, 60);
    private static final Setting NOTITIE = Setting.period(naam("notitie"), "Zo lang blijft een notitie", "P8W", 7, 366);

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Settings instellingen;

    private static void stap(Status status, String naam, String woorden, int dagen) {
        PER_STAP.put(status, Setting.days(naam(naam), woorden + ", in werkdagen", dagen, 1, 200));
    }

    private static String naam(String eigen) {
        return "buurtregie.termijn." + eigen;
    }

    @Override
    public String title() {
        return "Termijnen van buurtbemiddeling";
    }

    @Override
    public List<Setting> settings() {
        return Stream.concat(
                        PER_STAP.values().stream(),
                        Stream.of(
                                NA_WEKEN,
                                NAZORGPOGING,
                                BEDENKTIJD,
                                SAMENGAAN,
                                NAVRAAG,
                                NAVRAGEN,
                                POGINGEN,
                                AANNEMEN,
                                DOORLOOPTIJD,
                                NOTITIE))
                .toList();
    }

    public Termijn vanaf(LocalDate begin, Status status) {
        int dagen = norm(status);
        return new Termijn(begin, dagen, werkdagen.plus(begin, dagen));
    }

    /** Werkdagen for this step; 0 where the case waits for a date. */
    public int norm(Status status) {
        Setting eigen = PER_STAP.get(status);
        return eigen == null ? 0 : instellingen.number(eigen);
    }

    /** Aanmelding until nazorg is done, in werkdagen: our own target. */
    public int doelDoorlooptijd() {
        return instellingen.number(DOORLOOPTIJD);
    }

    LocalDate nazorgVanaf(LocalDate dag) {
        return dag.plus(periode(NA_WEKEN));
    }

    /** "6 weken" */
    public String nazorgInWoorden() {
        return inWoorden(periode(NA_WEKEN));
    }

    static String inWoorden(Period na) {
        if (na.toTotalMonths() > 0) {
            String maanden = na.toTotalMonths() == 1 ? "1 maand" : na.toTotalMonths() + " maanden";
            return na.getDays() == 0 ? maanden : maanden + " en " + na.getDays() + " dagen";
        }
        return na.getDays() % 7 == 0 ? na.getDays() / 7 + " weken" : na.getDays() + " dagen";
    }

    LocalDate volgendeNazorgpoging(LocalDate dag) {
        return dag.plus(periode(NAZORGPOGING));
    }

    /** Who was referred on this day or before is asked after now. */
    LocalDate navraagTot(LocalDate vandaag) {
        return vandaag.minus(periode(NAVRAAG));
    }

    /** Last day that is in time to ask what became of a referral of this day. */
    LocalDate navraagUiterlijk(LocalDate verwezen) {
        return werkdagen.plus(verwezen.plus(periode(NAVRAAG)), instellingen.number(NAVRAGEN));
    }

    LocalDate eindeBedenktijd(LocalDate dag) {
        return dag.plus(periode(BEDENKTIJD));
    }

    /** Last day that a case may wait, without a word, for the one it is treated with. */
    LocalDate eindeSamengaan(LocalDate dag) {
        return werkdagen.plus(dag, samengaan());
    }

    /** The same in werkdagen. */
    public int samengaan() {
        return instellingen.number(SAMENGAAN);
    }

    LocalDate notitieVerloopt(LocalDate dag) {
        return dag.plus(notitie());
    }

    /** How long a note stays: at least a week, at most a year. */
    public Period notitie() {
        return periode(NOTITIE);
    }

    /** Tries before we give up reaching somebody. */
    public int maxPogingen() {
        return instellingen.number(POGINGEN);
    }

    /** Werkdagen that a case is in de wacht by now; none when it is not. */
    int inDeWacht(Wacht wacht, LocalDate vandaag) {
        return wacht.duurt(werkdagen, vandaag);
    }

    /** Werkdagen that a case has its result; none when it has none. */
    int sinds(Instant resultaat, LocalDate vandaag) {
        return resultaat == null ? 0 : werkdagen.between(SharedClock.dayOf(resultaat), vandaag);
    }

    /** Werkdagen a mediator has to say yes or no. */
    public int aannemen() {
        return instellingen.number(AANNEMEN);
    }

    /** Until when a mediator who is asked today can say yes or no: noon of that day. */
    Instant antwoordVoor(LocalDate vandaag) {
        LocalDate dag = werkdagen.plus(vandaag, aannemen());
        return dag.atTime(12, 0).atZone(SharedClock.ZONE).toInstant();
    }

    private Period periode(Setting setting) {
        return Period.parse(instellingen.text(setting));
    }
}
