package nl.buurtregie.post.vanzelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.restore.Restores;
import nl.buurtregie.post.Agenda;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Mobiel;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.Postweg;

/** Where every capability brings what has to be said by itself. A message that is put off is not sent, and none is sent twice. */
@ApplicationScoped
public class Vanzelf {

    private static final String NA_TERUGZETTEN =
            "Klaargezet nadat een reservekopie is teruggezet. Misschien ging het na het maken van de kopie al weg.";

    @Inject
    private Berichtkeuzes keuzes;

    @Inject
    private Berichtvertalingen vertalingen;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Wegen wegen;

    @Inject
    private Afzender afzender;

    @Inject
    private Restores teruggezet;

    /**
     * One message, in the transaction of what caused it.
     *
     * @param sleutel what it is about, by numbers of rows: with the kind it is sent once
     * @param nummer of the case, or null
     */
    @Transactional(TxType.MANDATORY)
    public void stuur(
            Berichtsoort soort, String sleutel, String nummer, Bestemming aan, Map<Berichtveld, String> waarden) {
        stuur(soort, sleutel, nummer, aan, waarden, null);
    }

    /** @param uiterlijk from this moment on it does not go any more; null: it goes whenever it can */
    @Transactional(TxType.MANDATORY)
    public void stuurVoor(
            Instant uiterlijk,
            Berichtsoort soort,
            String sleutel,
            String nummer,
            Bestemming aan,
            Map<Berichtveld, String> waarden) {
        stuur(soort, sleutel, nummer, aan, waarden, null, uiterlijk);
    }

    /** @param agenda goes along with an e-mail; null without an invitation */
    @Transactional(TxType.MANDATORY)
    public void stuur(
            Berichtsoort soort,
            String sleutel,
            String nummer,
            Bestemming aan,
            Map<Berichtveld, String> waarden,
            Agenda agenda) {
        stuur(soort, sleutel, nummer, aan, waarden, agenda, null);
    }

    /**
     * @param agenda goes along with an e-mail; null without an invitation
     * @param uiterlijk from this moment on it does not go any more; null: it goes whenever it can
     */
    @Transactional(TxType.MANDATORY)
    public void stuur(
            Berichtsoort soort,
            String sleutel,
            String nummer,
            Bestemming aan,
            Map<Berichtveld, String> waarden,
            Agenda agenda,
            Instant uiterlijk) {
        if (!bereikt(soort, aan)) {
            return;
        }
        Postweg weg = wegen.kies(soort.weg(), aan).orElseThrow();
        Berichttekst tekst = tekst(soort, aan, waarden);
        String woord = soort.woord().toLowerCase(Locale.ROOT);
        Bericht bericht = weg == Postweg.SMS
                ? Bericht.sms(woord, nummer, aan.telefoon(), tekst.sms())
                : Bericht.mail(woord, nummer, aan.email(), tekst.onderwerp(), tekst.tekst() + "\n")
                        .met(agenda);
        zetKlaar(soort, sleutel(soort, sleutel), bericht.voor(uiterlijk), uitwijk(soort, nummer, aan, weg, tekst));
    }

    /** What a round writes in a backup that was put back, it may have written before too, after that backup was made. */
    private void zetKlaar(Berichtsoort soort, String sleutel, Bericht bericht, Bericht uitwijk) {
        if (soort.isVanEenRonde() && teruggezet.isHeld()) {
            postkamer.misschienNogEens(bericht, uitwijk, soort.name(), sleutel, NA_TERUGZETTEN);
        } else {
            postkamer.verstuurEens(bericht, uitwijk, soort.name(), sleutel);
        }
    }

    /** Under which one message of this kind goes once. */
    public static String sleutel(Berichtsoort soort, String sleutel) {
        return soort.name() + ":" + sleutel;
    }

    /**
     * What was said of it is no longer so: what of these kinds did not go yet, does not go.
     *
     * @param nummer of the case; null: it is about none
     * @param over numbers of rows, with which the keys begin
     * @return the keys of what fell
     */
    @Transactional(TxType.MANDATORY)
    public Set<String> laatVallen(String nummer, String over, Berichtsoort... soorten) {
        return postkamer.laatVallen(nummer, Stream.of(soorten).map(Enum::name).toList(), over);
    }

