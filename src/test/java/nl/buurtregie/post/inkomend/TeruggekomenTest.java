package nl.buurtregie.post.inkomend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.event.Event;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Vrijepoort;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.BeslisOverPost;
import nl.buurtregie.post.Mailproef;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.Postregel;
import nl.buurtregie.post.Poststand;
import nl.buurtregie.post.Teruggekomen;
import nl.buurtregie.post.Uitgaandepost;
import org.junit.jupiter.api.Test;

/** What mail servers send back, as they write it, by real SMTP and real IMAP: sent, brought back, seen. */
@Functie("BEH-06")
class TeruggekomenTest {

    private static final Ik MARJAN = new Ik(1, "Marjan Visser", Set.of(Rol.COORDINATOR));
    private static final String ZAAK = "2026-0361";
    private static final Bericht BRIEF =
            Bericht.overZaak("uitnodiging", ZAAK, "mevr.zandlooper@voorbeeld.example", "Beste mevrouw,\n\nTot gauw.\n");

    /** The outgoing mail, and the mailbox that bounces come to. */
    private record Bus(
            Mailproef proef, GreenMail server, GreenMailUser bus, List<Object> gehoord, AtomicInteger ruimte) {

        static void proef(BiConsumer<Bus, Long> werk) {
            Mailproef.proef(proef -> {
                int poort = Vrijepoort.zoek();
                GreenMail server = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
                server.start();
                try {
                    Bus bus = new Bus(
                            proef,
                            server,
                            server.setUser("post@buurtregie.example", "post", "geheim"),
                            new ArrayList<>(),
                            new AtomicInteger(100));
                    bus.stelIn(poort);
                    proef.openServer();
                    long id = proef.verstuur(BRIEF);
                    proef.ronde();
                    assertThat(proef.regel(id).stand()).isEqualTo(Poststand.VERSTUURD);
                    werk.accept(bus, id);
                } finally {
                    server.stop();
                }
            });
        }

        private void stelIn(int poort) {
            proef.instellingen.put("buurtregie.postbus.host", "127.0.0.1");
            proef.instellingen.put("buurtregie.postbus.port", Integer.toString(poort));
            proef.instellingen.put("buurtregie.postbus.tls", "geen");
            proef.instellingen.put("buurtregie.postbus.user", "post");
            proef.instellingen.put("buurtregie.postbus.password", "geheim");
            proef.objecten.met(Event.class, (Event<?>) Proxy.newProxyInstance(
                    TeruggekomenTest.class.getClassLoader(), new Class<?>[] {Event.class}, (zelf, methode, wat) -> {
                        gehoord.add(wat[0]);
                        return null;
                    }));
            proef.objecten.met(Mailontvanger.class, new Mailontvanger() {
                @Override
                public int ruimte() {
                    return ruimte.get();
                }

                @Override
                public boolean neem(Inkomend mail) {
                    assertThat(mail.herkomst()).isEqualTo(Inkomend.Herkomst.ANTWOORDMACHINE);
                    return false;
                }
            });
        }

        /** One more is sent. */
        long verstuur() {
            long id = proef.verstuur(BRIEF);
            proef.ronde();
            return id;
        }

        /** The Message-ID of the last that was sent. */
        String kenmerk() {
            List<MimeMessage> post = proef.aangekomen();
            try {
                return post.get(post.size() - 1).getMessageID();
            } catch (MessagingException kapot) {
                throw new IllegalStateException(kapot);
            }
        }

        /** A bounce comes in, and is read. */
        void komt(String ruw) {
            ligt(ruw);
            ronde();
        }

        void ronde() {
            proef.maak(Postbus.class).round();
        }

        void ligt(String ruw) {
            try {
                MimeMessage mail = new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(ruw.getBytes(StandardCharsets.UTF_8)));
                server.getManagers()
                        .getImapHostManager()
                        .getInbox(bus)
                        .appendMessage(mail, new jakarta.mail.Flags(), Date.from(Mailproef.NU));
            } catch (MessagingException | FolderException kapot) {
                throw new IllegalStateException(kapot);
            }
        }

        int inMap(String naam) {
            try {
                var map = server.getManagers().getImapHostManager().getFolder(bus, naam);
                return map == null ? 0 : map.getMessageCount();
            } catch (RuntimeException kapot) {
                throw new IllegalStateException(kapot);
            }
        }

