package nl.buurtregie.medewerker.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Sessies;
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
    private HttpServletRequest request;

    @Inject
    private Sessies sessies;

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

    /** From here on this browser is that of this person; of before nothing is left in it. */
    public void logIn(Medewerker wie) {
        browser.login().ifPresent(eerder -> sessies.eindig(eerder.key()));
        String sleutel = browser.logIn(wie.gebruikersnaam(), wie.hoeveelsteWachtwoord());
        sessies.begin(wie.id(), sleutel, Toestel.woorden(request.getHeader("User-Agent")));
    }

    public void logOut() {
        browser.login().ifPresent(login -> find().ifPresentOrElse(
                        ik -> sessies.logUit(ik.id(), login.key()), () -> sessies.eindig(login.key())));
        browser.logOut();
    }

    /** The key of this browser, as {@link Sessies} knows it; empty for nobody. */
    String sleutel() {
        return browser.login().map(BrowserSession.Login::key).orElse("");
    }

    /** Nobody any more when the account is closed, its password was changed or the session was ended in another place. */
    private Optional<Medewerker> wie(BrowserSession.Login login) {
        Optional<Sessies.Eigenaar> eigenaar = sessies.eigenaar(login.key())
                .filter(een -> toegang.isOpen(een.wie()))
                .filter(een -> een.wie().hoeveelsteWachtwoord() == login.password());
        eigenaar.filter(sessies::isLangGeleden).ifPresent(een -> sessies.gezien(een, login.key()));
        return eigenaar.map(Sessies.Eigenaar::wie);
    }

    @Override
    public CurrentUser shown() {
        return find().map(Sessie::getoond).orElse(null);
    }

    @Override
    public Long account() {
        return find().map(Ik::id).orElse(null);
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
