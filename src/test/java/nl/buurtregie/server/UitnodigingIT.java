package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.kalender.Kalenderkeuring;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invitations as they arrive in a mailbox: planned, moved, and gone for whoever leaves the case. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("BEM-12")
class UitnodigingIT {

    private static final String INEKE = Postloop.INEKE;
    private static final String YOUSSEF = Postloop.YOUSSEF;
    private static final String DAG =
            LocalDate.now(SharedClock.ZONE).plusDays(15).toString();

    @ArquillianResource
    private URL adres;

    private final GreenMail server = new GreenMail(
            new ServerSetup(Integer.getInteger("buurtregie.test.smtp"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Set<String> gezien = new HashSet<>();
    private Bezoeker ineke;
    private Bezoeker youssef;
    private Bezoeker coordinator;

    @BeforeEach
    void opent() throws URISyntaxException {
        server.start();
        ineke = Bezoeker.als("bemiddelaar", adres.toURI());
        youssef = Bezoeker.als("bemiddelaar2", adres.toURI());
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        ServerDatabase.execute(
                "update medewerker set email = null"); // after the first login: a city that fills gives addresses
    }

    /** Other tests plan too; nobody waits for their mail. */
    @AfterEach
    void sluit() {
        ServerDatabase.execute("update medewerker set email = null");
        server.stop();
    }

    @Test
    void de_agenda_van_een_bemiddelaar_volgt_het_gesprek() throws Exception {
        woontOp(ineke, INEKE);
        woontOp(youssef, YOUSSEF);
        String nummer = new Zaakloop(adres.toURI()).bijEersteBuur();
        Zaakloop.stap(ineke, nummer, "gesprek", velden(nummer, "19:00", "20:00", "0"));
        List<MimeMessage> eerste = ontvangen(nummer, 2);
        assertThat(eerste).extracting(UitnodigingIT::naar).containsExactlyInAnyOrder(INEKE, YOUSSEF);
        assertThat(eerste).allSatisfy(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Buurtbemiddeling, zaak " + nummer);
            assertThat(deel(mail, 0)).contains("Er is een gesprek voor je gepland", "Plaats: Zaal Proef");
            assertThat(deel(mail, 0) + deel(mail, 1)).doesNotContain("Zandloper", "Windroosweg", "9799");
            keur(mail, "REQUEST", " 0 ", "CONFIRMED Zaal Proef");
        });

        String gesprek = "gesprek/" + laatste(nummer);
        Zaakloop.stap(coordinator, nummer, gesprek, velden(nummer, "20:00", "21:00", thuis(nummer)));
        assertThat(ontvangen(nummer, 2)).allSatisfy(mail -> {
            assertThat(deel(mail, 0)).contains("Een gesprek is gewijzigd", "20.00 tot 21.00 uur", "bij een buur thuis");
            assertThat(deel(mail, 0) + deel(mail, 1)).doesNotContain("Zandloper", "Windroosweg", "9799", "Zaal Proef");
            keur(mail, "REQUEST", " 1 ", "CONFIRMED");
        });

        Zaakloop.stap(youssef, nummer, "teruggave");
        MimeMessage weg = ontvangen(nummer, 1).get(0);
        assertThat(naar(weg)).isEqualTo(YOUSSEF);
        assertThat(deel(weg, 0)).contains("is niet meer voor jou");
        keur(weg, "CANCEL", " 2 ", "CANCELLED");

        Zaakloop.stap(ineke, nummer, gesprek + "/afzegging", "reden", "de buur is ziek");
        MimeMessage af = ontvangen(nummer, 1).get(0);
        assertThat(naar(af)).isEqualTo(INEKE);
        assertThat(deel(af, 0) + deel(af, 1)).doesNotContain("ziek");
        keur(af, "CANCEL", " 2 ", "CANCELLED");
    }

    @Test
    void wie_geen_adres_gaf_krijgt_niets_en_een_zaak_die_stopt_zegt_af() throws Exception {
        assertThat(ineke.post(
                                "/mijn-gegevens",
                                "versie",
                                ineke.versie("/mijn-gegevens"),
                                "talen",
                                "Nederlands",
                                "email",
                                "ineke@nergens")
                        .body())
                .contains("Vul het e-mailadres zo in: naam@voorbeeld.nl.", "ineke@nergens");
        woontOp(ineke, INEKE);
        assertThat(coordinator.get("/mijn-gegevens").body())
                .contains("als een termijn is verstreken")
                .doesNotContain("Pauze");
        assertThat(coordinator
                        .post("/mijn-gegevens", "email", "marjan@voorbeeld.example")
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get("/mijn-gegevens").body()).contains("marjan@voorbeeld.example");

        String nummer = new Zaakloop(adres.toURI()).bijEersteBuur();
        Zaakloop.stap(ineke, nummer, "gesprek", velden(nummer, "15:00", "16:00", "0"));
        assertThat(naar(ontvangen(nummer, 1).get(0))).isEqualTo(INEKE);
        Zaakloop.stap(coordinator, nummer, "intrekking");
        keur(ontvangen(nummer, 1).get(0), "CANCEL", " 1 ", "CANCELLED Zaal Proef");
        assertThat(ServerDatabase.ask(
                        "select count(*) from uitgaand where vanzelf = 'AGENDA' and nummer = '" + nummer + "'"))
                .isEqualTo("2");
    }

    @Test
    void wie_het_adres_verbetert_krijgt_de_gesprekken_in_de_agenda_van_nu() throws Exception {
        woontOp(ineke, INEKE);
        String nummer = new Zaakloop(adres.toURI()).bijEersteBuur();
        Zaakloop.stap(ineke, nummer, "gesprek", velden(nummer, "10:00", "11:00", "0"));
        assertThat(naar(ontvangen(nummer, 1).get(0))).isEqualTo(INEKE);
        woontOp(ineke, "nu." + INEKE);
        MimeMessage nu = ontvangen(nummer, 1).get(0);
        assertThat(naar(nu)).isEqualTo("nu." + INEKE);
        assertThat(deel(nu, 0)).contains("Er is een gesprek voor je gepland");
        keur(nu, "REQUEST", " 1 ", "CONFIRMED Zaal Proef");
        Zaakloop.stap(coordinator, nummer, "intrekking");
        MimeMessage af = ontvangen(nummer, 1).get(0);
        assertThat(naar(af)).isEqualTo("nu." + INEKE);
        keur(af, "CANCEL", " 2 ", "CANCELLED Zaal Proef");
    }

    /** For more cases: {@code deploy/bench/run post [N]}. */
    @Test
    @Functie("BEM-31")
    void wat_verschuldigd_is_komt_een_keer_en_bij_niemand_staat_iets_van_een_ander() throws URISyntaxException {
        woontOp(ineke, INEKE);
        woontOp(youssef, YOUSSEF);
        int zaken = Integer.getInteger("buurtregie.post.zaken", 12);
        Postloop loop = new Postloop(adres.toURI());
        loop.doe(zaken);
        int buren = loop.keur(List.of(server.getReceivedMessages()));
        System.out.printf("Post: %d zaken, %d berichten aan buren; %s%n", zaken, buren, loop.telling());
    }

    private static void woontOp(Bezoeker wie, String email) {
        String versie = wie.versie("/mijn-gegevens");
        assertThat(wie.post("/mijn-gegevens", "versie", versie, "talen", "Nederlands", "email", email)
                        .statusCode())
                .isEqualTo(303);
        assertThat(wie.get("/mijn-gegevens").body()).contains(email);
    }

    private static void keur(MimeMessage mail, String methode, String volgorde, String einde) {
        String agenda = deel(mail, 1);
        assertThat(agenda).contains("METHOD:" + methode);
        assertThat(Kalenderkeuring.regels(agenda)).isEmpty();
        assertThat(Kalenderkeuring.telefoon(agenda)).contains(volgorde).endsWith(einde);
    }

    /** What came since the last time one looked. */
    private List<MimeMessage> ontvangen(String nummer, int aantal) {
        Geduld.tot(
                "true",
                () -> van(nummer).size() >= aantal ? "true" : van(nummer).size() + " mails");
        List<MimeMessage> nieuw = van(nummer);
        assertThat(nieuw)
                .as(() -> nieuw.stream()
                        .map(mail -> onderwerp(mail) + " aan " + naar(mail))
                        .toList()
                        .toString())
                .hasSize(aantal);
        nieuw.forEach(mail -> gezien.add(kenmerk(mail)));
        return nieuw;
    }

    private List<MimeMessage> van(String nummer) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> onderwerp(mail).endsWith(nummer) && !gezien.contains(kenmerk(mail)))
                .toList();
    }

