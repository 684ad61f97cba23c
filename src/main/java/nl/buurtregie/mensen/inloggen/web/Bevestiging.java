package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Inloggen;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;
import nl.buurtregie.mensen.inloggen.ToonPasskey;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.OwnerCheck;

/** Somebody shows again to be the owner, with a passkey or the password; what was chosen on the page before stays. */
@ApplicationScoped
class Bevestiging implements OwnerCheck {

    private static final String PASSKEY = FIELDS + "passkey";
    private static final String GEMEENTE = FIELDS + "gemeente";
    private static final String WACHTWOORD = FIELDS + "wachtwoord";

    @Inject
    private Sessie sessie;

    @Inject
    private Inloggen inloggen;

    @Inject
    private ToonPasskey toon;

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private ClientAddress adres;

    @Inject
    private Eigensite site;

    @Override
    public Optional<Response> ask(String path, MultivaluedMap<String, String> form) {
        Optional<Medewerker> wie = sessie.medewerker().filter(een -> !sessie.isVers());
        if (wie.isEmpty()) { // or nobody is in: the route itself knows what to do then
            return Optional.empty();
        }
        String nietGoed = keur(wie.get(), form);
        if (nietGoed == null) {
            sessie.bevestig();
            return Optional.empty();
        }
        return Optional.of(pagina(path, wie.get(), form, nietGoed));
    }

    /** @return null when it is sure, else what to say; empty when nothing was answered yet */
    private String keur(Medewerker wie, MultivaluedMap<String, String> form) {
        String passkey = form.getFirst(PASSKEY);
        if (passkey != null && !passkey.isBlank()) {
            try {
                toon.bevestig(wie, passkey, site.nu());
                return null;
            } catch (RuleViolation nee) {
                return nee.getMessage();
            }
        }
        if (!wie.heeftWachtwoord()) { // done there, and then the session is fresh
            return form.containsKey(GEMEENTE) ? "De gemeente heeft dit nog niet gezegd. Doe dat eerst." : "";
        }
        String wachtwoord = form.getFirst(WACHTWOORD);
        if (wachtwoord == null) {
            return "";
        }
        Optional<Medewerker> eigenaar = inloggen.probeer(wie.gebruikersnaam(), Form.asTyped(wachtwoord), adres.value());
        if (eigenaar.isEmpty()) {
            return "Dit wachtwoord klopt niet. Na 5 keer fout moet je een kwartier wachten.";
        }
        inloggen.gelukt(wie, adres.value());
        return null;
    }

    private Response pagina(String pad, Medewerker wie, MultivaluedMap<String, String> form, String nietGoed) {
        Form opnieuw = Form.empty();
        if (!nietGoed.isEmpty()) {
            opnieuw.error(wie.heeftWachtwoord() ? WACHTWOORD : GEMEENTE, nietGoed);
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
