package nl.buurtregie.loket.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import nl.buurtregie.platform.web.address.PublicAddress;
import org.eclipse.microprofile.config.Config;

/** Whom to tell of a leak (RFC 9116; for Dutch governments a duty of "pas toe of leg uit"). */
@Path(".well-known/security.txt")
@ApplicationScoped
public class SecurityTxtResource implements OwnRules {

    private static final String CONTACT = "buurtregie.beveiliging.contact";

    @Inject
    private Loketinstellingen loket;

    @Inject
    private PublicAddress adres;

    @Inject
    private Config omgeving;

    @Inject
    private Clock clock;

    @GET
    @PermitAll
    public Response tekst(@Context HttpServletRequest request) {
        String tekst =
                "Contact: " + contact() + "\nExpires: " + verloopt() + "T00:00:00Z\nPreferred-Languages: nl, en\n"
                        + "Canonical: " + adres.origin(request) + "/.well-known/security.txt\n";
        return Response.ok(tekst, MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .build();
    }

    /** A page or a mailbox of the gemeente; else where residents write to. */
    private String contact() {
        Optional<String> eigen =
                omgeving.getOptionalValue(CONTACT, String.class).map(String::strip);
        String wie = eigen.filter(woord -> !woord.isEmpty()).orElseGet(loket::email);
        return wie.startsWith("https:") || wie.startsWith("mailto:") ? wie : "mailto:" + wie;
    }

    /** Within a year, and never so soon that a reader doubts it; it moves on as long as this server runs. */
    private LocalDate verloopt() {
        return LocalDate.now(clock).withDayOfMonth(1).plusMonths(7);
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.contact(CONTACT));
    }
}
