package nl.buurtregie.post.inkomend;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.post.Terugbericht;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/** A mail server tells what became of a message (RFC 3464). Only that it gave up counts, and only about what has a Message-ID of ours. */
final class Bezorgverslag {

    private static final int BYTES = 500_000;
    private static final int DELEN = 10;
    private static final int ONTVANGERS = 20;
    private static final Pattern STATUS = Pattern.compile("[45]\\.[0-9]{1,3}\\.[0-9]{1,3}\\b");

    /** Where the Message-ID stands when nothing of the message came along; Gmail writes it in all but the second. */
    private static final List<String> VERWIJZING =
            List.of("X-Original-Message-ID", "Original-Envelope-Id", "In-Reply-To", "References");

    private final Message mail;
    private DeliveryStatus verslag;
    private InternetHeaders bericht;

    private Bezorgverslag(Message mail) {
        this.mail = mail;
    }

    /**
     * @return empty for any other mail, also for one that cannot be read
     * @throws MessagingException when the mailbox went away
     */
    static Optional<Terugbericht> lees(Message mail) throws MessagingException {
        try {
            return isVerslag(mail) ? new Bezorgverslag(mail).terug() : Optional.empty();
        } catch (IOException | MessagingException | RuntimeException onleesbaar) {
            if (!mail.getFolder().isOpen()) {
                throw new MessagingException("de postbus viel weg");
            }
            return Optional.empty();
        }
    }

    /** By its kind; who wrote it, and about what, is not known yet. */
    static boolean isVerslag(Message mail) throws MessagingException {
        return mail.isMimeType("multipart/report")
                && "delivery-status"
                        .equalsIgnoreCase(new ContentType(mail.getContentType()).getParameter("report-type"));
    }

    private Optional<Terugbericht> terug() throws MessagingException, IOException {
        Begin begin = new Begin();
        mail.writeTo(begin);
        MimeMultipart delen = new MimeMultipart(new ByteArrayDataSource(begin.inhoud(), mail.getContentType()));
        for (int i = 0; i < Math.min(DELEN, delen.getCount()); i++) {
            lees(delen.getBodyPart(i));
        }
        if (verslag == null) {
            return Optional.empty();
        }
        Optional<String> status = mislukt();
        return status.isPresent()
                ? kenmerken()
                        .flatMap(een -> Terugbericht.van(een, status.get()).stream())
                        .findFirst()
                : Optional.empty();
    }

    private void lees(Part deel) throws MessagingException, IOException {
        if (deel.isMimeType("message/delivery-status") || deel.isMimeType("message/global-delivery-status")) {
            verslag = new DeliveryStatus(deel.getInputStream());
        } else if (deel.isMimeType("message/rfc822")
                || deel.isMimeType("text/rfc822-headers")
                || deel.isMimeType("message/global")
                || deel.isMimeType("message/global-headers")) {
            bericht = new InternetHeaders(deel.getInputStream(), true);
        }
    }

    /** The status of the first reader for whom it failed for good. */
    private Optional<String> mislukt() {
        return IntStream.range(0, Math.min(ONTVANGERS, verslag.getRecipientDSNCount()))
                .mapToObj(verslag::getRecipientDSN)
                .filter(een -> regel(een, "Action").equalsIgnoreCase("failed"))
                .map(een -> STATUS.matcher(regel(een, "Status")))
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .findFirst();
    }

    /** Of the message itself; when that did not come along, of what the report says that it is about. */
    private Stream<String> kenmerken() throws MessagingException {
        String[] zelf = bericht == null ? null : bericht.getHeader("Message-ID");
        if (zelf != null) {
            return Stream.of(zelf[0]);
        }
        List<String> genoemd = new ArrayList<>();
        for (String kop : VERWIJZING) {
            genoemd.add(verslag.getMessageDSN().getHeader(kop, " "));
            String[] boven = mail.getHeader(kop);
            genoemd.addAll(boven == null ? List.of() : Arrays.asList(boven));
        }
        return genoemd.stream().filter(Objects::nonNull);
    }

    private static String regel(InternetHeaders koppen, String naam) {
        String waarde = koppen.getHeader(naam, null);
        return waarde == null ? "" : waarde.strip();
    }

    /** What is behind it is the message itself: whatever somebody sends, no more is kept in memory. */
    private static final class Begin extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int een) {
            if (count < BYTES) {
                super.write(een);
            }
        }

        @Override
        public synchronized void write(byte[] stuk, int vanaf, int lengte) {
            super.write(stuk, vanaf, Math.min(lengte, BYTES - count));
        }

        /** Without its headers. */
        InputStream inhoud() throws MessagingException {
            InputStream alles = new ByteArrayInputStream(toByteArray());
            new InternetHeaders(alles);
            return alles;
        }
    }
}
