package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.inloggen.AndereInlog;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;

/** The page of a screen that is locked: it offers only the ways that its owner has. */
@ApplicationScoped
class Slotbeeld {

    private static final String PAGINA = "inloggen/slot";
    private static final String TITEL = "Dit scherm is op slot";

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private Organisatie organisatie;

    @Inject
    private Instance<AndereInlog> anderen;

    Response toon(Medewerker wie, String naar) {
        return Page.ok(PAGINA, TITEL, view(wie, Form.empty(), null, naar));
    }

    /**
     * It did not work.
     *
     * @param zin what to say; it names no way, because not everybody has each
     */
    Response opnieuw(Medewerker wie, String zin, String naar) {
        return Page.invalid(PAGINA, TITEL, view(wie, Form.empty(), zin, naar));
    }

    /** The password of somebody who has one was not filled in, or wrong. */
    Response wachtwoordFout(Medewerker wie, String zin, String naar) {
        Form form = Form.empty();
        form.error(Eigenaarsproef.WACHTWOORD, zin);
        return Page.invalid(PAGINA, TITEL, view(wie, form, null, naar));
    }

    private SlotView view(Medewerker wie, Form form, String melding, String naar) {
        return new SlotView(
                form.view(),
                melding,
                wie.naam(),
                wie.heeftWachtwoord(),
                !bossen.van(wie.id()).passkeys().isEmpty(),
                AndereInlog.naamVan(anderen).orElse(null),
                organisatie.telefoon(),
                Terug.ofNiets(naar));
    }
}
