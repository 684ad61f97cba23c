package nl.buurtregie.mensen.inloggen;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.buurtregie.platform.RuleViolation;

/**
 * Speaks WebAuthn: takes what a browser answered apart and judges it. The device itself must have asked for a finger, a face or a
 * code: that makes it two steps. Which make it is we do not ask.
 */
@ApplicationScoped
class Passkeytaal {

    static final String GEEN_ANTWOORD =
            "Het lukte niet met deze passkey. Probeer het nog eens, of kies een andere manier.";

    private static final boolean OOK_VINGER_OF_CODE = true;
    private static final List<PublicKeyCredentialParameters> SOORTEN =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
                    .stream()
                    .map(soort -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, soort))
                    .toList();

    @Inject
    private Passkeyvragen vragen;

    private final ObjectConverter omzetter = new ObjectConverter();
    private final WebAuthnManager taal = WebAuthnManager.createNonStrictWebAuthnManager(omzetter);
    private final AttestedCredentialDataConverter bytes = new AttestedCredentialDataConverter(omzetter);

    /** An answer that was taken apart, and not judged yet. */
    record Antwoord(AuthenticationData gegevens) {

        byte[] kenmerk() {
            return gegevens.getCredentialId();
        }
    }

    /**
     * Of a passkey that was just made.
     *
     * @param antwoord JSON of the browser
     * @throws RuleViolation M22
     */
    Sleutelgegevens nieuw(String antwoord, long medewerkerId, Site site) {
        RegistrationData gegevens = zonderBreken(() -> taal.parseRegistrationResponseJSON(antwoord));
        Challenge vraag = eigen(gegevens.getCollectedClientData(), medewerkerId);
        return zonderBreken(() -> {
            taal.verify(gegevens, new RegistrationParameters(eigenschappen(site, vraag), SOORTEN, OOK_VINGER_OF_CODE));
            AuthenticatorData<?> deel = gegevens.getAttestationObject().getAuthenticatorData();
            AttestedCredentialData sleutel = deel.getAttestedCredentialData();
            return new Sleutelgegevens(
                    sleutel.getCredentialId(), bytes.convert(sleutel), deel.getSignCount(), deel.isFlagBE());
        });
    }

    /** @throws RuleViolation M22 when it is no answer at all */
    Antwoord lees(String antwoord) {
        Antwoord gelezen = new Antwoord(zonderBreken(() -> taal.parseAuthenticationResponseJSON(antwoord)));
        if (gelezen.kenmerk() == null) {
            throw nee(null);
        }
        return gelezen;
    }

    /**
     * @param medewerkerId to whom the question was put; null when whoever answers logs in
     * @return the new counter
     * @throws RuleViolation M22
     */
    long keur(Antwoord antwoord, Sleutelgegevens sleutel, Long medewerkerId, Site site) {
        AuthenticationData gegevens = antwoord.gegevens();
        Challenge vraag = eigen(gegevens.getCollectedClientData(), medewerkerId);
        return zonderBreken(() -> {
            taal.verify(
                    gegevens,
                    new AuthenticationParameters(
                            eigenschappen(site, vraag), bekend(sleutel), null, OOK_VINGER_OF_CODE));
            return gegevens.getAuthenticatorData().getSignCount();
        });
    }

    /** What a stranger sends can break a reader of bytes in more ways than it names. */
    private static <T> T zonderBreken(Supplier<T> lezen) {
        try {
            return Objects.requireNonNull(lezen.get());
        } catch (RuntimeException vreemd) {
            throw nee(vreemd);
        }
    }

    private Challenge eigen(CollectedClientData gezegd, Long medewerkerId) {
        if (gezegd == null
                || gezegd.getChallenge() == null
                || !vragen.neem(gezegd.getChallenge().getValue(), medewerkerId)) {
            throw nee(null);
        }
        return gezegd.getChallenge();
    }

    private static ServerProperty eigenschappen(Site site, Challenge vraag) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.naam())
                .challenge(vraag)
                .build();
    }

    private CredentialRecord bekend(Sleutelgegevens sleutel) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                sleutel.gesynchroniseerd(),
                null,
                sleutel.teller(),
                bytes.convert(sleutel.gegevens()),
                null,
                null,
                null,
                null);
    }

    static RuleViolation nee(Exception oorzaak) {
        RuleViolation nee = new RuleViolation("M22", "passkey", GEEN_ANTWOORD);
        if (oorzaak != null) {
            nee.initCause(oorzaak);
        }
        return nee;
    }
}
