package nl.buurtregie.post.inkomend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import nl.buurtregie.platform.settings.Line;
import nl.buurtregie.platform.settings.OwnLines;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import nl.buurtregie.platform.settings.Texts;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.Config;

/** Which mailbox, and how we get in: by a password, or by a token of the provider (OAuth 2.0, as Microsoft 365 and Google ask). */
@ApplicationScoped
class Postbusinstellingen implements OwnRules, OwnLines {

    private static final String TLS = "tls";
    private static final int MERK = 12;

    @Inject
    private Config instellingen;

    /** Without a server and a user there is no mailbox. */
    boolean isIngesteld() {
        return !host().isEmpty() && !gebruiker().isEmpty();
    }

    String host() {
        return tekst("host", "");
    }

    int poort() {
        return Integer.parseInt(tekst("port", beveiliging().equals(TLS) ? "993" : "143"));
    }

    /** tls, starttls or geen. */
    String beveiliging() {
        return tekst(TLS, TLS).toLowerCase(Locale.ROOT);
    }

    String gebruiker() {
        return tekst("user", "");
    }

    /** Of this mailbox and folder, and of no other. */
    String merk() {
        String bus = (host() + "|" + gebruiker()).toLowerCase(Locale.ROOT) + "|" + map();
        return DigestUtils.sha256Hex(bus).substring(0, MERK);
    }

    String wachtwoord() {
        return tekst("password", "");
    }

    /** What waits here is taken. */
    String map() {
        return tekst("map", "INBOX");
    }

    /** Where a message goes that is not here with all of it. */
    String bewaarmap() {
        return tekst("bewaarmap", "Buurtregie");
    }

    /** How long it lies there. */
    Period bewaren() {
        return Period.parse(tekst("bewaren", "P8W"));
    }

    Duration pauze() {
        return Duration.parse(tekst("pauze", "PT1M"));
    }

    /** Where a token is given; empty when we get in by a password. */
    String tokenadres() {
        return tekst("token.adres", "");
    }

    String tokenclient() {
        return tekst("token.client", "");
    }

    String tokengeheim() {
        return tekst("token.geheim", "");
    }

    String tokenbereik() {
        return tekst("token.bereik", "https://outlook.office365.com/.default");
    }

    private String tekst(String naam, String anders) {
        return new Texts(instellingen, "buurtregie.postbus.").or(naam, anders);
    }

    @Override
    public List<Line> lines() {
        String token = tokenadres().isEmpty() ? "" : URI.create(tokenadres()).getHost();
        return List.of(
                new Line(
                        "postbus",
                        "de postbus",
                        List.of(host()),
                        !beveiliging().equals("geen"),
                        "Set BUURTREGIE_POSTBUS_TLS to tls or starttls."),
                new Line(
                        "postbustoken",
                        "het inloggen op de postbus",
                        List.of(token == null ? "" : token),
                        tokenadres().startsWith("https:"),
                        "Begin BUURTREGIE_POSTBUS_TOKEN_ADRES with https."));
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.text("buurtregie.postbus.host"),
                Rule.number("buurtregie.postbus.port", 1, 65_535),
                Rule.oneOf("buurtregie.postbus.tls", TLS, "starttls", "geen"),
                Rule.text("buurtregie.postbus.user"),
                Rule.text("buurtregie.postbus.password"),
                Rule.text("buurtregie.postbus.map"),
                Rule.text("buurtregie.postbus.bewaarmap"),
                Rule.period("buurtregie.postbus.bewaren"),
                Rule.pause("buurtregie.postbus.pauze"),
                Rule.provider("buurtregie.postbus.token.adres"),
                Rule.text("buurtregie.postbus.token.client"),
                Rule.text("buurtregie.postbus.token.geheim"),
                Rule.text("buurtregie.postbus.token.bereik"));
    }

    /** As the library calls it. */
    String protocol() {
        return beveiliging().equals("tls") ? "imaps" : "imap";
    }

    /** How the library speaks with it. */
    Properties vanImap() {
        String begin = "mail." + protocol() + ".";
        Properties imap = new Properties();
        imap.setProperty(begin + "connectiontimeout", "10000");
        imap.setProperty(begin + "timeout", "30000");
        imap.setProperty(begin + "writetimeout", "30000");
        imap.setProperty(begin + "ssl.checkserveridentity", "true");
        boolean starttls = beveiliging().equals("starttls");
        imap.setProperty(begin + "starttls.enable", Boolean.toString(starttls));
        imap.setProperty(begin + "starttls.required", Boolean.toString(starttls));
        imap.setProperty(begin + "peek", "true");
        imap.setProperty(begin + "appendbuffersize", "1048576"); // a larger one is read twice, and not kept in memory
        imap.setProperty(begin + "fetchsize", "1048576"); // a file in a dozen pieces, and not in a thousand
        if (!tokenadres().isEmpty()) {
            imap.setProperty(begin + "auth.mechanisms", "XOAUTH2");
        }
        return imap;
    }
}
