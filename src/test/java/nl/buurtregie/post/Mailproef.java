package nl.buurtregie.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import org.eclipse.microprofile.config.Config;

/** The outgoing mail on a real database, with a real mail server that a test may open and close. */
final class Mailproef {

    static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");

    final EntityManager em;
    final Testobjecten objecten;
    final Map<String, String> instellingen = new HashMap<>();
    final int poort = vrijePoort();
    private GreenMail server;
    private Instant nu = NU;

    private Mailproef(EntityManager em) {
        this.em = em;
        instellingen.put("buurtregie.mail.host", "127.0.0.1");
        instellingen.put("buurtregie.mail.port", Integer.toString(poort));
        instellingen.put("buurtregie.mail.tls", "geen");
        instellingen.put("buurtregie.mail.van", "post@buurtregie.example");
        objecten = new Testobjecten(em, new Verschuifbaar()).met(Config.class, config());
    }

    static void proef(Consumer<Mailproef> werk) {
        Testdatabase.proef(em -> {
            Mailproef proef = new Mailproef(em);
            try {
                werk.accept(proef);
            } finally {
                proef.sluitServer();
            }
        });
    }

    <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    void openServer() {
        server = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void sluitServer() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    List<MimeMessage> aangekomen() {
        return server == null ? List.of() : Arrays.asList(server.getReceivedMessages());
    }

    long verstuur(Bericht bericht) {
        long id = maak(Postkamer.class).verstuur(bericht);
        em.flush();
        return id;
    }

    void ronde() {
        em.flush();
        maak(Verzender.class).doeRonde();
        em.flush();
        em.clear();
    }

    void later(Duration wacht) {
        nu = nu.plus(wacht);
    }

    Postregel regel(long id) {
        em.flush();
        em.clear();
        return em.find(Uitgaand.class, id).regel();
    }

    Object vraag(String sql) {
        em.flush();
        return em.createNativeQuery(sql).getSingleResult();
    }

    static int vrijePoort() {
        try (ServerSocket even = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return even.getLocalPort();
        } catch (IOException geen) {
            throw new UncheckedIOException(geen);
        }
    }

    private Config config() {
        return (Config) Proxy.newProxyInstance(
                Mailproef.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (zelf, methode, waarden) -> Optional.ofNullable(instellingen.get((String) waarden[0])));
    }

    private final class Verschuifbaar extends java.time.Clock {

        @Override
        public java.time.ZoneId getZone() {
            return SharedClock.ZONE;
        }

        @Override
        public java.time.Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
