package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.settings.OwnFaults;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.platform.settings.Texts;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;
import org.eclipse.microprofile.config.Config;

/** What an organisation sets for overlast: terms, distances, numbers, and how long things are kept. */
@ApplicationScoped
public class Overlastinstellingen implements SettingGroup, OwnFaults {

    private static final Map<Stand, Setting> PER_STAP = new EnumMap<>(Stand.class);

    static {
        stap(Stand.BEOORDELEN, "beoordelen", "Melding beoordelen", 2);
        stap(Stand.OPPAKKEN, "oppakken", "Zelf oppakken", 3);
        stap(Stand.VOORSTELLEN, "voorstellen", "Bemiddeling voorstellen", 5);
        stap(Stand.HERCONTROLE, "hercontrole", "Nog eens kijken", 5);
        stap(Stand.TERUGKOPPELEN, "terugkoppelen", "Antwoord geven", 2);
    }

    private static final Setting ANTWOORD =
            getal("antwoord", "Zo snel hoort een melder iets, en daarna telkens weer, in werkdagen", 5, 1, 60);
    private static final Setting SAMEN_METER =
            getal("samen-meter", "Misschien hetzelfde probleem: binnen … meter", 50, 5, 500);
    private static final Setting SAMEN_WEKEN =
            getal("samen-weken", "Misschien hetzelfde probleem: gesloten in de laatste … weken", 4, 0, 52);
    private static final Setting HOTSPOT_METER = getal("hotspot-meter", "Hotspot: binnen … meter", 50, 5, 500);
    private static final Setting HOTSPOT_AANTAL = getal("hotspot-aantal", "Hotspot: vanaf … problemen", 3, 2, 50);
    private static final Setting HOTSPOT_WEKEN = getal("hotspot-weken", "Hotspot: in … weken", 8, 1, 52);
    private static final Setting SIGNAAL_AANTAL =
            getal("signaal-aantal", "Bemiddeling voorstellen: vanaf … meldingen rond een adres", 3, 1, 50);
    private static final Setting SIGNAAL_WEKEN =
            getal("signaal-weken", "Bemiddeling voorstellen: in … weken", 8, 1, 52);
    private static final Setting VOORSTEL =
            periode("voorstel", "Een voorstel voor bemiddeling vervalt na", "P3W", 7, 184);
    private static final Setting RONDE_UREN = getal("ronde-uren", "Een vergeten ronde sluit na … uur", 10, 2, 24);
    private static final Setting FOTO = periode("bewaar-foto", "Zo lang bewaren wij een foto", "P1Y", 7, 3660);
    private static final Setting CONTACT =
            periode("bewaar-contact", "Zo lang bewaren wij contactgegevens", "P1Y", 7, 3660);
    private static final Setting PROBLEMEN =
            periode("bewaar-problemen", "Zo lang bewaren wij wat er over een probleem geschreven is", "P5Y", 365, 7320);
    private static final Setting NOTITIE = periode("notitie", "Zo lang blijft een notitie", "P8W", 7, 366);

    @Inject
    private Settings instellingen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Config omgeving;

    private static void stap(Stand stand, String naam, String woorden, int dagen) {
        PER_STAP.put(stand, getal(naam, woorden + ", in werkdagen", dagen, 1, 200));
    }

    private static Setting getal(String naam, String woorden, int anders, int min, int max) {
        return Setting.days("buurtregie.overlast." + naam, woorden, anders, min, max);
    }

    private static Setting periode(String naam, String woorden, String anders, int min, int max) {
        return Setting.period("buurtregie.overlast." + naam, woorden, anders, min, max);
    }

    @Override
    public String title() {
        return "Overlast";
    }

    @Override
    public List<Setting> settings() {
        return Stream.concat(
                        PER_STAP.values().stream(),
                        Stream.of(
                                ANTWOORD,
                                SAMEN_METER,
                                SAMEN_WEKEN,
                                HOTSPOT_METER,
                                HOTSPOT_AANTAL,
                                HOTSPOT_WEKEN,
                                SIGNAAL_AANTAL,
                                SIGNAAL_WEKEN,
                                VOORSTEL,
                                RONDE_UREN,
                                FOTO,
                                CONTACT,
                                PROBLEMEN,
                                NOTITIE))
                .toList();
    }

