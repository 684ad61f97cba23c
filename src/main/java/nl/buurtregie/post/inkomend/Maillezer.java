package nl.buurtregie.post.inkomend;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.buurtregie.post.inkomend.Inkomend.Herkomst;

/** Reads one message of a stranger: its text and no more of it than fits, whatever it is made of. */
final class Maillezer {

    private static final int BYTES = 400_000;
    private static final int DIEPTE = 6;

    /** A picture inside the text is the logo of a signature up to here; a larger one may be what it is about. */
    private static final int PLAATJE = 20_000;

    private static final int DELEN = 40;

    private static final String ONDERWERP = "Subject";
    private static final String VANZELF = "Auto-Submitted";
    private static final String VOORRANG = "Precedence";
    private static final String TERUG = "Return-Path";
    private static final String SOORT = "Content-Type";
    private static final String LIJST = "List-Id";
    private static final String STIL = "X-Auto-Response-Suppress";

    /** The headers that are looked at. */
    static final List<String> KOPPEN = List.of(ONDERWERP, VANZELF, VOORRANG, TERUG, SOORT, LIJST, STIL);

    private final Message mail;
    private boolean heel = true;
    private int bijlagen;
    private final List<Bijlage> meegekomen = new ArrayList<>();
    private int ruimte = Bijlage.SAMEN;
    private int tekstruimte = 4 * BYTES;
    private int delen;

    private Maillezer(Message mail) {
        this.mail = mail;
    }

    /**
     * @param nu when it says nothing of its moment itself
     * @throws MessagingException when the mailbox went away; a message that cannot be read is an answer without a text
     */
    static Inkomend lees(Message mail, String kenmerk, Instant nu) throws MessagingException {
        Maillezer lezer = new Maillezer(mail);
        try {
            String tekst = lezer.tekst(mail, 0);
            return lezer.inkomend(kenmerk, nu, tekst);
        } catch (IOException | MessagingException | RuntimeException | StackOverflowError onleesbaar) {
            if (!mail.getFolder().isOpen()) {
                throw new MessagingException("de postbus viel weg");
            }
            return lezer.inkomend(kenmerk, nu, null);
        }
    }

    private Inkomend inkomend(String kenmerk, Instant nu, String tekst) {
        InternetAddress van = afzender();
        return new Inkomend(
                kenmerk,
                van == null ? null : Mailtekst.regel(van.getPersonal(), 80),
                van == null ? null : adres(van),
                Mailtekst.regel(kop(ONDERWERP), 200),
                Mailtekst.kort(tekst),
                bijlagen,
                meegekomen,
                heel && (tekst == null || tekst.length() <= Inkomend.HOOGUIT),
                moment(nu),
                herkomst());
    }

    /** In plain words; what is neither text nor a file leaves it not whole. */
    private String tekst(Part deel, int diepte) throws MessagingException, IOException {
        if (diepte > DIEPTE || ++delen > DELEN) {
            heel = false;
        } else if (deel.isMimeType("multipart/*") && deel.getContent() instanceof Multipart meer) {
            return deel.isMimeType("multipart/alternative") ? keuze(meer, diepte + 1) : samen(meer, diepte + 1);
        } else if (isBijlage(deel)) {
            bijlagen++;
            neemMee(deel);
        } else if (deel.isMimeType("text/plain")) {
            return Mailtekst.netjes(lees(deel));
        } else if (deel.isMimeType("text/html")) {
            return Mailtekst.vanHtml(lees(deel));
        } else {
            heel &= deel.isMimeType("image/*") && deel.getSize() <= PLAATJE;
        }
        return "";
    }

