package nl.buurtregie.mensen.gemeente;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.platform.RuleViolation;

/** The provider says who came back, or that somebody went. */
@ApplicationScoped
public class HoorGemeente {

    private static final int LANGSTE_NAAM = 80;

    @Inject
    private Provider provider;

    @Inject
    private Gemeentevragen vragen;

    @Inject
    private Gemeenteinstellingen instellingen;

    @Inject
    private KomBinnen komBinnen;

    @Inject
    private Gemeentelogins logins;

    @Inject
    private Sessies sessies;

    /**
     * Somebody is in.
     *
     * @param wijze whether the provider says that there were two steps
     * @param elders what the provider says of this login
     * @param naar where this person wanted to be; null when nowhere
     */
    public record Binnen(Medewerker wie, Inlogwijze wijze, Sessies.Elders elders, String naar) {}

    /**
     * @param browser what only this browser knows
     * @param terug as in the question
     * @throws RuleViolation M28, M29, M30, M31, M35
     */
    public Binnen antwoord(String code, String staat, String browser, URI terug) {
        Gemeentevraag vraag = vragen.neem(staat, browser).orElseThrow(() -> Provider.nee("state", null));
        Identiteit wie = identiteit(provider.wissel(code, vraag, terug));
        return new Binnen(komBinnen.kom(wie), wie.wijze(), wie.elders(), vraag.naar());
    }

    /**
     * Back-channel logout: that session here ends, or all that this person began there. A session that we do not know may be one that came
     * in without its name.
     */
    @Transactional
    public void afmelding(String token) {
        LogoutTokenClaimsSet gezegd = provider.afmelding(token);
        if (gezegd.getSessionID() == null && gezegd.getSubject() == null) {
            throw Provider.nee("nobody logged out", null);
        }
        Optional<Medewerker> wie = Optional.ofNullable(gezegd.getSubject())
                .flatMap(naam -> logins.van(gezegd.getIssuer().getValue(), naam.getValue()));
        if (gezegd.getSessionID() == null) {
            wie.ifPresent(een -> sessies.eindigAlleVanElders(een.id()));
        } else if (!sessies.eindigElders(gezegd.getSessionID().getValue())) {
            wie.ifPresent(een -> sessies.eindigOnbekendeVanElders(een.id()));
        }
    }

    private Identiteit identiteit(IDTokenClaimsSet gezegd) {
        String naam = Stream.of("name", "preferred_username", "email")
                .map(gezegd::getStringClaim)
                .filter(Objects::nonNull)
                .map(tekst -> tekst.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(tekst -> !tekst.isEmpty())
                .findFirst()
                .orElse("Medewerker");
        return new Identiteit(
                gezegd.getIssuer().getValue(),
                gezegd.getSubject().getValue(),
                naam.substring(0, Math.min(LANGSTE_NAAM, naam.length())).strip(),
                email(gezegd),
                groepen(gezegd),
                wijze(gezegd),
                new Sessies.Elders(
                        gezegd.getSessionID() == null
                                ? null
                                : gezegd.getSessionID().getValue(),
                        gezegd.getAuthenticationTime() == null
                                ? null
                                : gezegd.getAuthenticationTime().toInstant()));
    }

    private Inlogwijze wijze(IDTokenClaimsSet gezegd) {
        Set<String> hoe = new HashSet<>();
        if (gezegd.getACR() != null) {
            hoe.add(gezegd.getACR().getValue());
        }
        if (gezegd.getAMR() != null) {
            gezegd.getAMR().forEach(een -> hoe.add(een.getValue()));
        }
        return instellingen.wijze(hoe);
    }

    /** Null when it was not checked there, or is no address to send mail to. */
    private static String email(IDTokenClaimsSet gezegd) {
        String email = gezegd.getStringClaim("email");
        boolean gecontroleerd = Boolean.TRUE.equals(gezegd.getBooleanClaim("email_verified"));
        return gecontroleerd && email != null && WijzigEmail.isGoed(email) ? email : null;
    }

    /** At the place that is set; nothing when there is something else. Who is in one group only may come with a word and no list. */
    private Set<String> groepen(IDTokenClaimsSet gezegd) {
        Object hier = gezegd.toJSONObject();
        for (String deel : plek(gezegd)) {
            hier = hier instanceof Map<?, ?> deze ? deze.get(deel) : null;
        }
        if (hier instanceof String een) {
            return Set.of(een);
        }
        return hier instanceof List<?> lijst
                ? lijst.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    /** A name may have dots itself: "http://schemas.example.org/claims/Group". */
    private List<String> plek(IDTokenClaimsSet gezegd) {
        String plek = instellingen.plekVanRollen();
        return gezegd.getClaim(plek) == null ? Arrays.asList(plek.split("\\.")) : List.of(plek);
    }
}
