package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks SMTP, and says of every message what is known of it afterwards. */
@ApplicationScoped
class Mailserver {

    private static final Pattern ANTWOORD = Pattern.compile("^([45])[0-9]{2}(?:[ -][45]\\.[0-9]+\\.[0-9]+)?");

    /** As the library tells of an answer at the door, and of one to our name. */
    private static final Pattern NU_NIET = Pattern.compile("(^|response: )4[0-9]{2}\\b");

    @Inject
    private Mailinstellingen instellingen;

    /** One connection for a round of messages: when it cannot be made, no message has been touched yet. */
    final class Verbinding implements AutoCloseable {

        private final Session sessie;
        private final Transport transport;

        private Verbinding(Session sessie, Transport transport) {
            this.sessie = sessie;
            this.transport = transport;
        }

        /** @param neem takes the message; asked at the last moment before its content goes */
        Verslag verstuur(Zending zending, BooleanSupplier neem) {
            Mailbericht mail = null;
            try {
                mail = new Mailbericht(sessie, zending, afzender(), neem);
                transport.sendMessage(mail, mail.getAllRecipients());
                return new Verslag(Verslag.Uitslag.VERSTUURD, true, null);
            } catch (MessagingException | UnsupportedEncodingException fout) {
                return verslag(fout, mail);
            } catch (RuntimeException fout) {
                if (mail != null) {
                    throw fout; // of our own, when it is taken: the round comes again
                }
                return verslag(fout, null); // or one that cannot be made would stand before all others for ever
            }
        }

        boolean isOpen() {
            return transport.isConnected();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                // whatever was sent has been answered before
            }
        }
    }

    Verbinding open() throws MessagingException {
        Session sessie = Session.getInstance(eigenschappen());
        Transport transport = sessie.getTransport("smtp");
        transport.connect(
                instellingen.host(),
                instellingen.poort(),
                instellingen.gebruiker().orElse(null),
                instellingen.gebruiker().isPresent() ? instellingen.wachtwoord() : null);
        return new Verbinding(sessie, transport);
    }

    /** Whether it is there, and takes nothing from anybody now. */
    static boolean isTeDruk(MessagingException nietOpen) {
        return nietOpen.getMessage() != null
                && NU_NIET.matcher(nietOpen.getMessage()).find();
    }

    /** The part behind the @ of our own address. */
    String domein() {
        return instellingen.van().substring(instellingen.van().indexOf('@') + 1);
    }

    private InternetAddress afzender() throws UnsupportedEncodingException {
        return new InternetAddress(instellingen.van(), instellingen.afzender(), StandardCharsets.UTF_8.name());
    }

    /** An answer of the server is certain; without one it depends on whether it had the whole message. */
    static Verslag verslag(Exception fout, Mailbericht mail) {
        boolean genomen = mail != null && mail.isGenomen();
        if (mail != null && mail.isOntnomen()) {
            return new Verslag(Verslag.Uitslag.VAN_EEN_ANDER, false, "Dit bericht is al van een ander.");
        }
        for (Exception deel = fout; deel != null; deel = volgende(deel)) {
            Matcher antwoord = ANTWOORD.matcher(deel.getMessage() == null ? "" : deel.getMessage());
            if (antwoord.find()) {
                boolean voorgoed = antwoord.group(1).equals("5");
                return new Verslag(
                        voorgoed ? Verslag.Uitslag.NOOIT : Verslag.Uitslag.NU_NIET,
                        genomen,
                        "De mailserver weigerde het bericht (" + antwoord.group() + ").");
            }
        }
        if (mail == null) {
            return new Verslag(Verslag.Uitslag.NOOIT, genomen, "Van dit bericht kan geen e-mail gemaakt worden.");
        }
        return mail.isOverhandigd()
                ? new Verslag(
                        Verslag.Uitslag.ONBEKEND, genomen, "De mailserver kreeg het bericht, maar antwoordde niet.")
                : new Verslag(Verslag.Uitslag.NU_NIET, genomen, "De verbinding met de mailserver viel weg.");
    }

    private static Exception volgende(Exception fout) {
        return fout instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private Properties eigenschappen() {
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.connectiontimeout", "10000");
        smtp.setProperty("mail.smtp.timeout", "60000");
        smtp.setProperty("mail.smtp.writetimeout", "60000");
        smtp.setProperty("mail.smtp.quitwait", "false");
        smtp.setProperty("mail.smtp.from", instellingen.retour());
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.setProperty(
                "mail.smtp.auth", Boolean.toString(instellingen.gebruiker().isPresent()));
        boolean starttls = instellingen.beveiliging().equals("starttls");
        smtp.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        smtp.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        boolean tls = instellingen.beveiliging().equals("tls");
        smtp.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls));
        return smtp;
    }
}
