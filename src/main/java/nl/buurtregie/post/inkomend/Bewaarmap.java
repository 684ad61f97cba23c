package nl.buurtregie.post.inkomend;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** The folder where a message stays for a while that is not here with all of it. */
final class Bewaarmap {

    private static final Duration NET_BINNEN = Duration.ofDays(1);

    private final Store winkel;
    private final Folder inbox;
    private final Postbusinstellingen instellingen;
    private final Clock clock;

    Bewaarmap(Store winkel, Folder inbox, Postbusinstellingen instellingen, Clock clock) {
        this.winkel = winkel;
        this.inbox = inbox;
        this.instellingen = instellingen;
        this.clock = clock;
    }

    /** A copy keeps the day on which it came in, and the weeks count from that. */
    void neem(Message mail) throws MessagingException {
        Instant nu = clock.instant();
        Date binnen = mail.getReceivedDate();
        if (binnen != null && binnen.toInstant().isBefore(nu.minus(NET_BINNEN))) {
            map().appendMessages(new Message[] {new Bewaarde(mail, Date.from(nu))});
        } else {
            inbox.copyMessages(new Message[] {mail}, map());
        }
    }

    /** What lay there for long enough goes. */
    void ruimOp() throws MessagingException {
        LocalDate grens = LocalDate.now(clock).minus(instellingen.bewaren());
        Folder bewaard = map();
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

    private Folder map() throws MessagingException {
        Folder bewaard = winkel.getFolder(instellingen.bewaarmap());
        if (!bewaard.exists()) {
            bewaard.create(Folder.HOLDS_MESSAGES);
        }
        return bewaard;
    }
}
