package nl.buurtregie.post.inkomend;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.Vrijepoort;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.post.inkomend.Inkomend.Herkomst;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mailbox is looked in by real IMAP: what is taken is taken once, and nothing is lost. */
@Functie("INT-12")
class PostbusTest {

    private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    private static final String WIJ = "verwijzen@buurt.example";
    private static final String KOP = "From: Rianne <rianne@zonnehof.example>\r\nSubject: Een melding\r\n";

    private final Map<String, String> instellingen = new HashMap<>();
    private final List<Inkomend> gekregen = new ArrayList<>();
    private final Testobjecten objecten = new Testobjecten(geenDatabase(), Clock.fixed(NU, ZoneOffset.UTC));
    private GreenMail server;
    private GreenMailUser bus;
    private int ruimte = 100;
    private boolean valtOm;

    @BeforeEach
    void open() throws IOException {
        int poort = Vrijepoort.zoek();
        server = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        bus = server.setUser(WIJ, WIJ, "geheim");
        instellingen.put("buurtregie.postbus.host", "127.0.0.1");
        instellingen.put("buurtregie.postbus.port", Integer.toString(poort));
        instellingen.put("buurtregie.postbus.tls", "geen");
        instellingen.put("buurtregie.postbus.user", WIJ);
        instellingen.put("buurtregie.postbus.password", "geheim");
        objecten.met(Config.class, (Config) Proxy.newProxyInstance(
                PostbusTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (zelf, methode, waarden) -> Optional.ofNullable(instellingen.get((String) waarden[0]))));
        objecten.met(Mailontvanger.class, new Ontvanger());
    }

    @AfterEach
    void sluit() {
        server.stop();
    }

    @Test
    void een_gewone_mail_komt_een_keer_en_is_daarna_uit_de_postbus() throws Exception {
        stuur(KOP
                + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "Caf=E9 om 9 uur.\r\n\r\n\r\n\r\nGroet\r\n");
        ronde();
        assertThat(gekregen).hasSize(1);
        Inkomend mail = gekregen.get(0);
        assertThat(mail.vanNaam()).isEqualTo("Rianne");
        assertThat(mail.vanAdres()).isEqualTo("rianne@zonnehof.example");
        assertThat(mail.onderwerp()).isEqualTo("Een melding");
        assertThat(mail.tekst()).isEqualTo("Café om 9 uur.\n\nGroet");
        assertThat(mail.herkomst()).isEqualTo(Herkomst.MENS);
        assertThat(inMap("INBOX")).isZero();
        assertThat(inMap("Buurtregie")).isZero();
        ronde();
        assertThat(gekregen).hasSize(1);
        assertThat(objecten.maak(Postbusstand.class).kwijtSinds()).isEmpty();
    }

    @Test
    void wat_niet_helemaal_hier_is_blijft_een_tijd_in_een_andere_map() throws Exception {
        stuur(deel("multipart/mixed", "text/plain\r\n\r\nZie de film.", bijlage("film.mp4", "x".repeat(13_000_000))));
        stuur(KOP + "\r\n" + "woord ".repeat(10_000));
        stuur(KOP + "Content-Type: multipart/report\r\n\r\nNiet bezorgd.");
        ronde();
        assertThat(gekregen).extracting(Inkomend::bijlagen).containsExactly(1, 0);
        assertThat(gekregen).extracting(Inkomend::heel).containsExactly(true, false);
        assertThat(gekregen.get(1).tekst()).hasSize(Inkomend.HOOGUIT);
        assertThat(inMap("INBOX")).isZero();
        assertThat(inMap("Buurtregie")).isEqualTo(3);
        oud("Buurtregie", Duration.ofDays(55));
        ronde();
        assertThat(inMap("Buurtregie")).isEqualTo(3);
        oud("Buurtregie", Duration.ofDays(57));
        ronde();
        assertThat(inMap("Buurtregie")).as("eight weeks").isZero();
    }

