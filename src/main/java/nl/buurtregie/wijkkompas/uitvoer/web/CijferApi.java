package nl.buurtregie.wijkkompas.uitvoer.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;
import nl.buurtregie.wijkkompas.uitvoer.Bron;

/** KOM-13: what was published, for other programs. Described by {@code /api/v1/openapi.json}. */
@Path("api/v1")
@ApplicationScoped
@Transactional
public class CijferApi {

    @Inject
    private Publicaties publicaties;

    @Inject
    private Bron bron;

    @Inject
    private Cijfers cijfers;

    @GET
    @Path("publicaties")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response publicaties(
            @QueryParam("pagina") @DefaultValue("1") String pagina,
            @QueryParam("paginaGrootte") @DefaultValue("100") String grootte,
            @Context UriInfo hier,
            @Context Request vraag) {
        List<Publicatie> alle = publicaties.ooitOpenbaar();
        List<Publicatie> geldig = Publicaties.geldig(alle);
        return blad(
                pagina,
                grootte,
                null,
                blad -> Antwoord.json(
                        vraag,
                        "publicaties",
                        blad.van(hier, "publicaties", alle, een -> Apivorm.publicatie(een, geldig))));
    }

    @GET
    @Path("publicaties/{publicatie}")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response publicatie(@PathParam("publicatie") String nummer, @Context Request vraag) {
        return Antwoord.json(vraag, nummer, Apivorm.publicatie(publicaties.openbaar(nummer), publicaties.geldig()));
    }

    @GET
    @Path("indicatoren")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response indicatoren(
            @QueryParam("publicatie") String nummer,
            @QueryParam("pagina") @DefaultValue("1") String pagina,
            @QueryParam("paginaGrootte") @DefaultValue("100") String grootte,
            @Context UriInfo hier,
            @Context Request vraag) {
        Optional<Publicatie> uit = publicatie(nummer);
        List<Indicator> alle = uit.map(bron::indicatoren).orElse(List.of());
        return blad(
                pagina,
                grootte,
                uit.orElse(null),
                blad -> Antwoord.json(vraag, "indicatoren", blad.van(hier, "indicatoren", alle, Apivorm::indicator)));
    }

    @GET
    @Path("indicatoren/{indicator}")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response indicator(
            @PathParam("indicator") String code, @QueryParam("publicatie") String nummer, @Context Request vraag) {
        return Antwoord.json(vraag, code, Apivorm.indicator(indicator(nummer, code)));
    }

    @GET
    @Path("indicatoren/{indicator}/cijfers")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response cijfers(
            @PathParam("indicator") String code,
            @QueryParam("publicatie") String nummer,
            @QueryParam("niveau") String niveau,
            @QueryParam("gebied") String gebied,
            @QueryParam("periode") String periode,
            @QueryParam("pagina") @DefaultValue("1") String pagina,
            @QueryParam("paginaGrootte") @DefaultValue("100") String grootte,
            @Context UriInfo hier,
            @Context Request vraag) {
        if (niveau != null && Apivorm.niveau(niveau).isEmpty()) {
            return Antwoord.geenNiveau();
        }
        Publicatie uit = nummer == null ? null : publicaties.openbaar(nummer);
        List<Cijfers.Uit> alle = cijfers(uit, code, Apivorm.niveau(niveau).orElse(null), gebied, periode);
        if (alle.isEmpty()) {
            indicator(nummer, code); // nothing for this choice, or no such indicator
        }
        return blad(
                pagina,
                grootte,
                uit,
                blad -> Antwoord.json(
                        vraag, code, blad.van(hier, "cijfers", alle, Apivorm::cijfer, Apivorm.stand(stand(uit)))));
    }

    /** Of that version, or of each period by the version that holds for it. */
    private List<Cijfers.Uit> cijfers(Publicatie uit, String code, Niveau niveau, String gebied, String periode) {
        return uit == null
                ? cijfers.geldend(publicaties.geldig(), code, niveau, gebied, periode)
                : cijfers.vanIndicator(uit, code, niveau, gebied, periode).stream()
                        .map(een -> new Cijfers.Uit(uit, een))
                        .toList();
    }

    private Bron.Stand stand(Publicatie uit) {
        return uit == null ? null : bron.stand(uit);
    }

    /** With the words of that version, or of the newest that has it. */
    private Indicator indicator(String nummer, String code) {
        List<Publicatie> uit = nummer == null ? publicaties.geldig() : List.of(publicaties.openbaar(nummer));
        return uit.stream()
                .flatMap(een -> bron.indicatoren(een).stream())
                .filter(een -> een.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The one that was asked for, or the newest that holds. */
    private Optional<Publicatie> publicatie(String nummer) {
        return nummer == null ? publicaties.nieuwste() : Optional.of(publicaties.openbaar(nummer));
    }

    private interface Deel {
        Response van(Bladzijde blad);
    }

    private static Response blad(String pagina, String grootte, Publicatie uit, Deel deel) {
        Bladzijde blad = new Bladzijde(getal(pagina), getal(grootte), uit == null ? null : uit.nummer());
        return blad.isGoed()
                ? deel.van(blad)
                : Antwoord.fout(
                        "pagina",
                        "Vraag een pagina vanaf 1 en een paginaGrootte van 1 tot en met " + Bladzijde.HOOGUIT + ".");
    }

    private static int getal(String tekst) {
        return tekst.matches("\\d{1,6}") ? Integer.parseInt(tekst) : -1;
    }
}
