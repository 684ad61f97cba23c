package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import nl.buurtregie.platform.HttpCall;
import nl.buurtregie.platform.Json;
import nl.buurtregie.post.Verslag.Uitslag;

/**
 * The SMS API of MessageBird (now Bird): {@code POST /messages} with an access key. It answers 201 when it took the message,
 * and a list of numbered errors when it did not. It knows no key of ours for "the same once more", so that a message without
 * an answer is never sent again by itself.
 */
@ApplicationScoped
class MessageBird implements Smsdienst {

    private static final int MEESTE_BYTES = 64 * 1024;
    private static final int GELUKT = 201;
    private static final int TE_VEEL = 429;

    @Inject
    private Smsinstellingen instellingen;

    private final HttpCall lijn;

    MessageBird() {
        this(Duration.ofSeconds(20));
    }

    /** @param geduld until the last byte of an answer */
    MessageBird(Duration geduld) {
        lijn = new HttpCall(Duration.ofSeconds(5), geduld, MEESTE_BYTES);
    }

    @Override
    public boolean isIngesteld() {
        return instellingen.isIngesteld();
    }

    @Override
    public Verslag verstuur(String kenmerk, String aan, String tekst, BooleanSupplier neem) {
        HttpRequest verzoek = verzoek(kenmerk, aan, tekst);
        if (!neem.getAsBoolean()) {
            return new Verslag(Uitslag.VAN_EEN_ANDER, false, "Dit bericht is al van een ander.");
        }
        try {
            return verslag(lijn.send(verzoek));
        } catch (ConnectException | HttpConnectTimeoutException nietBereikt) {
            return new Verslag(Uitslag.NU_NIET, true, "De sms-dienst is niet bereikbaar.");
        } catch (InterruptedIOException stopt) {
            return new Verslag(Uitslag.ONBEKEND, true, "Het systeem stopte terwijl dit bericht werd verstuurd.");
        } catch (IOException geenAntwoord) {
            return new Verslag(Uitslag.ONBEKEND, true, "De sms-dienst kreeg het bericht, maar antwoordde niet.");
        }
    }

    private HttpRequest verzoek(String kenmerk, String aan, String tekst) {
        String inhoud = Json.createObjectBuilder()
                .add("originator", instellingen.afzender())
                .add("recipients", Json.createArrayBuilder().add(aan))
                .add("body", tekst)
                .add("datacoding", "auto")
                .add("reference", kenmerk)
                .build()
                .toString();
        return HttpRequest.newBuilder(URI.create(instellingen.adres() + "/messages"))
                .header("Authorization", "AccessKey " + instellingen.sleutel())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(inhoud))
                .build();
    }

    /** A refusal is certain; an error of theirs is not: it may have been taken before. */
    private static Verslag verslag(HttpResponse<byte[]> antwoord) {
        int status = antwoord.statusCode();
        if (status == GELUKT) {
            return new Verslag(Uitslag.VERSTUURD, true, null);
        }
        if (status >= 500 || status < 400) {
            return new Verslag(Uitslag.ONBEKEND, true, "De sms-dienst gaf een storing (" + status + ").");
        }
        int code = code(new String(antwoord.body(), StandardCharsets.UTF_8));
        return new Verslag(
                uitslag(status, code), true, waarom(code) + " (" + status + (code == 0 ? "" : "/" + code) + ")");
    }

    /** What somebody can mend on our side is tried again; what is wrong with the message is not. */
    private static Uitslag uitslag(int status, int code) {
        return switch (code) {
            case 2, 25 -> Uitslag.NU_NIET;
            default -> status == TE_VEEL || status == 401 ? Uitslag.NU_NIET : Uitslag.NOOIT;
        };
    }

    private static String waarom(int code) {
        return switch (code) {
            case 2 -> "De sleutel van de sms-dienst klopt niet.";
            case 9 -> "Dit nummer kan geen sms krijgen.";
            case 10 -> "De sms-dienst begreep het bericht niet.";
            case 25 -> "Het tegoed bij de sms-dienst is op.";
            default -> "De sms-dienst weigerde het bericht.";
        };
    }

    /** Number of the first error; 0 when there is none to read. */
    private static int code(String antwoord) {
        try (JsonReader lezer = Json.createReader(new StringReader(antwoord))) {
            JsonObject eerste = lezer.readObject().getJsonArray("errors").getJsonObject(0);
            return eerste.getInt("code", 0);
        } catch (JsonException | ClassCastException | NullPointerException | IndexOutOfBoundsException anders) {
            return 0;
        }
    }
}
