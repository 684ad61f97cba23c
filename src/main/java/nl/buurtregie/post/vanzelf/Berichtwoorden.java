package nl.buurtregie.post.vanzelf;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.time.SharedClock;

/** What is filled in to a message, in the language in which it goes; and the first translation of its text. */
public final class Berichtwoorden {

    private static final ResourceBundle.Control ZONDER_TAAL_VAN_DE_SERVER =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Around what keeps its own order between words that read from right to left. */
    private static final String LINKS_NAAR_RECHTS = "\u200E";

    /** Who says one of these reads Dutch, or nobody knows; a number to call helps nobody who signs. */
    private static final Set<String> GEEN_HULP = Set.of("Nederlands", "onbekend", "Gebarentaal");

    private static final Set<Berichtveld> LOS =
            EnumSet.of(Berichtveld.TELEFOON, Berichtveld.ZAAKNUMMER, Berichtveld.MELDING);

    private static final ZonedDateTime VOORBEELD =
            LocalDate.of(2026, 11, 26).atTime(19, 0).atZone(SharedClock.ZONE);

    private final Language taal;
    private final ResourceBundle woorden;

    private Berichtwoorden(Language taal) {
        this.taal = taal;
        this.woorden = ResourceBundle.getBundle("berichten.bericht", taal.locale(), ZONDER_TAAL_VAN_DE_SERVER);
    }

    static Berichtwoorden in(Language taal) {
        return new Berichtwoorden(taal);
    }

    /** For somebody whose name we do not know. */
    public String naam(String bekend) {
        return bekend == null ? woorden.getString("buur") : bekend;
    }

    /** "bij u thuis" */
    public String thuis() {
        return woorden.getString("thuis");
    }

    /** "zoals wij met u afspraken" */
    public String afgesproken() {
        return woorden.getString("afgesproken");
    }

    /**
     * A sentence that stands on the pages for residents too.
     *
     * @param sleutel in {@code woorden/bewoners_*.properties}
     * @param nederlands what the program itself says
     */
    public String zin(String sleutel, String nederlands) {
        return taal.isDutch()
                ? nederlands
                : ResourceBundle.getBundle("woorden.bewoners", taal.locale(), ZONDER_TAAL_VAN_DE_SERVER)
                        .getString(sleutel);
    }

    /** "donderdag 26 november" */
    public String dag(LocalDate dag) {
        return geschreven("dag", dag);
    }

    /** "donderdag 26 november, 19.00 uur" */
    public String moment(Instant moment) {
        return geschreven("moment", moment.atZone(SharedClock.ZONE));
    }

    private String geschreven(String patroon, TemporalAccessor wanneer) {
        return DateTimeFormatter.ofPattern(woorden.getString(patroon), taal.locale())
                .format(wanneer);
    }

    /** What an example is filled in with. */
    public static Map<Berichtveld, String> voorbeelden(Language taal) {
        Map<Berichtveld, String> alle = new EnumMap<>(Berichtveld.class);
        Arrays.stream(Berichtveld.values()).forEach(veld -> alle.put(veld, veld.voorbeeld()));
        if (!taal.isDutch()) {
            Berichtwoorden woorden = in(taal);
            alle.replace(Berichtveld.WANNEER, woorden.moment(VOORBEELD.toInstant()));
            alle.replace(Berichtveld.BELDAG, woorden.dag(VOORBEELD.toLocalDate()));
            alle.replace(Berichtveld.HOORT, woorden.dag(VOORBEELD.toLocalDate()));
            alle.replace(Berichtveld.STAND, woorden.zin("stand.BEOORDELEN", Berichtveld.STAND.voorbeeld()));
            alle.replace(Berichtveld.PLAATS, woorden.thuis());
            alle.replaceAll((veld, waarde) -> LOS.contains(veld) ? woorden.los(waarde) : waarde);
        }
        return alle;
    }

    /** A number or an address keeps its own order in a text that reads from right to left. */
    String los(String waarde) {
        return taal.direction().equals("rtl") ? LINKS_NAAR_RECHTS + waarde + LINKS_NAAR_RECHTS : waarde;
    }

    /** That nobody who knows this language looked at the text yet. */
    String doorMachine() {
        return woorden.getString("machine");
    }

    /** The text with which this kind came in this language, which is not Dutch. */
    Berichttekst begin(Berichtsoort soort) {
        return new Berichttekst(
                woorden.getString(soort + ".onderwerp"),
                woorden.getString(soort + ".tekst") + "\n\n" + woorden.getString("groet")
                        + "\n{{organisatie}}\n{{telefoon}}",
                soort.weg().isOokSms() ? woorden.getString(soort + ".sms") : null);
    }

    /**
     * Under a Dutch text for who reads something else: where somebody helps.
     *
     * @param gesproken as the language of a party is kept; may be null
     * @return empty when no help is needed, or there is none
     */
    static Optional<String> hulp(String gesproken, Optional<String> nummer) {
        if (gesproken == null || GEEN_HULP.contains(gesproken)) {
            return Optional.empty();
        }
        Language gelezen = Language.spokenAs(gesproken);
        Berichtwoorden zijn = in(gelezen.isDutch() ? Language.ENGLISH : gelezen);
        return nummer.map(bel -> MessageFormat.format(zijn.woorden.getString("hulp"), zijn.los(bel)));
    }
}
