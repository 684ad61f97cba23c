package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.paar.Paarzorgen;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Leaf;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-21: every pair that is not whole, by kind, the worst first. */
@Path("werkvoorraad/paren")
@ApplicationScoped
public class ParenPagina {

    static final String PAD = "/werkvoorraad/paren";

    private static final Set<Paarzorgen.Soort> SOORTEN =
            EnumSet.range(Paarzorgen.Soort.GEEN_ANTWOORD, Paarzorgen.Soort.AFWEZIG);

    @Inject
    private Paarzorgen paarzorgen;

    @Inject
    private Sessie sessie;

    /**
     * One page of them.
     *
     * @param aantal of the kind that was chosen, or of all
     * @param volgende address of the next page; null after the last
     */
    public record View(
            List<Filter> filters, List<WerkvoorraadView.Zorg> zorgen, String aantal, String noot, String volgende) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@QueryParam("soort") String soort, @QueryParam("blad") String blad) {
        List<Paarzorgen.Zorg> alle = paarzorgen.alle(sessie.ik()).stream()
                .filter(Paarzorgen.Zorg::isVanPaar)
                .toList();
        return Page.ok("bemiddeling/paren", "Paar niet compleet", view(alle, gekozen(soort), blad));
    }

    /** @param soort null for all */
    static View view(List<Paarzorgen.Zorg> alle, Paarzorgen.Soort soort, String blad) {
        List<Paarzorgen.Zorg> gekozen = alle.stream()
                .filter(zorg -> soort == null || zorg.soort() == soort)
                .toList();
        Leaf welk = Leaf.of(blad, Paarzorgen.PAGINA, gekozen.size());
        String naam = soort == null ? "" : soort.name();
        return new View(
                List.of(new Filter("soort", "Wat er is", soorten(alle), naam)),
                gekozen.stream()
                        .skip(welk.skip())
                        .limit(Paarzorgen.PAGINA)
                        .map(Zijlijsten::zorg)
                        .toList(),
                Counted.all(gekozen.size()).words(),
                welk.noteInOrder(),
                welk.next(PAD + "?soort=" + naam + "&blad="));
    }

    private static List<Option> soorten(List<Paarzorgen.Zorg> alle) {
        List<Option> opties = new ArrayList<>();
        opties.add(Option.of("", "alles (" + Counted.all(alle.size()).words() + ")"));
        SOORTEN.forEach(soort -> opties.add(Option.of(
                soort,
                soort.woord() + " ("
                        + alle.stream().filter(zorg -> zorg.soort() == soort).count() + ")")));
        return opties;
    }

    private static Paarzorgen.Soort gekozen(String soort) {
        return SOORTEN.stream()
                .filter(een -> een.name().equals(soort))
                .findFirst()
                .orElse(null);
    }
}