    /** Beside an e-mail: what somebody sends instead when it does not arrive. */
    private Bericht uitwijk(Berichtsoort soort, String nummer, Bestemming aan, Postweg weg, Berichttekst tekst) {
        return weg == Postweg.MAIL
                        && tekst.sms() != null
                        && wegen.kies(Weg.SMS_OF_MAIL, aan).orElse(weg) == Postweg.SMS
                ? Bericht.sms(soort.woord(), nummer, aan.telefoon(), tekst.sms())
                : null;
    }

    /** Whether this kind goes at all: it was not put off, and there is a road; when not, somebody tells it. */
    public boolean gaat(Berichtsoort soort) {
        return keuzes.isAan(soort) && wegen.isOpen(soort.weg());
    }

    /** The reader may not hear it any more: what of these kinds did not go yet, does not go. @return how many */
    @Transactional(TxType.MANDATORY)
    public int houdTegen(String nummer, Bestemming aan, Berichtsoort... soorten) {
        List<String> adressen = Stream.concat(
                        Stream.ofNullable(aan.email()),
                        Stream.ofNullable(aan.telefoon()).flatMap(nr -> Mobiel.van(nr).stream()))
                .toList();
        return adressen.isEmpty()
                ? 0
                : postkamer.houdTegen(nummer, Stream.of(soorten).map(Enum::name).toList(), adressen);
    }

    /** Whether of these kinds something was put ready under this key, and nothing went. */
    public boolean isNietsGegaan(String sleutel, Berichtsoort... soorten) {
        return postkamer.isNietsGegaan(
                Stream.of(soorten).map(soort -> sleutel(soort, sleutel)).toList());
    }

    /** Whether this reader would get it: the kind goes, and there is a road. */
    public boolean bereikt(Berichtsoort soort, Bestemming aan) {
        return keuzes.isAan(soort) && wegen.kies(soort.weg(), aan).isPresent();
    }

    /** What is filled in for this reader has to be in the language in which it will go. */
    public Berichtwoorden woorden(Berichtsoort soort, Bestemming aan) {
        boolean vertaald = vertalingen.voor(soort, aan.taal()).isPresent();
        return Berichtwoorden.in(vertaald ? Language.spokenAs(aan.taal()) : Language.DUTCH);
    }

    /** As this reader gets it: in the own language when we have it, else in Dutch, with where somebody helps. */
    public Berichttekst tekst(Berichtsoort soort, Bestemming aan, Map<Berichtveld, String> waarden) {
        Map<Berichtveld, String> alle = met(waarden, woorden(soort, aan));
        return vertalingen
                .voor(soort, aan.taal())
                .map(stand -> stand.zoalsHetGaat().vul(alle))
                .orElseGet(() -> metHulp(soort, keuzes.tekst(soort).vul(alle), aan));
    }

    /** Under what this reader gets in Dutch: where somebody helps, in the own language; empty when that is not needed, or nobody does. */
    public Optional<String> hulp(String taal) {
        return Berichtwoorden.hulp(taal, afzender.taalhulp());
    }

    private Berichttekst metHulp(Berichtsoort soort, Berichttekst nederlands, Bestemming aan) {
        return soort.isVertaald() ? hulp(aan.taal()).map(nederlands::overal).orElse(nederlands) : nederlands;
    }

    private Map<Berichtveld, String> met(Map<Berichtveld, String> waarden, Berichtwoorden woorden) {
        Map<Berichtveld, String> alle = new EnumMap<>(Berichtveld.class);
        alle.put(Berichtveld.ORGANISATIE, afzender.naam());
        alle.put(Berichtveld.TELEFOON, woorden.los(afzender.telefoon()));
        alle.putAll(waarden);
        alle.computeIfPresent(Berichtveld.ZAAKNUMMER, (veld, nummer) -> woorden.los(nummer));
        alle.computeIfPresent(Berichtveld.MELDING, (veld, nummer) -> woorden.los(nummer));
        return alle;
    }
}
