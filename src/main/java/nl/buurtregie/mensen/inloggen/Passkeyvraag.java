package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.platform.Json;

/** What a browser needs to ask a device for a passkey, in the words of WebAuthn. */
@ApplicationScoped
public class Passkeyvraag {

    private static final String SOORT = "public-key";

    /** ES256, Ed25519, RS256: what devices of today have. */
    private static final List<Integer> ALGORITMES = List.of(-7, -8, -257);

    @Inject
    private Passkeyvragen vragen;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Organisatie organisatie;

    /** To make one. A device that has one of this person already says so itself. */
    public JsonObject omTeMaken(Medewerker wie, Site site) {
        JsonArrayBuilder soorten = Json.createArrayBuilder();
        ALGORITMES.forEach(soort ->
                soorten.add(Json.createObjectBuilder().add("type", SOORT).add("alg", soort)));
        return vraag(wie.id())
                .add("rp", Json.createObjectBuilder().add("id", site.naam()).add("name", organisatie.naam()))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", tekst(bytes(passkeys.handvat(wie.id()))))
                                .add("name", wie.gebruikersnaam())
                                .add("displayName", wie.naam()))
                .add("pubKeyCredParams", soorten)
                .add("excludeCredentials", bekende(wie.id()))
                .add("attestation", "none")
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "required")
                                .add("requireResidentKey", true)
                                .add("userVerification", "required"))
                .build();
    }

    /** To log in with one: the device says whose it is. */
    public JsonObject omInTeLoggen(Site site) {
        return vraag(null)
                .add("rpId", site.naam())
                .add("userVerification", "required")
                .build();
    }

    /** To show again who one is. */
    public JsonObject omTeBevestigen(Medewerker wie, Site site) {
        return vraag(wie.id())
                .add("rpId", site.naam())
                .add("userVerification", "required")
                .add("allowCredentials", bekende(wie.id()))
                .build();
    }

    private JsonObjectBuilder vraag(Long medewerkerId) {
        return Json.createObjectBuilder()
                .add("challenge", vragen.stel(medewerkerId))
                .add("timeout", Passkeyvragen.GELDIG.toMillis());
    }

    private JsonArrayBuilder bekende(long medewerkerId) {
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        passkeys.van(medewerkerId)
                .forEach(een ->
                        lijst.add(Json.createObjectBuilder().add("type", SOORT).add("id", tekst(een.kenmerk()))));
        return lijst;
    }

    private static byte[] bytes(UUID handvat) {
        return ByteBuffer.allocate(16)
                .putLong(handvat.getMostSignificantBits())
                .putLong(handvat.getLeastSignificantBits())
                .array();
    }

    private static String tekst(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