    private String samen(Multipart meer, int diepte) throws MessagingException, IOException {
        List<String> teksten = new ArrayList<>();
        for (int i = 0; i < meer.getCount(); i++) {
            teksten.add(tekst(meer.getBodyPart(i), diepte));
        }
        return teksten.stream().filter(een -> !een.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The same in several forms: plain when there is any. */
    private String keuze(Multipart meer, int diepte) throws MessagingException, IOException {
        String kaal = "";
        String anders = "";
        for (int i = 0; i < meer.getCount(); i++) {
            Part deel = meer.getBodyPart(i);
            String tekst = tekst(deel, diepte);
            if (deel.isMimeType("text/plain")) {
                kaal = kaal.isEmpty() ? tekst : kaal;
            } else {
                anders = anders.isEmpty() ? tekst : anders;
            }
        }
        return kaal.isEmpty() ? anders : kaal;
    }

    /** As far as it fits. One that is broken leaves the text and the others as they are. */
    private void neemMee(Part deel) throws MessagingException, IOException {
        int hooguit = Math.min(ruimte, Bijlage.GROOTST);
        if (meegekomen.size() == Bijlage.MEESTE || deel.getSize() / 2 > hooguit) { // in base64 it is a third larger
            return;
        }
        try (InputStream in = deel.getInputStream()) {
            byte[] inhoud = in.readNBytes(hooguit + 1);
            if (inhoud.length <= hooguit) {
                ruimte -= inhoud.length;
                meegekomen.add(new Bijlage(naam(deel), inhoud));
            }
        } catch (IOException kapot) {
            if (!mail.getFolder().isOpen()) {
                throw kapot;
            }
        }
    }

    private static String naam(Part deel) throws MessagingException, IOException {
        String naam = deel.getFileName();
        return naam == null ? null : Mailtekst.regel(MimeUtility.decodeText(naam), 80);
    }

    /** A picture inside the text, of a signature mostly, is none. */
    private static boolean isBijlage(Part deel) throws MessagingException {
        boolean tekst = deel.isMimeType("text/plain") || deel.isMimeType("text/html");
        boolean apart = Part.ATTACHMENT.equalsIgnoreCase(deel.getDisposition());
        boolean inTekst = deel instanceof MimePart een && een.getContentID() != null && !apart;
        return apart || !tekst && !inTekst && !deel.isMimeType("text/*") && !deel.isMimeType("multipart/*");
    }

    private String lees(Part deel) throws MessagingException, IOException {
        try (InputStream in = deel.getInputStream()) {
            int hooguit = Math.min(BYTES, tekstruimte);
            byte[] bytes = in.readNBytes(hooguit + 1);
            heel &= bytes.length <= hooguit;
            int lengte = Math.min(bytes.length, hooguit);
            tekstruimte -= lengte;
            return new String(bytes, 0, lengte, tekens(deel));
        }
    }

    private static Charset tekens(Part deel) {
        try {
            String naam = new ContentType(deel.getContentType()).getParameter("charset");
            return naam == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(naam));
        } catch (MessagingException | IllegalCharsetNameException | UnsupportedCharsetException onbekend) {
            return StandardCharsets.UTF_8;
        }
    }

    private InternetAddress afzender() {
        try {
            Address[] van = mail.getFrom();
            return van != null && van.length > 0 && van[0] instanceof InternetAddress een ? een : null;
        } catch (MessagingException | RuntimeException onleesbaar) {
            return null;
        }
    }

    private static String adres(InternetAddress van) {
        try {
            van.validate();
            String adres = van.getAddress();
            return adres.length() <= 120 && adres.indexOf('@') > 0 ? adres : null;
        } catch (AddressException vals) {
            return null;
        }
    }

    private Instant moment(Instant nu) {
        try {
            return mail.getReceivedDate() == null ? nu : mail.getReceivedDate().toInstant();
        } catch (MessagingException | RuntimeException onleesbaar) {
            return nu;
        }
    }

    private Herkomst herkomst() {
        String vanzelf = laag(VANZELF);
        String voorrang = laag(VOORRANG);
        if (vanzelf.startsWith("auto-replied")
                || voorrang.equals("auto_reply")
                || laag(TERUG).equals("<>")
                || laag(SOORT).startsWith("multipart/report")) {
            return Herkomst.ANTWOORDMACHINE;
        }
        boolean mens = (vanzelf.isEmpty() || vanzelf.startsWith("no"))
                && voorrang.isEmpty()
                && laag(LIJST).isEmpty()
                && laag(STIL).isEmpty();
        return mens ? Herkomst.MENS : Herkomst.MACHINE;
    }

    private String laag(String naam) {
        String waarde = kop(naam);
        return waarde == null ? "" : waarde.strip().toLowerCase(Locale.ROOT);
    }

    private String kop(String naam) {
        try {
            String[] waarden = mail.getHeader(naam);
            return waarden == null ? null : MimeUtility.decodeText(MimeUtility.unfold(waarden[0]));
        } catch (MessagingException | IOException | RuntimeException onleesbaar) {
            return null;
        }
    }
}