    @Test
    void een_bijlage_die_past_komt_mee_en_een_kapotte_laat_de_rest_heel() throws Exception {
        stuur(deel(
                "multipart/mixed",
                "text/plain\r\n\r\nZie de foto’s.",
                bijlage("=?utf-8?Q?sch=C3=BCt=0Ating.jpg?=", "\u0001\u0002een"),
                "image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n!!kapot",
                bijlage("leeg.pdf", "")));
        List<String> veel = new ArrayList<>(List.of("text/plain\r\n\r\nElf"));
        for (int i = 0; i < 11; i++) {
            veel.add(bijlage(i + ".pdf", "pdf"));
        }
        stuur(deel("multipart/mixed", veel.toArray(String[]::new)));
        String groot = "x".repeat(11_000_000);
        stuur(deel(
                "multipart/mixed",
                "text/plain\r\n\r\nGroot",
                bijlage("a", groot),
                bijlage("b", groot),
                bijlage("c", groot),
                bijlage("d", "past nog")));
        ronde();
        Inkomend eerste = gekregen.get(0);
        assertThat(eerste.tekst()).isEqualTo("Zie de foto’s.");
        assertThat(eerste.bijlagen()).isEqualTo(3);
        assertThat(eerste.meegekomen().get(0).naam()).isEqualTo("schüt ting.jpg");
        assertThat(eerste.meegekomen().get(0).inhoud()).isEqualTo("\u0001\u0002een".getBytes(StandardCharsets.UTF_8));
        assertThat(gekregen.get(1).bijlagen()).isEqualTo(11);
        assertThat(gekregen.get(1).meegekomen()).hasSize(10);
        assertThat(gekregen.get(2).meegekomen()).extracting(Bijlage::naam).containsExactly("a", "b", "d");
        assertThat(inMap("INBOX")).isZero();
        assertThat(inMap("Buurtregie")).as("the last two").isGreaterThanOrEqualTo(2);
    }

    private static String bijlage(String naam, String inhoud) {
        return "application/octet-stream\r\nContent-Disposition: attachment; filename=\"" + naam + "\"\r\n\r\n" + inhoud
                + "\r\n";
    }

    @Test
    void uit_html_komt_alleen_wat_iemand_leest() throws Exception {
        stuur(KOP
                + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>x</title><style>p{}</style></head><body>"
                + "<p>Beste &lt;b&gt;collega&lt;/b&gt;,</p><div>Naam: Jan<br>Adres:  Perzikstraat\r\n12</div>"
                + "<script>alert(1)</script><table><tr><td>een</td><td>twee</td></tr></table></body></html>");
        stuur(deel("multipart/alternative", "text/plain\r\n\r\nKaal", "text/html\r\n\r\n<b>Opgemaakt</b>"));
        stuur(deel("multipart/alternative", "text/plain\r\n\r\n  ", "text/html\r\n\r\n<b>Opgemaakt</b>"));
        stuur(deel(
                "multipart/related",
                "text/html\r\n\r\nMet logo <img src=\"cid:logo\">",
                "image/png\r\nContent-ID: <logo>\r\n\r\nxx"));
        ronde();
        assertThat(gekregen)
                .extracting(Inkomend::tekst)
                .containsExactly(
                        "Beste <b>collega</b>,\n\nNaam: Jan\nAdres: Perzikstraat 12\neen twee",
                        "Kaal",
                        "Opgemaakt",
                        "Met logo");
        assertThat(gekregen).extracting(Inkomend::bijlagen).containsOnly(0);
    }

    /** Plain or with marks is a choice within one alternative only; what is in neither stays to be looked at. */
    @Test
    void alle_tekst_komt_mee_en_wat_geen_tekst_en_geen_bijlage_is_blijft_liggen() throws Exception {
        stuur(deel("multipart/mixed", "text/plain\r\n\r\nLet op: extern", "text/html\r\n\r\n<p>Beste Rianne</p>"));
        stuur(deel(
                "multipart/mixed",
                "text/html\r\n\r\n<p>Boven</p>",
                bijlage("a.pdf", "pdf"),
                "text/html\r\n\r\n<p>Onder</p>"));
        ronde();
        assertThat(gekregen)
                .extracting(Inkomend::tekst)
                .containsExactly("Let op: extern\nBeste Rianne", "Boven\nOnder");
        assertThat(inMap("Buurtregie")).isZero();
        String html = "text/html\r\n\r\n<p>Zie <img src=\"cid:foto\"></p>";
        stuur(deel("multipart/related", html, "image/jpeg\r\nContent-ID: <foto>\r\n\r\n" + "x".repeat(300_000)));
        stuur(deel("multipart/mixed", "text/plain\r\n\r\nZie de agenda", "text/calendar\r\n\r\nBEGIN:VCALENDAR"));
        stuur(deel("multipart/alternative", "text/plain\r\n\r\nKomt u?", "text/calendar\r\n\r\nBEGIN:VCALENDAR"));
        ronde();
        assertThat(gekregen).hasSize(5).filteredOn(Inkomend::heel).hasSize(2);
        assertThat(inMap("Buurtregie")).isEqualTo(3);
    }

