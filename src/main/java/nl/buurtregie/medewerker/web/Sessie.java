package nl.buurtregie.medewerker.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Inloginstellingen;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Schermslot;
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
    private Inloginstellingen instellingen;

    @Inject
    private Schermslot slot;

    @Inject
    private Toegang toegang;

    private Optional<Sessies.Eigenaar> gevonden;
    private boolean eigenSlot;

    /** Only for routes that ask for a role. */
    public Ik ik() {
        return find().orElseThrow(NotFound::new);
    }

    public Optional<Ik> find() {
        return medewerker().map(Medewerker::ik);
    }

    /** The account behind this request; empty for nobody. */
    public Optional<Medewerker> medewerker() {
        return binnen().map(Sessies.Eigenaar::wie);
    }

    /** Whoever gave the right password here, and still has to do the second step. */
    public Optional<Medewerker> halverwege() {
        return eigenaar().filter(sessies::isHalverwege).map(Sessies.Eigenaar::wie);
    }

    /** Whose screen this is, while it is locked. */
    public Optional<Medewerker> opSlot() {
        return genoeg().filter(slot::isOpSlot).map(Sessies.Eigenaar::wie);
    }

    /** How this person logged in; only for routes that ask for a role. */
    public Inlogwijze wijze() {
        return binnen().orElseThrow(NotFound::new).wijze();
    }

    /** Whether this person showed minutes ago to be the owner of the account. */
    public boolean isVers() {
        return binnen().filter(sessies::isVers).isPresent();
    }

    /** This person just showed it again. */
    public void bevestig() {
        String was = sleutel();
        sessies.bevestig(was, browser.logIn());
        gevonden = null;
    }

    /** This person showed it at the provider of the gemeente; false when that was too long ago, or it does not say when. */
    public boolean isBevestigd(Sessies.Elders elders) {
        if (elders.getoond() != null) {
            String was = sleutel();
            sessies.bevestig(was, browser.logIn(), elders);
            gevonden = null;
        }
        return elders.getoond() != null && isVers();
    }

    /** From here on this browser is that of this person; of somebody else nothing is left in it, in no other tab either. */
    public void logIn(Medewerker wie, Inlogwijze wijze) {
        logIn(wie, wijze, null);
    }

    /** @param elders what the provider of the gemeente says of it; null for a login of our own */
    public void logIn(Medewerker wie, Inlogwijze wijze, Sessies.Elders elders) {
        browser.key().ifPresent(was -> {
            if (!sessies.isVan(was, wie)) {
                browser.leaveForms();
            }
            sessies.eindig(was);
        });
        sessies.begin(wie, browser.logIn(), toestel(), wijze, elders);
        gevonden = null;
    }

    /** The browser of this request, in words: "Chrome op Android". */
    public String toestel() {
        return Toestel.woorden(request.getHeader("User-Agent"));
    }

    public void logOut() {
        browser.key().ifPresent(sleutel -> find().ifPresentOrElse(
                        ik -> sessies.logUit(ik.id(), sleutel), () -> sessies.eindig(sleutel)));
        browser.logOut();
        gevonden = Optional.empty(); // a page that is shown now is of nobody
    }

    /** The key of this browser, as {@link Sessies} knows it; empty for nobody. */
    public String sleutel() {
        return browser.key().orElse("");
    }

    private Optional<Sessies.Eigenaar> binnen() {
        return genoeg().filter(een -> eigenSlot || !slot.isOpSlot(een));
    }

    private Optional<Sessies.Eigenaar> genoeg() {
        return eigenaar().filter(een -> toegang.isGenoeg(een.wie(), een.wijze()));
    }

    private Optional<Sessies.Eigenaar> eigenaar() {
        if (gevonden == null) {
            gevonden = browser.key().flatMap(this::eigenaar);
        }
        return gevonden;
    }

    /** Nobody any more when the account is closed, its password was changed or the session was ended in another place. */
    private Optional<Sessies.Eigenaar> eigenaar(String sleutel) {
        Optional<Sessies.Eigenaar> eigenaar = sessies.eigenaar(sleutel).filter(een -> toegang.isOpen(een.wie()));
        eigenaar.filter(sessies::isLangGeleden).ifPresent(een -> sessies.gezien(een, sleutel));
        return eigenaar;
    }

    @Override
    public CurrentUser shown() {
        return medewerker().map(this::getoond).orElse(null);
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

    @Override
    public void behindOwnLock() {
        eigenSlot = true;
    }

    private CurrentUser getoond(Medewerker wie) {
        String rollen = wie.rollen().stream()
                .sorted(Comparator.naturalOrder())
                .map(Rol::woord)
                .collect(Collectors.joining(", "));
        return new CurrentUser(
                wie.naam(),
                initialen(wie.naam()),
                rollen,
                wie.heeftWachtwoord(),
                instellingen.slotNa().toMinutes());
    }

    /** First letters of first and last name. */
    public static String initialen(String naam) {
        String[] delen = naam.split(" ");
        String letters = Arrays.stream(delen).map(deel -> deel.substring(0, 1)).collect(Collectors.joining());
        return letters.length() < 2 ? letters : letters.substring(0, 1) + letters.substring(letters.length() - 1);
    }
}
