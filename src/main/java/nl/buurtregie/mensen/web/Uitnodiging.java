package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.NodigUit;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.post.Uitgaandepost;

/** The form by which somebody is invited, wherever it stands. */
@RequestScoped
public class Uitnodiging {

    @Inject
    private NodigUit nodigUit;

    @Inject
    private Siteadres adres;

    @Inject
    private Uitgaandepost post;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            @NotNull(message = "Vul een naam in.") @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String naam,

            @NotNull(message = "Vul een e-mailadres in.") String email,

            @Size(min = 1, message = "Kies minstens één rol.")
            Set<Rol> rollen) {}

    /** @return id of the account; the next page says what happened */
    public long verstuur(Invoer invoer) {
        long wie = nodigUit.nodigUit(sessie.ik(), invoer.naam(), invoer.email(), invoer.rollen(), adres.site());
        browser.flash(invoer.naam() + " is uitgenodigd.", gevolg());
        return wie;
    }

    public boolean isMailserverIngesteld() {
        return post.isMailserverIngesteld();
    }

    /** A message that waits is not under way. */
    String gevolg() {
        return post.isMailserverIngesteld()
                ? "De mail met de link gaat nu weg. De link werkt 7 dagen."
                : "De mail wacht: er is nog geen mailserver ingesteld.";
    }
}
