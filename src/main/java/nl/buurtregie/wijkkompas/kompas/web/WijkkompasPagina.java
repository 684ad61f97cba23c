package nl.buurtregie.wijkkompas.kompas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.kompas.Kompas;
import nl.buurtregie.wijkkompas.kompas.Kompascijfers;
import nl.buurtregie.wijkkompas.kompas.Kompasstof;

/** KOM-05: a wijk as a compass beside the city, or beside another wijk. */
@Path("wijkkompas")
@ApplicationScoped
public class WijkkompasPagina {

    @Inject
    private Kompaslezer lezer;

    @Inject
    private Kompascijfers cijfers;

    @Inject
    private Kompasbeeld beeld;

    @Inject
    private Sessie sessie;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon(
            @QueryParam("gebied") String gebied,
            @QueryParam("jaar") String jaar,
            @QueryParam("thema") String thema,
            @QueryParam("indicator") String indicator,
            @QueryParam("weergave") String weergave,
            @QueryParam("naast") String naast) {
        Optional<Kompasgebieden> gelezen = lezer.lees(jaar);
        if (gelezen.isEmpty()) {
            return Page.ok("kompas/leeg", "Wijkkompas", new LeegView("Wijkkompas", lezer.waaromNiet()));
        }
        Kompasgebieden gebieden = gelezen.get();
        String hier = gebieden.gebied(gebied).code();
        Kompaskeuze keuze = new Kompaskeuze(
                hier,
                Kompaslezer.jaar(gebieden.jaren(), jaar),
                tekst(thema),
                tekst(indicator),
                Set.of(Kompaskeuze.THEMA, Kompaskeuze.TABEL).contains(tekst(weergave)) ? weergave : Kompaskeuze.KOMPAS,
                gebieden.find(naast)
                        .filter(een -> gebieden.isNaast(gebieden.gebied(hier), een))
                        .map(een -> een.code())
                        .orElse(""));
        boolean analist = sessie.ik().is(Rol.ANALIST);
        KompasView view = beeld.maak(gebieden, keuze, stof(gebieden, hier, keuze.jaar()), analist);
        return Page.ok("kompas/kompas", view.kop(), view);
    }

    @GET
    @Path("cijfers.csv")
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response bestand(@QueryParam("gebied") String gebied, @QueryParam("jaar") String jaar) {
        Kompasgebieden gebieden = lezer.lees(jaar).orElseThrow(NotFound::new);
        int gekozen = Kompaslezer.jaar(gebieden.jaren(), jaar);
        Kompas kompas = stof(gebieden, gebieden.gebied(gebied).code(), gekozen).kompas(gebieden.gebied(gebied));
        return Csv.download(
                "wijkkompas-" + kompas.gebied().code() + "-" + gekozen, Tabelbeeld.KOPPEN, Tabelbeeld.regels(kompas));
    }

    private Kompasstof stof(Kompasgebieden gebieden, String gebied, int jaar) {
        return gebieden.naast(
                gebied,
                cijfers.stof(
                        gebieden.publicatie(), jaar, gebieden.gebied(gebied).niveau(), gebieden.gemeente(gebied)));
    }

    private static String tekst(String gevraagd) {
        return gevraagd == null ? "" : gevraagd;
    }
}
