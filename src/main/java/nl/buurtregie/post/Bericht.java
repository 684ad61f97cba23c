package nl.buurtregie.post;

import java.time.Instant;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.RuleViolation;

/**
 * A message that has to go out.
 *
 * @param soort what it is in the words of its sender, without anything personal: "uitnodiging"
 * @param nummer of the case it is about, or null
 * @param onderwerp holds no name and no address: it is shown on locked phones
 * @param agenda null without an invitation
 * @param bijlage null without a file
 * @param uiterlijk from this moment on it does not go any more; null: it goes whenever it can
 */
public record Bericht(
        Postweg weg,
        String soort,
        String nummer,
        String aan,
        String onderwerp,
        String tekst,
        Agenda agenda,
        Bijlage bijlage,
        Instant uiterlijk) {

    public Bericht {
        if (weg == Postweg.SMS && !Mobiel.isNummer(aan)) {
            throw new RuleViolation("P1.3", "telefoon", "Vul een mobiel nummer in, zoals 06 12345678.");
        }
        if (weg == Postweg.MAIL && !MailAddress.isPossible(aan)) {
            throw new RuleViolation("P1.1", "email", "Vul een e-mailadres in zoals naam@voorbeeld.nl.");
        }
        if (onderwerp.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }

    /** A text message; it has no subject. */
    public static Bericht sms(String soort, String nummer, String mobiel, String tekst) {
        return new Bericht(Postweg.SMS, soort, nummer, Mobiel.van(mobiel).orElse(null), "sms", tekst, null, null, null);
    }

    /** An e-mail, with an own subject. */
    public static Bericht mail(String soort, String nummer, String aan, String onderwerp, String tekst) {
        return new Bericht(Postweg.MAIL, soort, nummer, aan, onderwerp, tekst, null, null, null);
    }

    /** About a case: the subject holds its number and nothing else. */
    public static Bericht overZaak(String soort, String nummer, String aan, String tekst) {
        return new Bericht(
                Postweg.MAIL, soort, nummer, aan, "Buurtbemiddeling, zaak " + nummer, tekst, null, null, null);
    }

    /** Not about a case. */
    public static Bericht los(String soort, String aan, String onderwerp, String tekst) {
        return new Bericht(Postweg.MAIL, soort, null, aan, onderwerp, tekst, null, null, null);
    }

    public Bericht met(Agenda uitnodiging) {
        return new Bericht(Postweg.MAIL, soort, nummer, aan, onderwerp, tekst, uitnodiging, bijlage, uiterlijk);
    }

    public Bericht met(Bijlage bestand) {
        return new Bericht(Postweg.MAIL, soort, nummer, aan, onderwerp, tekst, agenda, bestand, uiterlijk);
    }

    /** @param moment from then on it would say what is no longer so; null: it goes whenever it can */
    public Bericht voor(Instant moment) {
        return new Bericht(weg, soort, nummer, aan, onderwerp, tekst, agenda, bijlage, moment);
    }
}
