package nl.buurtregie.medewerker.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.CurrentUser;
import nl.buurtregie.platform.web.page.WhoAmI;

/** Who is behind this request; looked up once, so that a role taken away works at once. */
@RequestScoped
public class Sessie implements WhoAmI {

    @Inject
    private BrowserSession browser;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Toegang toegang;

    private Optional<Ik> gevonden;

    /** Only for routes that ask for a role. */
    public Ik ik() {
        return find().orElseThrow(NotFound::new);
    }

    public Optional<Ik> find() {
        if (gevonden == null) {
            gevonden = browser.login().flatMap(this::wie).map(Medewerker::ik);
        }
        return gevonden;
    }

    /** Nobody any more when the account is closed, or its password was changed in another place. */
    private Optional<Medewerker> wie(BrowserSession.Login login) {
        return medewerkers
                .find(login.account())
                .filter(toegang::isOpen)
                .filter(medewerker -> medewerker.hoeveelsteWachtwoord() == login.password());
    }

    @Override
    public CurrentUser shown() {
        return find().map(Sessie::getoond).orElse(null);
    }

    @Override
    public boolean hasRole(String role) {
        return find().filter(
                        ik -> ik.rollen().stream().anyMatch(rol -> rol.code().equals(role)))
                .isPresent();
    }

    private static CurrentUser getoond(Ik ik) {
        String rollen = ik.rollen().stream()
                .sorted(Comparator.naturalOrder())
                .map(Rol::woord)
                .collect(Collectors.joining(", "));
        return new CurrentUser(ik.naam(), initialen(ik.naam()), rollen);
    }

    /** First letters of first and last name. */
    public static String initialen(String naam) {
        String[] delen = naam.split(" ");
        String letters = Arrays.stream(delen).map(deel -> deel.substring(0, 1)).collect(Collectors.joining());
        return letters.length() < 2 ? letters : letters.substring(0, 1) + letters.substring(letters.length() - 1);
    }
}
