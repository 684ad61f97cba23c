package nl.buurtregie.post.inkomend;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;

/** The same message, as of the day on which it is put away. */
final class Bewaarde extends MimeMessage {

    private final Message mail;
    private final Date sinds;

    Bewaarde(Message mail, Date sinds) {
        super((Session) null);
        this.mail = mail;
        this.sinds = sinds;
    }

    @Override
    public Date getReceivedDate() {
        return sinds;
    }

    @Override
    public void writeTo(OutputStream naar, String[] zonder) throws IOException, MessagingException {
        mail.writeTo(naar);
    }
}
