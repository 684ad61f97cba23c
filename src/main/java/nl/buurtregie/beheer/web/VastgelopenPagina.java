package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.process.FailedJob;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.address.Proxies;
import nl.buurtregie.platform.web.error.StuckWorkView;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Work in the background that failed as often as the schedule allows: never silent, one button to try again. */
@Path("beheer/vastgelopen")
@ApplicationScoped
public class VastgelopenPagina {

    @Inject
    private Processes processen;

    @Inject
    private Proxies proxies;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "buurtregie.taken.herhaling", defaultValue = "PT1M,PT10M,PT1H,PT6H")
    private String herhaling;

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        return Page.ok(
                "platform/vastgelopen",
                "Vastgelopen werk",
                new StuckWorkView(
                        proxies.warnings(),
                        processen.failed().stream().map(this::regel).toList()));
    }

    @POST
    @Path("{werk}")
    @ForRoles(Rollen.BEHEERDER)
    public Response opnieuw(@PathParam("werk") String werk) {
        if (processen.failed().stream().noneMatch(mislukt -> mislukt.id().equals(werk))) {
            throw new NotFound();
        }
        processen.retry(werk);
        browser.flash("Wordt opnieuw geprobeerd.", "Lukt het weer niet, dan staat het hier over een minuut opnieuw.");
        return Page.goTo("/beheer/vastgelopen");
    }

    private StuckWorkView.Item regel(FailedJob mislukt) {
        int pogingen = herhaling.split(",").length + 1 + mislukt.again();
        return new StuckWorkView.Item(
                mislukt.id(),
                "Stap ‘" + mislukt.step() + "’ ging niet vanzelf verder",
                Stream.of(waarover(mislukt.businessKey()), sinds(mislukt.since()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")),
                pogingen + " keer geprobeerd",
                mislukt.error(),
                "/beheer/vastgelopen/" + mislukt.id());
    }

    /** A problem of the street is "P-…", a version of the figures "2026.1". */
    static Optional<String> waarover(String nummer) {
        return Optional.ofNullable(nummer)
                .map(een -> (een.startsWith("P-") ? "Probleem " : een.contains(".") ? "Versie " : "Zaak ") + een);
    }

    private Optional<String> sinds(Instant toen) {
        return Optional.ofNullable(toen).map(een -> "vastgelopen " + DutchDates.moment(een, clock));
    }
}
