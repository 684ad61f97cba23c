package nl.buurtregie.post.vanzelf;

import java.util.Optional;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.post.Mobiel;
import nl.buurtregie.post.Postweg;

/** By which road a kind of message goes; of two roads the first that the reader has. */
public enum Weg {
    MAIL("mail"),
    MAIL_OF_SMS("mail of sms"),
    SMS_OF_MAIL("sms of mail");

    private final String woord;

    Weg(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** Empty when the reader cannot be reached: somebody phones. */
    Optional<Postweg> kies(Bestemming aan, boolean mailserver, boolean sms) {
        Optional<Postweg> mail =
                Optional.of(Postweg.MAIL).filter(weg -> mailserver && MailAddress.isPossible(aan.email()));
        Optional<Postweg> mobiel = Optional.of(Postweg.SMS)
                .filter(weg -> sms && Mobiel.van(aan.telefoon()).isPresent());
        return switch (this) {
            case MAIL -> mail;
            case MAIL_OF_SMS -> mail.or(() -> mobiel);
            case SMS_OF_MAIL -> mobiel.or(() -> mail);
        };
    }

    public boolean isOokSms() {
        return this != MAIL;
    }
}