    private static String onderwerp(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
    }

    private static String kenmerk(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
    }

    private static String naar(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
    }

    /** The words for people, or the talk for a calendar. */
    private static String deel(MimeMessage mail, int welk) {
        try {
            Multipart samen =
                    (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
            BodyPart deel = samen.getBodyPart(welk);
            String tekst = new String(deel.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return welk == 1 ? tekst : tekst.replaceAll("\\s+", " ");
        } catch (IOException | MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
    }

    private static String[] velden(String nummer, String begin, String einde, String waar) {
        String paar =
                ServerDatabase.ask("select string_agg(t.medewerker_id::text, ' ') from toewijzing t join bemiddeling b"
                        + " on b.id = t.bemiddeling_id where t.tot is null and b.nummer = '" + nummer + "'");
        return Gespreksvinkjes.bij(
                "soort",
                "EERSTE_BUUR",
                "dag",
                DAG,
                "begin",
                begin,
                "einde",
                einde,
                "waar",
                waar,
                "plaats",
                "Zaal Proef",
                "bemiddelaars",
                paar.split(" ")[0],
                "bemiddelaars",
                paar.split(" ")[1]);
    }

    private static String thuis(String nummer) {
        return ServerDatabase.ask("select min(p.id) from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                + " where b.nummer = '" + nummer + "'");
    }

    private static String laatste(String nummer) {
        return ServerDatabase.ask("select max(g.id) from gesprek g join bemiddeling b on b.id = g.bemiddeling_id"
                + " where b.nummer = '" + nummer + "'");
    }
}
