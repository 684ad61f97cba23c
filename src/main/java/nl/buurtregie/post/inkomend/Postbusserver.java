package nl.buurtregie.post.inkomend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Speaks IMAP. */
@ApplicationScoped
class Postbusserver {

    @Inject
    private Postbusinstellingen instellingen;

    @Inject
    private Postbustoken token;

    @Inject
    private Clock clock;

    /** The open inbox. */
    final class Verbinding implements AutoCloseable {

        private final Store winkel;
        private final Folder map;

        private Verbinding(Store winkel, Folder map) {
            this.winkel = winkel;
            this.map = map;
        }

        /** The first that wait, at most so many. */
        List<Message> eerste(int hooguit) throws MessagingException {
            int aantal = Math.min(hooguit, map.getMessageCount());
            return aantal == 0 ? List.of() : List.of(map.getMessages(1, aantal));
        }

        Inkomend lees(Message mail) throws MessagingException {
            UIDFolder nummers = (UIDFolder) map;
            return Maillezer.lees(mail, nummers.getUIDValidity() + "-" + nummers.getUID(mail), clock.instant());
        }

        /** Out of the inbox: gone, or to where it stays for a while. */
        void uitInbox(List<Message> weg, List<Message> bewaar) throws MessagingException {
            if (!bewaar.isEmpty()) {
                map.copyMessages(bewaar.toArray(Message[]::new), bewaarmap());
            }
            Message[] alle = Stream.concat(weg.stream(), bewaar.stream()).toArray(Message[]::new);
            map.setFlags(alle, new Flags(Flags.Flag.DELETED), true);
            map.expunge();
        }

        /** What lay there for long enough. */
        void ruimBewaardeOp() throws MessagingException {
            LocalDate grens = LocalDate.now(clock).minus(instellingen.bewaren());
            Folder bewaard = bewaarmap();
            bewaard.open(Folder.READ_WRITE);
            try {
                Message[] oud = bewaard.search(new ReceivedDateTerm(ComparisonTerm.LT, dag(grens)));
                bewaard.setFlags(oud, new Flags(Flags.Flag.DELETED), true);
            } finally {
                bewaard.close(true);
            }
        }

        /** IMAP asks for a day, and the library writes it in the zone of this machine. */
        private static Date dag(LocalDate dag) {
            return Date.from(dag.atStartOfDay(ZoneId.systemDefault()).toInstant());
        }

        private Folder bewaarmap() throws MessagingException {
            Folder bewaard = winkel.getFolder(instellingen.bewaarmap());
            if (!bewaard.exists()) {
                bewaard.create(Folder.HOLDS_MESSAGES);
            }
            return bewaard;
        }

        @Override
        public void close() {
            try (winkel) {
                if (map.isOpen()) {
                    map.close(false);
                }
            } catch (MessagingException alreadyGone) {
                // what was taken is known by its number
            }
        }
    }

    Verbinding open() throws MessagingException {
        Session sessie = Session.getInstance(eigenschappen());
        Store winkel = sessie.getStore(protocol());
        boolean metToken = !instellingen.tokenadres().isEmpty();
        try {
            winkel.connect(
                    instellingen.host(),
                    instellingen.poort(),
                    instellingen.gebruiker(),
                    metToken ? token.geef() : instellingen.wachtwoord());
            Folder map = winkel.getFolder(instellingen.map());
            map.open(Folder.READ_WRITE);
            return new Verbinding(winkel, map);
        } catch (MessagingException nietOpen) {
            if (nietOpen instanceof AuthenticationFailedException) {
                token.vergeet();
            }
            winkel.close();
            throw nietOpen;
        }
    }

    private String protocol() {
        return instellingen.beveiliging().equals("tls") ? "imaps" : "imap";
    }

    private Properties eigenschappen() {
        String begin = "mail." + protocol() + ".";
        Properties imap = new Properties();
        imap.setProperty(begin + "connectiontimeout", "10000");
        imap.setProperty(begin + "timeout", "30000");
        imap.setProperty(begin + "writetimeout", "30000");
        imap.setProperty(begin + "ssl.checkserveridentity", "true");
        boolean starttls = instellingen.beveiliging().equals("starttls");
        imap.setProperty(begin + "starttls.enable", Boolean.toString(starttls));
        imap.setProperty(begin + "starttls.required", Boolean.toString(starttls));
        imap.setProperty(begin + "peek", "true");
        imap.setProperty(begin + "fetchsize", "1048576"); // a file in a dozen pieces, and not in a thousand
        if (!instellingen.tokenadres().isEmpty()) {
            imap.setProperty(begin + "auth.mechanisms", "XOAUTH2");
        }
        return imap;
    }
}
