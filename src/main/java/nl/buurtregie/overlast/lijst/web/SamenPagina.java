package nl.buurtregie.overlast.lijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.BeslisOverProbleem;
import nl.buurtregie.overlast.BeslisOverProbleem.Besluit;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.lijst.BeslisSamen;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** OVL-20: what was ticked in the list gets one decision; all or none. */
@Path("overlast/samen")
@ApplicationScoped
public class SamenPagina {

    /** So many stand in the list after a storm, and one transaction does them in seconds. */
    static final int HOOGUIT = 100;

    @Inject
    private Sessie sessie;

    @Inject
    private Samenbeeld beeld;

    @Inject
    private BeslisSamen beslisSamen;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What can be done with several at once. */
    enum Keuze {
        OPPAKKEN(BeslisOverProbleem.Keuze.OPPAKKEN),
        LATER_KIJKEN(BeslisOverProbleem.Keuze.LATER_KIJKEN),
        KLAAR(BeslisOverProbleem.Keuze.KLAAR),
        SAMENVOEGEN(null);

        private final BeslisOverProbleem.Keuze besluit;

        Keuze(BeslisOverProbleem.Keuze besluit) {
            this.besluit = besluit;
        }
    }

    /** What is filled in. */
    record Invoer(
            @Size(min = 1, max = HOOGUIT, message = "Vink de problemen aan: 1 tot en met 100.")
            Set<String> problemen,

            @NotNull(message = "Kies wat er met al deze problemen gebeurt.")
            Keuze keuze,

            Long wie,
            Uitkomst uitkomst,

            @Size(max = 300, message = "Maak de uitleg korter: hooguit 300 tekens.")
            String uitleg,

            String blijft) {

        List<Overlaststap> stappen() {
            return problemen.stream()
                    .map(Samenbeeld::stap)
                    .sorted(Samenbeeld.OP_NUMMER)
                    .toList();
        }
    }

    @GET
    @ForRoles(Rollen.TEAMLEIDER)
    @Transactional
    public Response toon(@QueryParam("probleem") List<String> problemen) {
        if (problemen.isEmpty()) {
            browser.flash("Vink eerst problemen aan.", "Daarna beslis je er samen over.");
            return Page.goTo("/overlast");
        }
        Ik ik = sessie.ik();
        String alle = String.join(",", problemen);
        return pagina(200, ik, Form.of(Map.of("alle", List.of(alle), "problemen", beeld.aangevinkt(ik, alle))));
    }

    @POST
    @ForRoles(Rollen.TEAMLEIDER)
    public Response beslis(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(form, Invoer.class, this::beslist, status -> pagina(status, sessie.ik(), form));
    }

    private Response beslist(Invoer invoer) {
        List<Overlaststap> stappen = invoer.stappen();
        if (invoer.keuze() == Keuze.SAMENVOEGEN) {
            if (invoer.blijft() == null) {
                throw new RuleViolation("O6.2", "blijft", "Kies welk probleem blijft.");
            }
            beslisSamen.voeg(sessie.ik(), stappen, invoer.blijft());
        } else {
            Besluit besluit =
                    new Besluit(invoer.keuze().besluit, invoer.wie(), null, null, invoer.uitkomst(), invoer.uitleg());
            beslisSamen.beslis(sessie.ik(), stappen, besluit);
        }
        browser.flash("Vastgelegd.", Samenbeeld.gedaan(invoer.keuze(), stappen, invoer.blijft()));
        return Page.goTo("/overlast");
    }

    private Response pagina(int status, Ik ik, Form form) {
        return Page.of(status, "overlast/samen", "Over meer problemen beslissen", beeld.van(ik, form));
    }
}
