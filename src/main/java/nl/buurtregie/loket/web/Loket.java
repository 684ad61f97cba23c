package nl.buurtregie.loket.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.platform.web.page.Counter;
import nl.buurtregie.platform.web.page.PublicCounter;

/** Which pages are for everybody, and whom a resident can call. */
@ApplicationScoped
public class Loket implements PublicCounter {

    public static final String HULP_VRAGEN = "/hulp-vragen";
    private static final String OVERLAST_MELDEN = "/overlast-melden";

    private static final Pattern OPENBAAR = Pattern.compile(
            "/(hulp-vragen|verwijzen|volg|enquete|overlast-melden|melding|partner|wijk|uw-gegevens|vraag)(/.*)?|/toegankelijkheid|/privacy");
    /** What residents read. The pages for verwijzers and partners, and those with published figures, are in Dutch. */
    private static final Pattern IN_TALEN = Pattern.compile(
            "/(hulp-vragen|volg|enquete|overlast-melden|melding|uw-gegevens)(/.*)?|/toegankelijkheid|/privacy");
    /** Overlast is reported to the gemeente, also when the neighbours' mediation is of somebody else. */
    private static final Pattern VAN_DE_GEMEENTE = Pattern.compile("/(overlast-melden|melding|partner)(/.*)?");

    private static final Pattern GEHEIM =
            Pattern.compile("/(volg|enquete|vraag|kalender|melding|partner|welkom|wachtwoord-vergeten)(/.*)?"
                    + "|/hulp-vragen/klaar|/overlast-melden/klaar|/uw-gegevens/.*");

    @Inject
    private Loketinstellingen instellingen;

    @Override
    public boolean covers(String path) {
        return OPENBAAR.matcher(path).matches();
    }

    @Override
    public boolean speaks(String path) {
        return IN_TALEN.matcher(path).matches();
    }

    @Override
    public boolean isSecret(String path) {
        return GEHEIM.matcher(path).matches();
    }

    @Override
    public String home(String path) {
        return VAN_DE_GEMEENTE.matcher(path).matches() ? OVERLAST_MELDEN : HULP_VRAGEN;
    }

    @Override
    public Counter shown(String path) {
        if (VAN_DE_GEMEENTE.matcher(path).matches()) {
            return new Counter(
                    instellingen.gemeente(), instellingen.gemeentetelefoon(), instellingen.gemeenteuren(), home(path));
        }
        return new Counter(instellingen.naam(), instellingen.telefoon(), instellingen.uren(), home(path));
    }
}
