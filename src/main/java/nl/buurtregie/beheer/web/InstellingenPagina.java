package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.settings.Changed;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-03: terms and thresholds, with who changed them and when. */
@Path("beheer/instellingen")
@ApplicationScoped
public class InstellingenPagina {

    @Inject
    private Instance<SettingGroup> groepen;

    @Inject
    private Settings instellingen;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** What is filled in; an empty value is the default again. How long it may be, the setting says itself. */
    public record Invoer(
            @NotBlank(message = "Kies een instelling.") String naam, String waarde) {}

    /** @param na the change where the page before of the history ended; null for all settings, with the newest changes */
    @GET
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response toon(@QueryParam("na") Long na) {
        return na == null
                ? pagina(200, "", Form.empty())
                : Page.ok(
                        "beheer/instellingen",
                        "Instellingen",
                        new InstellingenView(
                                List.of(), historie(na), "", Form.empty().view()));
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    public Response wijzig(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        String naam = form.values("naam").stream().findFirst().orElse("");
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    Setting setting = alle().filter(een -> een.name().equals(invoer.naam()))
                            .findFirst()
                            .orElseThrow(NotFound::new);
                    elders(setting).ifPresent(hoe -> {
                        throw new RuleViolation("S2", "waarde", hoe);
                    });
                    instellingen.change(setting, invoer.waarde(), sessie.ik().naam());
                    browser.flash("Gewijzigd: " + setting.words() + ".", gevolg(setting));
                    return Page.goTo("/beheer/instellingen");
                },
                status -> pagina(status, naam, form));
    }

    private Optional<String> elders(Setting setting) {
        return groepen.stream()
                .flatMap(groep -> groep.elsewhere(setting).stream())
                .findFirst();
    }

    private String gevolg(Setting setting) {
        return groepen.stream()
                .filter(groep -> groep.settings().contains(setting))
                .map(groep -> groep.consequence(setting))
                .findFirst()
                .orElse("");
    }

    private Response pagina(int status, String open, Form form) {
        List<InstellingenView.Groep> getoond = groepen.stream()
                .map(groep -> new InstellingenView.Groep(
                        groep.title(),
                        groep.note().orElse(null),
                        groep.settings().stream().map(this::regel).toList()))
                .toList();
        return Page.of(
                status,
                "beheer/instellingen",
                "Instellingen",
                new InstellingenView(getoond, historie(Long.MAX_VALUE), open, form.view()));
    }

    private InstellingenView.Historie historie(long na) {
        List<Changed> deze = instellingen.history(na);
        int alle = instellingen.changes();
        boolean eerste = na == Long.MAX_VALUE;
        boolean meer = !deze.isEmpty()
                && !instellingen.history(deze.get(deze.size() - 1).number()).isEmpty();
        String welke = eerste ? "de nieuwste %d" : meer ? "de volgende %d" : "de oudste %d";
        return new InstellingenView.Historie(
                deze.stream().map(this::wijziging).toList(),
                deze.isEmpty() ? null : new Counted(alle).note(deze.size(), welke),
                meer ? "/beheer/instellingen?na=" + deze.get(deze.size() - 1).number() : null);
    }

    private InstellingenView.Regel regel(Setting setting) {
        Optional<String> eigen = instellingen.find(setting.name());
        return new InstellingenView.Regel(
                setting.name(),
                setting.name().replace('.', '-'),
                setting.words(),
                eigen.orElse(setting.standard()),
                setting.standard(),
                eigen.filter(waarde -> !waarde.equals(setting.standard())).isPresent(),
                setting.isText(),
                elders(setting).orElse(null));
    }

    private InstellingenView.Wijziging wijziging(Changed change) {
        String wat = alle().filter(setting -> setting.name().equals(change.name()))
                .map(Setting::words)
                .findFirst()
                .orElse(change.name());
        String naar = change.to() == null ? "weer de standaard" : change.to();
        String was = change.from() == null ? "de standaard" : change.from();
        return new InstellingenView.Wijziging(
                DutchDates.moment(change.when(), clock), change.by(), wat + ": " + naar + " (was " + was + ")");
    }

    private Stream<Setting> alle() {
        return groepen.stream().flatMap(groep -> groep.settings().stream());
    }
}
