package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.mensen.inloggen.AndereInlog;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.post.Mailweg;

/** The login page in words. */
@ApplicationScoped
class Inlogbeeld {

    @Inject
    private Demoaccounts demo;

    @Inject
    private Aanbod aanbod;

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private Organisatie organisatie;

    @Inject
    private Mailweg mail;

    @Inject
    private Instance<AndereInlog> anderen;

    /**
     * @param melding what went wrong; null when nothing did
     * @param naar where somebody wants to be; null when nowhere yet
     */
    InloggenView van(Form form, String melding, String naar) {
        List<InloggenView.Demoaccount> accounts = demo.isAan()
                ? demo.alle().stream()
                        .map(een -> new InloggenView.Demoaccount(
                                een.gebruikersnaam(),
                                Demoaccounts.WACHTWOORD,
                                een.naam(),
                                een.rol().woord()))
                        .toList()
                : List.of();
        return new InloggenView(
                form.view(),
                melding,
                Terug.ofNiets(naar),
                bossen.heeftIemandEenPasskey(),
                AndereInlog.naamVan(anderen).orElse(null),
                organisatie.telefoon(),
                aanbod.doet(Deel.BEMIDDELING),
                mail.isOpen(),
                demo.isAan(),
                accounts);
    }
}
