package nl.buurtregie.wijkkompas.uitvoer.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;
import nl.buurtregie.wijkkompas.uitvoer.JsonStat;
import nl.buurtregie.wijkkompas.uitvoer.Kaartvlakken;
import nl.buurtregie.wijkkompas.uitvoer.SwingCsv;
import nl.buurtregie.wijkkompas.uitvoer.TidyCsv;

/** KOM-12: the figures of a version as files. Only of what was published; also when it was withdrawn, which its name says. */
@Path("publicaties/{publicatie: [0-9]+\\.[0-9]+}")
@ApplicationScoped
public class Bestanden {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    private Publicaties publicaties;

    @Inject
    private TidyCsv tidy;

    @Inject
    private SwingCsv swing;

    @Inject
    private JsonStat jsonStat;

    @Inject
    private Kaartvlakken kaartvlakken;

    @GET
    @Path("cijfers.csv")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response cijfers(@PathParam("publicatie") String nummer) {
        Publicatie publicatie = publicaties.openbaar(nummer);
        return bestand(publicatie, "cijfers.csv", CSV, uit -> tidy.schrijf(publicatie, uit));
    }

    @GET
    @Path("cijfers.csv-metadata.json")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response metadata(@PathParam("publicatie") String nummer) {
        Publicatie publicatie = publicaties.openbaar(nummer);
        String metadata = tidy.metadata(publicatie, "cijfers.csv").toString();
        return bestand(publicatie, "cijfers.csv-metadata.json", "application/csvm+json", uit -> uit.write(metadata));
    }

    @GET
    @Path("swing.csv")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response swing(@PathParam("publicatie") String nummer, @QueryParam("niveau") String niveau) {
        Publicatie publicatie = publicaties.openbaar(nummer);
        return per(
                niveau,
                (soort, woord) -> bestand(
                        publicatie, "swing-" + woord + ".csv", CSV, uit -> swing.schrijf(publicatie, soort, uit)));
    }

    @GET
    @Path("swing-metadata.csv")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response swingMetadata(@PathParam("publicatie") String nummer) {
        Publicatie publicatie = publicaties.openbaar(nummer);
        return bestand(publicatie, "swing-metadata.csv", CSV, uit -> swing.metadata(publicatie, uit));
    }

    @GET
    @Path("cijfers.json")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response jsonStat(@PathParam("publicatie") String nummer, @QueryParam("niveau") String niveau) {
        Publicatie publicatie = publicaties.openbaar(nummer);
        return per(
                niveau,
                (soort, woord) -> bestand(
                        publicatie,
                        "cijfers-" + woord + ".json",
                        "application/json",
                        uit -> jsonStat.schrijf(publicatie, soort, uit)));
    }

    @GET
    @Path("wijken.geojson")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    public Response kaart(@PathParam("publicatie") String nummer, @QueryParam("niveau") String niveau) {
        Publicatie publicatie = publicaties.openbaar(nummer);
        return per(niveau, (soort, woord) -> {
            String vlakken = kaartvlakken.van(publicatie, soort).toString();
            return bestand(
                    publicatie, "vlakken-" + woord + ".geojson", "application/geo+json", uit -> uit.write(vlakken));
        });
    }

    /** For the kind of area that is asked for; the wijken when none is. What does not exist is no file of another kind. */
    private static Response per(String niveau, BiFunction<Niveau, String, Response> bestand) {
        String woord = niveau == null ? "wijk" : niveau;
        return Apivorm.niveau(woord).map(soort -> bestand.apply(soort, woord)).orElseGet(Antwoord::geenNiveau);
    }

    private interface Schrijver {
        void schrijf(Writer uit) throws IOException;
    }

    private static Response bestand(Publicatie publicatie, String naam, String soort, Schrijver schrijver) {
        StreamingOutput inhoud = uit -> {
            Writer woorden = new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
            schrijver.schrijf(woorden);
            woorden.flush();
        };
        String stand = publicatie.stand().isOpenbaar() ? "" : "ingetrokken-";
        return Antwoord.open(Response.ok(inhoud, soort))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + stand + "publicatie-" + publicatie.nummer() + "-" + naam + "\"")
                .build();
    }
}