    /** The weeks in the folder count from the day on which it came there. */
    @Test
    void wat_al_lang_in_de_postbus_lag_blijft_ook_een_tijd_in_de_map() throws Exception {
        stuur(KOP + "\r\n" + "woord ".repeat(10_000), Duration.ofDays(60));
        ronde();
        ronde();
        assertThat(gekregen).hasSize(1);
        assertThat(gekregen.get(0).op()).isEqualTo(NU.minus(Duration.ofDays(60)));
        assertThat(inMap("INBOX")).isZero();
        assertThat(inMap("Buurtregie")).isEqualTo(1);
    }

    @Test
    void wie_kwaad_wil_stopt_niemand_en_leest_niet_als_een_ander() throws Exception {
        stuur("From: =?utf-8?Q?=E2=80=AEelpmaxe=00=E2=80=8B_Rianne?= <a@b.example>\r\nSubject: " + "x".repeat(5_000)
                + "\r\n\r\nhoi\u0007\u202E");
        stuur("From: geen adres\r\n\r\nhoi");
        stuur("Content-Type: text/plain; charset=bestaat-niet\r\nDate: onzin\r\n\r\nhoi");
        stuur(KOP + "Content-Type: multipart/mixed; boundary=\"ontbreekt\"\r\n\r\nhoi");
        stuur(nest(200));
        stuur(KOP + "Content-Type: text/html\r\n\r\n" + "<div>".repeat(100_000));
        stuur(KOP + "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!geen base64!!!");
        stuur(KOP + "\r\nDe laatste");
        long begin = System.nanoTime();
        ronde();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
        assertThat(gekregen).hasSize(8);
        assertThat(gekregen.get(0).vanNaam()).isEqualTo("elpmaxe Rianne");
        assertThat(gekregen.get(0).onderwerp()).hasSize(200);
        assertThat(gekregen.get(0).tekst()).isEqualTo("hoi");
        assertThat(gekregen.get(1).vanAdres()).isNull();
        assertThat(gekregen.get(7).tekst()).isEqualTo("De laatste");
        assertThat(inMap("INBOX")).isZero();
    }

    @Test
    void een_machine_krijgt_geen_antwoord() throws Exception {
        stuur(KOP + "Auto-Submitted: auto-replied\r\n\r\nIk ben met vakantie.");
        stuur(KOP + "Auto-Submitted: auto-generated\r\n\r\nEen verwijzing uit ons systeem.");
        stuur(KOP + "List-Id: <nieuws.example>\r\n\r\nNieuws");
        stuur(KOP + "Precedence: bulk\r\n\r\nReclame");
        stuur(KOP + "Auto-Submitted: no\r\n\r\nEen mens");
        ronde();
        assertThat(gekregen)
                .extracting(Inkomend::herkomst)
                .containsExactly(Herkomst.MACHINE, Herkomst.MACHINE, Herkomst.MACHINE, Herkomst.MENS);
        assertThat(inMap("Buurtregie")).isEqualTo(1);
    }

    @Test
    void valt_er_iets_om_dan_blijft_de_mail_liggen_met_hetzelfde_kenmerk() throws Exception {
        stuur(KOP + "\r\nEen");
        valtOm = true;
        ronde();
        assertThat(inMap("INBOX")).isEqualTo(1);
        String kenmerk = gekregen.get(0).kenmerk();
        valtOm = false;
        ruimte = 0;
        ronde();
        assertThat(inMap("INBOX")).as("no room").isEqualTo(1);
        ruimte = 1;
        stuur(KOP + "\r\nTwee");
        ronde();
        assertThat(gekregen).last().as("wat eerder omviel gaat achteraan").satisfies(een -> assertThat(een.tekst())
                .isEqualTo("Twee"));
        assertThat(inMap("INBOX")).isEqualTo(1);
        ronde();
        assertThat(gekregen).last().satisfies(een -> assertThat(een.kenmerk()).isEqualTo(kenmerk));
        assertThat(inMap("INBOX")).isZero();
    }

