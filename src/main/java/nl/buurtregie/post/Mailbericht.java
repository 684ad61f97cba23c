package nl.buurtregie.post;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.function.BooleanSupplier;
import nl.buurtregie.platform.MailAddress;

/** A message in the form of the mail server; knows whether it was handed over whole. */
final class Mailbericht extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** The kind that answers a mail. */
    private static final String ANTWOORD = "MAIL_ONTVANGEN";

    private final String kenmerk;
    private final BooleanSupplier neem;
    private boolean genomen;
    private boolean ontnomen;
    private boolean overhandigd;

    /** @param neem takes the message when the content is asked for; false when it is not ours any more */
    Mailbericht(Session sessie, Zending zending, InternetAddress van, BooleanSupplier neem) throws MessagingException {
        super(sessie);
        this.neem = neem;
        this.kenmerk = zending.kenmerk();
        Bericht bericht = zending.bericht();
        setFrom(van);
        setRecipient(Message.RecipientType.TO, new InternetAddress(MailAddress.onTheWire(bericht.aan()), true));
        setSubject(bericht.onderwerp(), UTF_8);
        setSentDate(Date.from(zending.op()));
        if (zending.vanzelf() != null) {
            vanzelf(zending.vanzelf());
        }
        inhoud(bericht);
        saveChanges();
    }

    /** RFC 3834: nobody's machine answers it. A bounce still comes. */
    private void vanzelf(String soort) throws MessagingException {
        setHeader("Auto-Submitted", soort.equals(ANTWOORD) ? "auto-replied" : "auto-generated");
        setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
    }

    /** The same at every try, so that a reader who gets it twice sees one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", kenmerk);
    }

    /** The mail server asks for the content after it accepted sender and reader. Breaking off here sends nothing. */
    @Override
    public void writeTo(OutputStream naar, String[] zonder) throws IOException, MessagingException {
        genomen = neem.getAsBoolean();
        ontnomen = !genomen;
        if (ontnomen) {
            throw new IOException("taken by another");
        }
        super.writeTo(naar, zonder);
        overhandigd = true;
    }

    boolean isGenomen() {
        return genomen;
    }

    /** When its content was asked for it was not ours any more. */
    boolean isOntnomen() {
        return ontnomen;
    }

    /** From here on only the answer of the server tells whether it was sent. */
    boolean isOverhandigd() {
        return overhandigd;
    }

    private void inhoud(Bericht bericht) throws MessagingException {
        if (bericht.agenda() == null && bericht.bijlage() == null) {
            setText(bericht.tekst(), UTF_8);
            return;
        }
        MimeMultipart delen = new MimeMultipart("mixed");
        delen.addBodyPart(leesbaar(bericht));
        if (bericht.bijlage() != null) {
            delen.addBodyPart(bijlage(bericht.bijlage()));
        }
        setContent(delen);
    }

    private static BodyPart leesbaar(Bericht bericht) throws MessagingException {
        MimeBodyPart tekst = new MimeBodyPart();
        tekst.setText(bericht.tekst(), UTF_8);
        if (bericht.agenda() == null) {
            return tekst;
        }
        MimeMultipart keuze = new MimeMultipart("alternative");
        keuze.addBodyPart(tekst);
        keuze.addBodyPart(deel(
                bericht.agenda().tekst().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + bericht.agenda().methode()));
        MimeBodyPart samen = new MimeBodyPart();
        samen.setContent(keuze);
        return samen;
    }

    private static BodyPart bijlage(Bijlage bijlage) throws MessagingException {
        MimeBodyPart deel = deel(bijlage.inhoud(), bijlage.soort());
        try {
            deel.setFileName(jakarta.mail.internet.MimeUtility.encodeText(bijlage.naam(), UTF_8, null));
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        deel.setDisposition(Part.ATTACHMENT);
        return deel;
    }

    private static MimeBodyPart deel(byte[] inhoud, String soort) throws MessagingException {
        MimeBodyPart deel = new MimeBodyPart();
        deel.setDataHandler(new DataHandler(new ByteArrayDataSource(inhoud, soort)));
        return deel;
    }
}
