package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.process.DecisionTables;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** The tables by which cases are weighed: the versions in force and earlier ones. */
@Path("beheer/beslistabellen")
@ApplicationScoped
public class BeslistabellenPagina {

    static final String HIER = "/beheer/beslistabellen";

    @Inject
    private DecisionTables tabellen;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        Map<String, List<BeslistabellenView.Versie>> perNaam = new LinkedHashMap<>();
        for (DecisionTables.Version versie : tabellen.all()) {
            perNaam.computeIfAbsent(versie.name(), naam -> new ArrayList<>())
                    .add(new BeslistabellenView.Versie(
                            "Versie " + versie.number(),
                            "sinds " + DutchDates.moment(versie.since(), clock),
                            HIER + "/" + versie.key() + "?versie=" + versie.number(),
                            versie.inForce()));
        }
        List<BeslistabellenView.Tabel> alle = perNaam.entrySet().stream()
                .map(een -> new BeslistabellenView.Tabel(een.getKey(), een.getValue()))
                .toList();
        return Page.ok("beheer/beslistabellen", "Beslistabellen", new BeslistabellenView(alle));
    }
}
