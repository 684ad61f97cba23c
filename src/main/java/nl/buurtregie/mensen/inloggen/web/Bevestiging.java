package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.OwnerCheck;

/** Somebody shows again to be the owner, with a passkey or the password; what was chosen on the page before stays. */
@ApplicationScoped
class Bevestiging implements OwnerCheck {

    @Inject
    private Sessie sessie;

    @Inject
    private Eigenaarsproef proef;

    @Inject
    private Sleutelbossen bossen;

    @Override
    public Optional<Response> ask(String path, MultivaluedMap<String, String> form) {
        Optional<Medewerker> wie = sessie.medewerker().filter(een -> !sessie.isVers());
        if (wie.isEmpty()) { // or nobody is in: the route itself knows what to do then
            return Optional.empty();
        }
        String nietGoed = proef.keur(wie.get(), form);
        if (nietGoed == null) {
            sessie.bevestig();
            return Optional.empty();
        }
        return Optional.of(pagina(path, wie.get(), form, nietGoed));
    }

    private Response pagina(String pad, Medewerker wie, MultivaluedMap<String, String> form, String nietGoed) {
        Form opnieuw = Form.empty();
        if (!nietGoed.isEmpty()) {
            opnieuw.error(wie.heeftWachtwoord() ? Eigenaarsproef.WACHTWOORD : Eigenaarsproef.GEMEENTE, nietGoed);
        }
        List<BevestigView.Veld> gekozen = form.entrySet().stream()
                .filter(veld -> !veld.getKey().equals("csrf") && !veld.getKey().startsWith(FIELDS))
                .flatMap(veld -> veld.getValue().stream().map(waarde -> new BevestigView.Veld(veld.getKey(), waarde)))
                .toList();
        return Page.invalid(
                "inloggen/bevestig",
                "Bevestig dat jij het bent",
                new BevestigView(
                        pad,
                        gekozen,
                        !wie.heeftWachtwoord(),
                        !bossen.van(wie.id()).passkeys().isEmpty(),
                        opnieuw.view()));
    }
}
