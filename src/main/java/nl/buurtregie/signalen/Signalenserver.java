package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.buurtregie.platform.HttpCall;
import nl.buurtregie.platform.Json;

/** The public door of Signalen, spoken to over HTTP. */
@ApplicationScoped
class Signalenserver {

    private static final String SIGNALEN = "/signals/v1/public/signals/";
    private static final int LANGSTE_ANTWOORD = 500;
    private static final Duration LANGST = Duration.ofHours(1);
    private static final int MEESTE_BYTES = 1024 * 1024;

    @Inject
    private Signaleninstellingen instellingen;

    private final HttpCall lijn;

    Signalenserver() {
        this(Duration.ofSeconds(20));
    }

    /** @param geduld until the last byte of an answer */
    Signalenserver(Duration geduld) {
        lijn = new HttpCall(Duration.ofSeconds(5), geduld, MEESTE_BYTES);
    }

    /** It did not arrive, for certain: nobody there, or an answer that says so (503). */
    static final class NietAangekomen extends Exception {
        private static final long serialVersionUID = 1L;

        NietAangekomen(String soort) {
            super(soort);
        }
    }

    /** They take so many an hour, and this was one more. */
    static final class TeVaak extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Duration wachten;

        TeVaak(Duration wachten) {
            super("te vaak");
            this.wachten = wachten;
        }

        Duration wachten() {
            return wachten;
        }
    }

    /** They say that it is wrong: the same again would be wrong again. */
    static final class Geweigerd extends Exception {
        private static final long serialVersionUID = 1L;

        Geweigerd(String soort) {
            super(soort);
        }
    }

    /** They do not know what we ask about. */
    static final class Onbekend extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** They do not let us ask: that says nothing of what we ask about. */
    static final class Buitengesloten extends Exception {
        private static final long serialVersionUID = 1L;

        Buitengesloten(int status) {
            super("antwoord " + status);
        }
    }

    /**
     * @param kenmerk their key
     * @param nummer as people say it: SIG-2124
     */
    record Aangenomen(String kenmerk, String nummer) {}

    /** @throws IOException when nobody knows whether it arrived */
    Aangenomen meld(String json) throws IOException, NietAangekomen, TeVaak, Geweigerd {
        HttpResponse<byte[]> antwoord = stuur(verzoek(SIGNALEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
        keur(antwoord);
        JsonObject signaal = lees(tekst(antwoord));
        return new Aangenomen(
                signaal.getString("signal_id", ""), signaal.getString("_display", signaal.getString("id_display", "")));
    }

    void hangAan(String kenmerk, byte[] jpeg) throws IOException, NietAangekomen, TeVaak, Geweigerd {
        String grens = "grens" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--" + grens + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"foto.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.write(jpeg);
        body.write(("\r\n--" + grens + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        keur(stuur(verzoek(SIGNALEN + kenmerk + "/attachments/")
                .header("Content-Type", "multipart/form-data; boundary=" + grens)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build()));
    }

    /** Whether it is open no more; their public door does not say how it ended. */
    boolean isGesloten(String kenmerk) throws IOException, NietAangekomen, TeVaak, Geweigerd, Onbekend, Buitengesloten {
        HttpResponse<byte[]> antwoord = stuur(verzoek(SIGNALEN + kenmerk).GET().build());
        keurVraag(antwoord.statusCode());
        keur(antwoord);
        JsonObject stand = lees(tekst(antwoord)).getJsonObject("status");
        return stand != null && "CLOSED".equals(stand.getString("state", ""));
    }

    static void keurVraag(int status) throws Onbekend, Buitengesloten {
        if (status == 404 || status == 410) {
            throw new Onbekend();
        }
        if (status == 401 || status == 403) {
            throw new Buitengesloten(status);
        }
    }

    private static void keur(HttpResponse<byte[]> antwoord) throws IOException, NietAangekomen, TeVaak, Geweigerd {
        keur(antwoord.statusCode(), antwoord.headers().firstValue("Retry-After").orElse(""), tekst(antwoord));
    }

    static void keur(int status, String retryAfter, String body) throws IOException, NietAangekomen, TeVaak, Geweigerd {
        if (status == 429) {
            throw new TeVaak(wachten(retryAfter));
        }
        if (status == 503) {
            throw new NietAangekomen("antwoord " + status);
        }
        if (status >= 500) {
            throw new IOException("antwoord " + status); // of a proxy that waited too long: behind it they may have it
        }
        if (status < 200 || status > 299) {
            throw new Geweigerd(status + " " + leesbaar(body));
        }
    }

    /** In seconds, as they send it; at most what their hour is. */
    static Duration wachten(String retryAfter) {
        boolean seconden = retryAfter.strip().matches("[0-9]{1,6}");
        Duration gevraagd = seconden ? Duration.ofSeconds(Long.parseLong(retryAfter.strip())) : LANGST;
        return gevraagd.compareTo(LANGST) < 0 ? gevraagd.plusSeconds(1) : LANGST;
    }

    /** What they say is wrong, in one line for a page; it is never written in a log. */
    static String leesbaar(String body) {
        String zin = body.replaceAll("<[^>]*>", " ")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return zin.length() <= LANGSTE_ANTWOORD ? zin : zin.substring(0, LANGSTE_ANTWOORD - 1) + "…";
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create(instellingen.adres() + pad)).header("Accept", "application/json");
    }

    private HttpResponse<byte[]> stuur(HttpRequest verzoek) throws IOException, NietAangekomen {
        try {
            return lijn.send(verzoek);
        } catch (ConnectException | HttpConnectTimeoutException nietBereikt) {
            throw new NietAangekomen("niet bereikbaar");
        }
    }

    private static String tekst(HttpResponse<byte[]> antwoord) {
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }

    private static JsonObject lees(String tekst) throws IOException {
        try (JsonReader lezer = Json.createReader(new StringReader(tekst))) {
            return lezer.readObject();
        } catch (JsonException vreemd) {
            throw new IOException(vreemd);
        }
    }
}