    @Override
    public String consequence(Setting setting) {
        return setting.equals(PROBLEMEN) ? Bewaarinstellingen.ALS_KORTER : SettingGroup.super.consequence(setting);
    }

    @Override
    public Optional<String> note() {
        return isTeKort(instellingen.text(ANTWOORD), instellingen.text(CONTACT))
                ? Optional.of(
                        "Wij wissen het contact voordat een melder iets moet horen. Daarom beloven wij een melder geen dag."
                                + " Bewaar contactgegevens langer, of laat een melder sneller iets horen.")
                : Optional.empty();
    }

    /** What nobody can keep is not promised; that it was meant so is not likely. */
    @Override
    public Stream<String> faults() {
        String antwoord = gezet(ANTWOORD);
        String contact = gezet(CONTACT);
        return isTeKort(antwoord, contact)
                ? Stream.of("BUURTREGIE_OVERLAST_BEWAAR_CONTACT is " + contact
                        + ", and BUURTREGIE_OVERLAST_ANTWOORD is "
                        + antwoord + ": who reports something cannot be reached any more when he would hear something."
                        + " Make the first longer, or the second lower.")
                : Stream.of();
    }

    private String gezet(Setting setting) {
        return new Texts(omgeving, "").or(setting.name(), setting.standard());
    }

    /** Also without a day off in between. What is no value is told by the setting itself. */
    private static boolean isTeKort(String antwoord, String contact) {
        try {
            int dagen = Integer.parseInt(antwoord);
            LocalDate begin = LocalDate.of(2001, 2, 1); // the shortest month
            return begin.plus(Period.parse(contact)).isBefore(begin.plusDays(dagen + (dagen + 4) / 5 * 2));
        } catch (NumberFormatException | DateTimeException geenWaarde) {
            return false;
        }
    }

    /** Werkdagen for this step; a partner has a term of his own. */
    int termijn(Stand stand) {
        return instellingen.number(PER_STAP.get(stand));
    }

    /** The day before which a reporter of today hears from us. */
    public LocalDate antwoordVoor(LocalDate vandaag) {
        return werkdagen.plus(vandaag, instellingen.number(ANTWOORD));
    }

    /** The day before which who was promised a word hears again: a whole term after that promise, or after today when it was late. */
    LocalDate hoortWeerVoor(LocalDate beloofd, LocalDate vandaag) {
        return antwoordVoor(beloofd.isBefore(vandaag) ? vandaag : beloofd);
    }

    /** What was promised before this day, or before an earlier one, is told today: there is no werkdag left. */
    LocalDate vandaagTeVertellen(LocalDate vandaag) {
        return werkdagen.plus(vandaag, 1);
    }

    /** Metres within which two reports may be about the same. */
    public int samenMeter() {
        return instellingen.number(SAMEN_METER);
    }

    Instant geslotenSinds(LocalDate vandaag) {
        return SharedClock.startOf(vandaag.minusWeeks(instellingen.number(SAMEN_WEKEN)));
    }

    public int hotspotMeter() {
        return instellingen.number(HOTSPOT_METER);
    }

    public int hotspotAantal() {
        return instellingen.number(HOTSPOT_AANTAL);
    }

    public int hotspotWeken() {
        return instellingen.number(HOTSPOT_WEKEN);
    }

    Instant hotspotSinds(LocalDate vandaag) {
        return SharedClock.startOf(vandaag.minusWeeks(hotspotWeken()));
    }

    int signaalAantal() {
        return instellingen.number(SIGNAAL_AANTAL);
    }

    Instant signaalSinds(LocalDate vandaag) {
        return SharedClock.startOf(vandaag.minusWeeks(instellingen.number(SIGNAAL_WEKEN)));
    }

    LocalDate voorstelTot(LocalDate vandaag) {
        return vandaag.plus(Period.parse(instellingen.text(VOORSTEL)));
    }

    /** A walk without an end is over after so many hours. */
    public int rondeUren() {
        return instellingen.number(RONDE_UREN);
    }

    Period problemen() {
        return Period.parse(instellingen.text(PROBLEMEN));
    }

    Period foto() {
        return Period.parse(instellingen.text(FOTO));
    }

    Period contact() {
        return Period.parse(instellingen.text(CONTACT));
    }

    /** How long a note stays, and what a resident wrote with a report: at least a week, at most a year. */
    public Period notitie() {
        return Period.parse(instellingen.text(NOTITIE));
    }
}
