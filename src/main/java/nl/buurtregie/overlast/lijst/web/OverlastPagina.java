package nl.buurtregie.overlast.lijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.Voorkeuren;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.overlast.begrip.Overlastnummer;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.FieldError;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** OVL-07: what is open, by term: the teamleider sees all, a conciërge the own gebied. */
@Path("overlast")
@ApplicationScoped
public class OverlastPagina {

    private static final String NIETS =
            "Met dit nummer is er niets dat jij kunt zien. Kijk het na: het is zoals P-2026-00012 of M-2026-00012.";

    /** Under which name the wijk and buurt of the last time are kept: a part of the city is somebody's work. */
    private static final String WAAR = "overlast waar";

    @Inject
    private Sessie sessie;

    @Inject
    private Overlastbeeld beeld;

    @Inject
    private Problemen problemen;

    @Inject
    private Voorkeuren voorkeuren;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response toon(@BeanParam Overlastkeuze keuze) {
        Optional<Probleem> gezocht = zoek(keuze.nummer());
        if (gezocht.isPresent()) {
            return Page.goTo("/overlast/problemen/" + gezocht.get().nummer());
        }
        Ik ik = sessie.ik();
        if (!keuze.isAlle()) {
            onthoud(ik, keuze);
        }
        return Page.ok("overlast/lijst", "Overlast", beeld.van(ik, keuze, gezocht(keuze.nummer())));
    }

    private void onthoud(Ik ik, Overlastkeuze keuze) {
        String laatste = voorkeuren.find(ik, WAAR).orElse("|");
        if (!keuze.zegtWaar()) {
            keuze.waar(laatste);
        } else if (!keuze.waar().equals(laatste)) {
            voorkeuren.bewaar(ik, WAAR, keuze.waar());
        }
    }

    /** What there is and what one may see: nobody can tell which of the two it is not. */
    private Optional<Probleem> zoek(String nummer) {
        try {
            return Overlastnummer.uit(nummer).map(een -> problemen.get(sessie.ik(), een));
        } catch (NotFound geen) {
            return Optional.empty();
        }
    }

    /** The field above the list, with why it brought nobody anywhere. */
    private static FormView gezocht(String nummer) {
        return nummer == null || nummer.isBlank()
                ? FormView.empty()
                : new FormView(Map.of("nummer", List.of(nummer)), List.of(new FieldError("nummer", NIETS)));
    }
}
