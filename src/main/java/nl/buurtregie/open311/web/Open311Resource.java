package nl.buurtregie.open311.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.open311.Aanvulling;
import nl.buurtregie.open311.MeldViaOpen311;
import nl.buurtregie.open311.Verzoek;
import nl.buurtregie.open311.VulAanViaOpen311;
import nl.buurtregie.overlast.Ontvangst;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.Typed;
import nl.buurtregie.platform.web.address.PublicAddress;
import nl.buurtregie.platform.web.body.ForPrograms;
import nl.buurtregie.platform.web.form.Upload;
import nl.buurtregie.platform.web.form.UploadedFile;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** INT-10: Open311 GeoReport v2, in XML and JSON. */
@Path("open311/v2")
@ApplicationScoped
public class Open311Resource {

    @Inject
    private Open311beeld beeld;

    @Inject
    private Open311vragen vragen;

    @Inject
    private UploadedFile bestanden;

    @Inject
    private MeldViaOpen311 meldViaOpen311;

    @Inject
    private VulAanViaOpen311 vulAanViaOpen311;

    @Inject
    private PublicAddress adres;

    @GET
    @Path("discovery.{vorm}")
    @PermitAll
    public Response discovery(@PathParam("vorm") String vorm, @Context HttpServletRequest hier) {
        String basis = adres.origin(hier) + "/open311/v2";
        return Vorm.van(vorm).beantwoord(200, () -> beeld.discovery(basis));
    }

    @GET
    @Path("services.{vorm}")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response services(@PathParam("vorm") String vorm, @QueryParam("jurisdiction_id") String jurisdictie) {
        return Vorm.van(vorm).beantwoord(200, () -> {
            vragen.eisJurisdictie(jurisdictie);
            return beeld.services();
        });
    }

    @GET
    @Path("services/{code}.{vorm}")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response service(
            @PathParam("code") String code,
            @PathParam("vorm") String vorm,
            @QueryParam("jurisdiction_id") String jurisdictie) {
        return Vorm.van(vorm).beantwoord(200, () -> {
            vragen.eisJurisdictie(jurisdictie);
            return beeld.definitie(code);
        });
    }

    @POST
    @ForPrograms
    @Path("requests.{vorm}")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @PermitAll
    @Upload(megabytes = 12, bytes = true)
    @Throttled(Throttle.Kind.STEP)
    public Response meld(@PathParam("vorm") String vorm, MultivaluedMap<String, String> velden) {
        return Vorm.van(vorm).beantwoord(201, () -> {
            vragen.eisJurisdictie(velden.getFirst("jurisdiction_id"));
            vragen.eisOpen();
            Ontvangst ontvangst = meldViaOpen311.meld(verzoek(velden), bestanden.all());
            return beeld.ontvangen(ontvangst.melding());
        });
    }

    @GET
    @Path("requests.{vorm}")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response requests(@PathParam("vorm") String vorm, @Context UriInfo hier) {
        return Vorm.van(vorm)
                .beantwoord(
                        200,
                        () -> beeld.requests(
                                vragen.zoek(hier.getQueryParameters()), vragen.programma(hier.getQueryParameters())));
    }

    @GET
    @Path("requests/{verzoek}.{vorm}")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response request(
            @PathParam("verzoek") String nummer, @PathParam("vorm") String vorm, @Context UriInfo hier) {
        return Vorm.van(vorm)
                .beantwoord(
                        200,
                        () -> beeld.requests(
                                List.of(vragen.een(nummer, hier.getQueryParameters())),
                                vragen.programma(hier.getQueryParameters())));
    }

    /** A token is the number itself: we give it at once. */
    @GET
    @Path("tokens/{verzoek}.{vorm}")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response token(@PathParam("verzoek") String nummer, @PathParam("vorm") String vorm, @Context UriInfo hier) {
        return Vorm.van(vorm).beantwoord(200, () -> beeld.token(vragen.een(nummer, hier.getQueryParameters())));
    }

    /** The extension that FixMyStreet reads: what changed since then. */
    @GET
    @Path("servicerequestupdates.{vorm}")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response updates(@PathParam("vorm") String vorm, @Context UriInfo hier) {
        return Vorm.van(vorm).beantwoord(200, () -> beeld.updates(vragen.nieuws(hier.getQueryParameters())));
    }

    @POST
    @ForPrograms
    @Path("servicerequestupdates.{vorm}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response vulAan(@PathParam("vorm") String vorm, MultivaluedMap<String, String> velden) {
        return Vorm.van(vorm).beantwoord(200, () -> {
            vragen.eisJurisdictie(velden.getFirst("jurisdiction_id"));
            vulAanViaOpen311.vulAan(new Aanvulling(
                    velden.getFirst("api_key"),
                    velden.getFirst("update_id"),
                    velden.getFirst("service_request_id"),
                    leeg(velden.getFirst("description")),
                    media(velden),
                    velden.getFirst("status"),
                    velden.getFirst("updated_datetime")));
            return beeld.aangevuld(velden.getFirst("update_id"));
        });
    }

    private static Verzoek verzoek(MultivaluedMap<String, String> velden) {
        String email = leeg(velden.getFirst("email"));
        String telefoon = leeg(velden.getFirst("phone"));
        String naam = Stream.of("first_name", "last_name")
                .map(velden::getFirst)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Verzoek(
                velden.getFirst("api_key"),
                velden.getFirst("service_code"),
                leeg(velden.getFirst("lat")),
                leeg(velden.getFirst("long")),
                leeg(velden.getFirst("address_string")),
                leeg(velden.getFirst("description")),
                media(velden),
                leeg(naam),
                telefoon == null || MailAddress.isPossible(email) ? email : telefoon,
                telefoon);
    }

    private static List<String> media(MultivaluedMap<String, String> velden) {
        return velden.getOrDefault("media_url", List.of()).stream()
                .filter(een -> !een.isBlank())
                .map(String::strip)
                .toList();
    }

    private static String leeg(String tekst) {
        String schoon = tekst == null ? "" : Typed.text(tekst);
        return schoon.isEmpty() ? null : schoon;
    }
}
