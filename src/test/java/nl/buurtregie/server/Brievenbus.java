package nl.buurtregie.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mailboxes of everybody, at the mail server that the test server sends to. */
final class Brievenbus implements AutoCloseable {

    /** The mailbox that the server looks in. */
    static final String WIJ = "verwijzen@buurtregie.example";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        deur("buurtregie.test.smtp", ServerSetup.PROTOCOL_SMTP), deur("buurtregie.test.imap", ServerSetup.PROTOCOL_IMAP)
    });

    Brievenbus() {
        try {
            server.start();
        } catch (IllegalStateException halfOpen) {
            server.stop(); // the door that did open would take the mail of every test after this one
            throw halfOpen;
        }
        server.setUser(WIJ, WIJ, "geheim");
    }

    /** Its two seconds to start are short on a machine that does three things at once. */
    private static ServerSetup deur(String poort, String protocol) {
        ServerSetup deur = new ServerSetup(Integer.getInteger(poort), "127.0.0.1", protocol);
        deur.setServerStartupTimeout(20_000);
        return deur;
    }

    /** Somebody writes to us, with files by their names. */
    void schrijf(String van, String onderwerp, String tekst, Map<String, byte[]> bijlagen) {
        try {
            MimeMessage mail =
                    new MimeMessage(GreenMailUtil.getSession(server.getSmtp().getServerSetup()));
            mail.setFrom(van);
            mail.setRecipients(Message.RecipientType.TO, WIJ);
            mail.setSubject(onderwerp, "UTF-8");
            MimeBodyPart woorden = new MimeBodyPart();
            woorden.setText(tekst, "UTF-8");
            MimeMultipart alles = new MimeMultipart(woorden);
            for (Map.Entry<String, byte[]> een : bijlagen.entrySet()) {
                MimeBodyPart bijlage = new MimeBodyPart();
                bijlage.setContent(een.getValue(), "application/octet-stream");
                bijlage.setFileName(een.getKey());
                alles.addBodyPart(bijlage);
            }
            mail.setContent(alles);
            GreenMailUtil.sendMimeMessage(mail);
        } catch (MessagingException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    /** The newest mail to this address comes back, as Postfix does that. */
    void brengTerug(String aan) {
        try (InputStream in = Brievenbus.class.getResourceAsStream("/teruggekomen/postfix.eml")) {
            String kenmerk = Arrays.stream(server.getReceivedMessages())
                    .filter(mail -> adres(mail).equals(aan))
                    .reduce((eerder, laatste) -> laatste)
                    .orElseThrow()
                    .getMessageID();
            String ruw = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{{kenmerk}}", kenmerk);
            MimeMessage terug = new MimeMessage(
                    GreenMailUtil.getSession(server.getSmtp().getServerSetup()),
                    new ByteArrayInputStream(ruw.getBytes(StandardCharsets.UTF_8)));
            terug.setRecipients(Message.RecipientType.TO, WIJ);
            GreenMailUtil.sendMimeMessage(terug);
        } catch (MessagingException | IOException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    /** The text of the newest mail to this address with this in it; waits until it is there. */
    String wacht(String aan, String woorden) {
        Geduld.tot("ja", () -> naar(aan).stream().anyMatch(tekst -> tekst.contains(woorden)) ? "ja" : "nee");
        List<String> alle =
                naar(aan).stream().filter(tekst -> tekst.contains(woorden)).toList();
        return alle.get(alle.size() - 1);
    }

    /** Subject and text of all mail to this address, oldest first. */
    List<String> naar(String aan) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> adres(mail).equals(aan))
                .map(Brievenbus::tekst)
                .toList();
    }

    /** The path behind the address of the site. */
    static String link(String tekst, String begin) {
        Matcher gevonden = Pattern.compile("(" + begin + "/[A-Za-z0-9_-]{32})").matcher(tekst);
        if (!gevonden.find()) {
            throw new IllegalStateException("geen link in " + tekst);
        }
        return gevonden.group(1);
    }

    private static String adres(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
    }

    private static String tekst(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (MessagingException | IOException onleesbaar) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(mail), onleesbaar);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
