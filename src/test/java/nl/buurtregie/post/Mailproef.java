package nl.buurtregie.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.Vrijepoort;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import org.eclipse.microprofile.config.Config;

/** The outgoing mail on a real database, with a real mail server that a test may open and close. */
public final class Mailproef {

    public static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");

    public final EntityManager em;
    public final Testobjecten objecten;
    public final Map<String, String> instellingen = new HashMap<>();
    final int poort = Vrijepoort.zoek();
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

    public static void proef(Consumer<Mailproef> werk) {
        Testdatabase.proef(em -> {
            Mailproef proef = new Mailproef(em);
            try {
                werk.accept(proef);
            } finally {
                proef.sluitServer();
            }
        });
    }

    public <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    public void openServer() {
        server = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void sluitServer() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    public List<MimeMessage> aangekomen() {
        return server == null ? List.of() : Arrays.asList(server.getReceivedMessages());
    }

    public long verstuur(Bericht bericht) {
        long id = maak(Postkamer.class).verstuur(bericht);
        em.flush();
        return id;
    }

    public void ronde() {
        em.flush();
        maak(Verzender.class).round();
        maak(Smsronde.class).round();
        em.flush();
        em.clear();
    }

    public void later(Duration wacht) {
        nu = nu.plus(wacht);
    }

    public Postregel regel(long id) {
        em.flush();
        em.clear();
        return em.find(Uitgaand.class, id).regel();
    }

    public Object vraag(String sql) {
        em.flush();
        return em.createNativeQuery(sql).getSingleResult();
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