        List<Teruggekomen> verteld() {
            return gehoord.stream()
                    .filter(Teruggekomen.class::isInstance)
                    .map(Teruggekomen.class::cast)
                    .toList();
        }
    }

    /** @param server whose words: a file beside this test */
    private static String verslag(String server, String kenmerk) {
        try (InputStream in = TeruggekomenTest.class.getResourceAsStream("/teruggekomen/" + server + ".eml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{kenmerk}}", kenmerk)
                    .replace("\n", "\r\n");
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
    }

    /** Behind as many mails as are looked at in a round, and behind bounces of others. */
    @Test
    void ook_als_de_lijst_vol_is() {
        Bus.proef((bus, id) -> {
            bus.ruimte.set(0);
            for (int i = 0; i < 60; i++) {
                bus.ligt("From: rianne@wijk.example\r\nSubject: Verwijzing\r\n\r\nHoi");
            }
            for (int i = 0; i < 50; i++) {
                bus.ligt(verslag("postfix", "<van.een.ander@voorbeeld.example>"));
            }
            bus.komt(verslag("postfix", bus.kenmerk()));
            bus.ronde();
            assertThat(bus.proef.regel(id).stand()).isEqualTo(Poststand.TERUGGEKOMEN);
            assertThat(bus.inMap("INBOX")).as("de rest wacht").isEqualTo(110);
            assertThat(bus.proef.maak(Postbusstand.class).letOp().orElse("")).startsWith("De lijst is vol.");
        });
    }

    @Test
    void wat_terugkomt_is_te_zien_met_de_reden() {
        Map<String, String> redenen = Map.of(
                "postfix", "Het e-mailadres bestaat niet (5.1.1).",
                "exchange", "Het e-mailadres bestaat niet (5.1.10).",
                "gmail", "De mailbox van de ontvanger is vol (5.2.2).",
                "gmail-zonder-bericht", "De mailserver van de ontvanger weigerde het bericht (5.7.26).",
                "postfix-opgegeven", "De mailserver van de ontvanger nam het bericht niet aan (4.4.1).",
                "envelop", "De mailserver van de ontvanger nam het bericht niet aan (5.3.0).");
        Bus.proef((bus, eerste) -> {
            Map<String, Long> wie = new HashMap<>();
            redenen.keySet().forEach(server -> {
                wie.put(server, bus.verstuur());
                bus.ligt(verslag(server, bus.kenmerk()));
                bus.ligt(verslag(server, bus.kenmerk()));
            });
            bus.gehoord.clear();
            bus.ronde();
            wie.forEach((server, id) -> {
                Postregel regel = bus.proef.regel(id);
                assertThat(regel.stand()).as(server).isEqualTo(Poststand.TERUGGEKOMEN);
                assertThat(regel.fout()).isEqualTo(redenen.get(server));
                assertThat(bus.verteld())
                        .as("twee keer hetzelfde is een keer")
                        .containsOnlyOnce(new Teruggekomen(id, ZAAK, "uitnodiging", Mailproef.NU));
            });
            assertThat(bus.inMap("INBOX") + bus.inMap("Buurtregie"))
                    .as("met adres en tekst weg")
                    .isZero();
            Uitgaandepost post = bus.proef.maak(Uitgaandepost.class);
            assertThat(post.teBesluiten()).isEqualTo(redenen.size());
            assertThat(post.lijst(Poststand.TERUGGEKOMEN, null)).hasSize(redenen.size());
            assertThat(bus.proef.regel(eerste).stand()).isEqualTo(Poststand.VERSTUURD);
        });
    }

    @Test
    @Regel("P1.7")
    void hij_gaat_niet_opnieuw_en_een_mens_legt_hem_neer() {
        Bus.proef((bus, id) -> {
            bus.komt(verslag("postfix", bus.kenmerk()));
            BeslisOverPost beslis = bus.proef.maak(BeslisOverPost.class);
            assertThatThrownBy(() -> beslis.opnieuw(MARJAN, id))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo("P1.7"));
            assertThat(beslis.allesOpnieuw(MARJAN)).isZero();
            beslis.legNeer(MARJAN, id);
            assertThat(bus.proef.regel(id).stand()).isEqualTo(Poststand.VERVALLEN);
            assertThat(bus.proef.regel(id).woord()).as("verstuurd was hij wel").isEqualTo("teruggekomen");
            assertThat(bus.proef.maak(Uitgaandepost.class).teBesluiten()).isZero();
            bus.komt(verslag("postfix", bus.kenmerk()));
            assertThat(bus.proef.regel(id).stand()).as("nog een keer hetzelfde").isEqualTo(Poststand.VERVALLEN);
        });
    }

    /** The number of a row can be guessed, and when it was made nearly; what is in the message itself cannot. */
    @Test
    void wie_het_hele_kenmerk_niet_heeft_doet_niets_en_ook_niet_wie_iets_anders_zegt() {
        Bus.proef((bus, id) -> {
            String echt = bus.kenmerk();
            String[] deel = echt.split("[.@]", 5);
            String verslag = verslag("postfix", echt);
            List<String> alle = new ArrayList<>();
            Stream.of("delayed", "relayed", "delivered", "expanded")
                    .map(actie -> verslag.replace("Action: failed", "Action: " + actie))
                    .forEach(alle::add);
            Stream.of(
                            echt.replace("." + deel[3], ""),
                            echt.replace(deel[3], "A".repeat(32)),
                            echt.replace("." + id + ".", "." + (id + 1) + "."),
                            echt.replace(deel[2], "abc123"))
                    .map(vals -> verslag("postfix", vals))
                    .forEach(alle::add);
            String anders = "<iets.anders@voorbeeld.example>";
            alle.add(verslag("postfix", anders).replace("I'm sorry", echt));
            alle.add(verslag.replace("report-type=delivery-status", "report-type=disposition-notification"));
            alle.add(verslag.replace("Status: 5.1.1", "Status: 2.0.0"));
            alle.add(verslag("postfix", anders)
                    .replace("Subject: Undelivered", "References: " + echt + "\r\nSubject: Undelivered"));
            alle.add("Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n" + echt);
            alle.forEach(bus::ligt);
            bus.ronde();
            assertThat(bus.proef.regel(id).stand()).isEqualTo(Poststand.VERSTUURD);
            assertThat(bus.verteld()).isEmpty();
            assertThat(bus.inMap("Buurtregie")).as("blijft liggen").isEqualTo(alle.size());
        });
    }

    @Test
    void van_een_anonieme_zaak_hoort_niemand_meer_iets() {
        Bus.proef((bus, id) -> {
            bus.proef.maak(Postkamer.class).vergeet(ZAAK);
            bus.komt(verslag("postfix", bus.kenmerk()));
            assertThat(bus.proef.regel(id).stand()).isEqualTo(Poststand.VERVALLEN);
            assertThat(bus.proef.regel(id).fout()).isNull();
            assertThat(bus.verteld()).isEmpty();
            assertThat(bus.proef.maak(Uitgaandepost.class).teBesluiten()).isZero();
            assertThat(bus.inMap("INBOX") + bus.inMap("Buurtregie"))
                    .as("ook in de postbus blijft niets van hem")
                    .isZero();
        });
    }

    @Test
    void wat_misschien_ging_ging_niet_en_kan_opnieuw() {
        Bus.proef((bus, id) -> {
            bus.proef
                    .em
                    .createNativeQuery(
                            "update uitgaand set stand = 'ONZEKER', aan = 'a@voorbeeld.example', tekst = 'x'")
                    .executeUpdate();
            bus.komt(verslag("exchange", bus.kenmerk()));
            assertThat(bus.proef.regel(id).stand()).isEqualTo(Poststand.MISLUKT);
            assertThat(bus.verteld()).isEmpty();
        });
    }

    /** While it is being sent nobody knows; the next look does. */
    @Test
    void wat_nog_wordt_verstuurd_wacht_in_de_postbus() {
        Bus.proef((bus, id) -> {
            bus.proef
                    .em
                    .createNativeQuery("update uitgaand set stand = 'BEZIG'")
                    .executeUpdate();
            bus.komt(verslag("postfix", bus.kenmerk()));
            assertThat(bus.inMap("INBOX")).isEqualTo(1);
            bus.proef.em.clear();
            bus.proef
                    .em
                    .createNativeQuery("update uitgaand set stand = 'VERSTUURD'")
                    .executeUpdate();
            bus.ronde();
            assertThat(bus.proef.regel(id).stand()).isEqualTo(Poststand.TERUGGEKOMEN);
            assertThat(bus.inMap("INBOX")).isZero();
        });
    }

    @Test
    void na_het_versturen_staat_alleen_de_hash_er_nog() {
        Bus.proef((bus, id) -> {
            assertThat(bus.proef.vraag(
                            "select count(*) from uitgaand where kenmerk is null and length(kenmerk_hash) = 64"))
                    .isEqualTo(1L);
            assertThat(bus.kenmerk())
                    .matches("<buurtregie\\.[0-9]+\\.[0-9a-z]+\\.[A-Za-z0-9_-]{32}@buurtregie\\.example>");
        });
    }

    @Test
    void een_mailserver_stuurt_terug_naar_het_adres_dat_daarvoor_is() {
        Bus.proef((bus, id) -> {
            bus.proef.instellingen.put("buurtregie.mail.retour", "terug@buurtregie.example");
            bus.proef.verstuur(BRIEF);
            bus.proef.ronde();
            assertThat(bus.proef.aangekomen())
                    .extracting(mail -> mail.getHeader("Return-Path", null))
                    .containsExactly("<post@buurtregie.example>", "<terug@buurtregie.example>");
        });
    }
}