    /** A mailbox is numbered from one; what is known by the numbers alone would be thrown away unread. */
    @Test
    void een_mail_in_een_andere_postbus_met_dezelfde_nummers_is_een_andere() throws Exception {
        String ander = "meldingen@buurt.example";
        MailFolder daar = server.getManagers().getImapHostManager().getInbox(server.setUser(ander, ander, "geheim"));
        Field nummer =
                Class.forName("com.icegreen.greenmail.store.HierarchicalFolder").getDeclaredField("uidValidity");
        nummer.setAccessible(true);
        nummer.set(daar, inbox().getUidValidity());
        stuur(KOP + "\r\nEen");
        ronde();
        stuur(KOP + "\r\nTwee", daar);
        instellingen.put("buurtregie.postbus.user", ander);
        ronde();
        assertThat(gekregen).extracting(Inkomend::tekst).containsExactly("Een", "Twee");
        assertThat(gekregen)
                .extracting(Inkomend::kenmerkZonderBus)
                .as("the same numbers")
                .containsOnly(inbox().getUidValidity() + "-1");
        assertThat(gekregen)
                .extracting(Inkomend::kenmerk)
                .doesNotHaveDuplicates()
                .allSatisfy(een -> assertThat(een).hasSizeLessThan(45));
        String merk = merk(gekregen.get(0));
        instellingen.put("buurtregie.postbus.user", WIJ.toUpperCase(Locale.ROOT));
        assertThat(objecten.maak(Postbusinstellingen.class).merk()).isEqualTo(merk);
        instellingen.put("buurtregie.postbus.map", "Verwijzingen");
        assertThat(objecten.maak(Postbusinstellingen.class).merk()).isNotEqualTo(merk);
    }

    private static void stuur(String ruw, MailFolder waarheen) throws Exception {
        byte[] bytes = ruw.getBytes(StandardCharsets.UTF_8);
        waarheen.appendMessage(
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)),
                new jakarta.mail.Flags(),
                Date.from(NU));
    }

    private static String merk(Inkomend mail) {
        return mail.kenmerk().substring(0, mail.kenmerk().indexOf('-'));
    }

    /** As many in front as fit in a round, that cannot be taken, and the mailbox seemed to be fine. */
    @Test
    @Functie("BEH-09")
    void wat_niet_gaat_houdt_niet_op_wat_erachter_ligt_en_dat_wordt_gezegd() throws Exception {
        ruimte = 2;
        for (int i = 0; i < 2; i++) {
            stuur(KOP + "\r\nkapot");
        }
        stuur(KOP + "\r\nHeel");
        ronde();
        ronde();
        assertThat(inMap("INBOX")).isEqualTo(2);
        assertThat(staat().condition()).isEqualTo(Condition.ATTENTION);
        assertThat(staat().words()).contains("2 e-mails konden niet");
        inbox().deleteAllMessages();
        ronde();
        assertThat(staat().condition()).isEqualTo(Condition.GOOD);
        ruimte = 0;
        stuur(KOP + "\r\nNog een");
        ronde();
        assertThat(staat().words()).startsWith("De lijst is vol.");
    }

    @Test
    @Functie("BEH-09")
    void een_map_die_niet_opengaat_houdt_de_rest_niet_tegen_en_dat_wordt_gezegd() throws Exception {
        server.getManagers().getImapHostManager().createMailbox(bus, "dicht.onder"); // the upper one only holds it
        instellingen.put("buurtregie.postbus.bewaarmap", "dicht");
        stuur(KOP + "\r\n" + "woord ".repeat(10_000));
        stuur(KOP + "\r\nHeel");
        ronde();
        assertThat(gekregen).hasSize(2);
        assertThat(inMap("INBOX")).isLessThan(2);
        assertThat(objecten.maak(Postbusstand.class).kwijtSinds()).isEmpty();
        assertThat(staat().condition()).isEqualTo(Condition.ATTENTION);
        assertThat(staat().words()).contains("De map dicht in de postbus gaat niet open.");
    }

    /** More than fit in a round: they were read anew each time, and what came behind them never. */
    @Test
    @Functie("BEH-09")
    void wat_niet_naar_de_map_kan_houdt_nieuwe_mail_niet_tegen_en_gaat_alsnog() throws Exception {
        String achter = instellingen.get("buurtregie.postbus.port");
        ruimte = 2;
        for (int i = 0; i < 3; i++) {
            stuur(KOP + "Auto-Submitted: auto-replied\r\n\r\nIk ben met vakantie.");
        }
        stuur(KOP + "\r\nNieuw");
        try (ServerSocket vol = zonderKopie(Integer.parseInt(achter))) {
            instellingen.put("buurtregie.postbus.port", Integer.toString(vol.getLocalPort()));
            ronde();
            ronde();
            ronde();
            assertThat(gekregen).extracting(Inkomend::tekst).containsExactly("Nieuw");
            assertThat(inMap("INBOX")).isEqualTo(3);
            assertThat(staat().condition()).isEqualTo(Condition.BROKEN);
            String vast = "3 e-mails kunnen niet naar de map Buurtregie. Die blijven in de postbus liggen."
                    + " Kijk of de postbus vol is, en of die map er is.";
            assertThat(staat().words()).isEqualTo(vast);
            ruimte = 0;
            ronde();
            assertThat(staat().words()).as("nothing waits").isEqualTo(vast);
            stuur(KOP + "\r\nNog een");
            ronde();
            assertThat(staat().words()).startsWith("De lijst is vol. ").endsWith(vast);
            ruimte = 1;
            ronde();
            assertThat(gekregen).extracting(Inkomend::tekst).containsExactly("Nieuw", "Nog een");
        }
        instellingen.put("buurtregie.postbus.port", achter);
        ronde();
        assertThat(inMap("INBOX")).isZero();
        assertThat(inMap("Buurtregie")).isEqualTo(3);
        assertThat(staat().condition()).isEqualTo(Condition.GOOD);
    }

    /** In front of it: a mailbox that refuses each copy and goes on with the rest, as one over its quota does. */
    private static ServerSocket zonderKopie(int achter) throws IOException {
        ServerSocket deur = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        draad(() -> {
            while (!deur.isClosed()) {
                Socket hier = deur.accept();
                Socket daar = new Socket(InetAddress.getLoopbackAddress(), achter);
                draad(() -> geefDoor(hier, daar, "KOPY"));
                draad(() -> geefDoor(daar, hier, "COPY"));
            }
            return null;
        });
        return deur;
    }

    private static Void geefDoor(Socket van, Socket naar, String kopie) throws IOException {
        byte[] stuk = new byte[8192];
        try (van;
                naar) {
            naar.setTcpNoDelay(true);
            for (int n = van.getInputStream().read(stuk);
                    n > 0;
                    n = van.getInputStream().read(stuk)) {
                String tekst = new String(stuk, 0, n, StandardCharsets.ISO_8859_1).replace("COPY", kopie);
                naar.getOutputStream().write(tekst.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return null;
    }

    private static void draad(Callable<Void> werk) {
        Thread draad = new Thread(new FutureTask<>(werk));
        draad.setDaemon(true);
        draad.start();
    }

    private Reading staat() {
        return objecten.maak(Postbusmeter.class).read().orElseThrow();
    }

    @Test
    void een_postbus_die_weg_is_of_weigert_wordt_gezegd_en_komt_terug() throws Exception {
        Postbusstand stand = objecten.maak(Postbusstand.class);
        instellingen.put("buurtregie.postbus.password", "fout");
        ronde();
        assertThat(stand.kwijtSinds()).contains(NU);
        assertThat(stand.waarom()).contains("weigert");
        server.stop();
        instellingen.put("buurtregie.postbus.password", "geheim");
        ronde();
        assertThat(stand.waarom()).contains("niet bereikbaar");
        server.start();
        bus = server.setUser(WIJ, WIJ, "geheim");
        ronde();
        assertThat(stand.kwijtSinds()).isEmpty();
        assertThat(stand.waarom()).isNull();
    }

    @Test
    void zonder_tls_die_klopt_gaat_het_wachtwoord_niet_weg() {
        for (String wijze : List.of("tls", "starttls")) {
            instellingen.put("buurtregie.postbus.tls", wijze);
            ronde();
            assertThat(objecten.maak(Postbusstand.class).kwijtSinds()).as(wijze).isPresent();
        }
        assertThat(gekregen).isEmpty();
    }

    @Test
    void inloggen_kan_met_een_token() throws Exception {
        List<String> vragen = new ArrayList<>();
        HttpServer gever = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gever.createContext("/token", vraag -> {
            vragen.add(new String(vraag.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] antwoord = "{\"access_token\":\"geheim\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
                    .getBytes(StandardCharsets.UTF_8);
            vraag.getResponseHeaders().set("Content-Type", "application/json");
            vraag.sendResponseHeaders(200, antwoord.length);
            vraag.getResponseBody().write(antwoord);
            vraag.close();
        });
        gever.start();
        try {
            instellingen.remove("buurtregie.postbus.password");
            instellingen.put(
                    "buurtregie.postbus.token.adres",
                    "http://127.0.0.1:" + gever.getAddress().getPort() + "/token");
            instellingen.put("buurtregie.postbus.token.client", "buurtregie");
            instellingen.put("buurtregie.postbus.token.geheim", "s3cret");
            stuur(KOP + "\r\nMet een token");
            ronde();
            ronde();
            assertThat(gekregen).extracting(Inkomend::tekst).containsExactly("Met een token");
            assertThat(vragen).hasSize(1);
            assertThat(vragen.get(0))
                    .contains(
                            "grant_type=client_credentials",
                            "client_id=buurtregie",
                            "client_secret=s3cret",
                            "outlook.office365.com");
        } finally {
            gever.stop(0);
        }
    }

    private final class Ontvanger implements Mailontvanger {

        @Override
        public int ruimte() {
            return ruimte;
        }

        @Override
        public boolean neem(Inkomend mail) {
            if (mail.herkomst() == Herkomst.ANTWOORDMACHINE) {
                return false;
            }
            gekregen.add(mail);
            if (valtOm || "kapot".equals(mail.tekst())) {
                throw new IllegalStateException("de database is weg");
            }
            return mail.tekst() != null
                    && mail.heel()
                    && mail.bijlagen() == mail.meegekomen().size();
        }
    }

    private void ronde() {
        objecten.maak(Postbus.class).round();
    }

    private void stuur(String ruw) throws MessagingException, FolderException, UserException {
        stuur(ruw, Duration.ZERO);
    }

    private void stuur(String ruw, Duration geleden) throws MessagingException, FolderException, UserException {
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(ruw.getBytes(StandardCharsets.UTF_8)));
        inbox().appendMessage(mail, new jakarta.mail.Flags(), Date.from(NU.minus(geleden)));
    }

    private MailFolder inbox() throws FolderException {
        return server.getManagers().getImapHostManager().getInbox(bus);
    }

    private MailFolder map(String naam) throws FolderException {
        return server.getManagers().getImapHostManager().getFolder(bus, naam);
    }

    private int inMap(String naam) throws FolderException {
        MailFolder map = map(naam);
        return map == null ? 0 : map.getMessageCount();
    }

    /** As if it came in so long ago. */
    private void oud(String naam, Duration geleden) throws Exception {
        MailFolder map = map(naam);
        for (var mail : List.copyOf(map.getMessages())) {
            MimeMessage zelfde = mail.getMimeMessage();
            map.appendMessage(zelfde, new jakarta.mail.Flags(), Date.from(NU.minus(geleden)));
        }
        int oud = map.getMessageCount() / 2;
        for (int i = 0; i < oud; i++) {
            map.setFlags(
                    new jakarta.mail.Flags(jakarta.mail.Flags.Flag.DELETED), true, map.getMessageUids()[i], null, true);
        }
        map.expunge();
    }

    private static String deel(String soort, String... delen) {
        StringBuilder ruw =
                new StringBuilder(KOP + "MIME-Version: 1.0\r\nContent-Type: " + soort + "; boundary=\"grens\"\r\n\r\n");
        for (String een : delen) {
            ruw.append("--grens\r\nContent-Type: ").append(een).append("\r\n");
        }
        return ruw.append("--grens--\r\n").toString();
    }

    private static String nest(int diep) {
        StringBuilder ruw = new StringBuilder(KOP + "MIME-Version: 1.0\r\n");
        for (int i = 0; i < diep; i++) {
            ruw.append("Content-Type: multipart/mixed; boundary=\"g")
                    .append(i)
                    .append("\"\r\n\r\n--g")
                    .append(i)
                    .append("\r\n");
        }
        return ruw.append("\r\ndiep\r\n").toString();
    }

    private static EntityManager geenDatabase() {
        return (EntityManager) Proxy.newProxyInstance(
                PostbusTest.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (em, methode, waarden) -> {
                    throw new IllegalStateException("there is no database in this test");
                });
    }
}
