package nl.buurtregie.loket.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.platform.web.page.Counter;
import nl.buurtregie.platform.web.page.PublicCounter;

/** Which pages are for everybody, and whom a resident can call. */
@ApplicationScoped
public class Loket implements PublicCounter {

    public static final String HULP_VRAGEN = "/hulp-vragen";
    private static final String OVERLAST_MELDEN = "/overlast-melden";
    private static final String CIJFERS = "/wijk";

    private static final Pattern OPENBAAR = Pattern.compile(
            "/(hulp-vragen|verwijzen|volg|enquete|overlast-melden|melding|partner|wijk|uw-gegevens|vraag)(/.*)?|/toegankelijkheid|/privacy");
    /** What residents read. The pages for verwijzers and partners, and those with published figures, are in Dutch. */
    private static final Pattern IN_TALEN = Pattern.compile(
            "/(hulp-vragen|volg|enquete|overlast-melden|melding|uw-gegevens)(/.*)?|/toegankelijkheid|/privacy");
    /** Overlast is reported to the gemeente, also when the neighbours' mediation is of somebody else. */
    private static final Pattern VAN_DE_GEMEENTE = Pattern.compile("/(overlast-melden|melding|partner)(/.*)?");

    /** Of a case that runs: the mediators answer, also when nothing new is taken. */
    private static final Pattern VAN_EEN_ZAAK = Pattern.compile("/(volg|enquete|vraag)(/.*)?");

    private static final Pattern GEHEIM =
            Pattern.compile("/(volg|enquete|vraag|kalender|melding|partner|welkom|wachtwoord-vergeten)(/.*)?"
                    + "|/hulp-vragen/klaar|/overlast-melden/klaar|/uw-gegevens/.*");

    @Inject
    private Loketinstellingen instellingen;

    @Inject
    private Aanbod aanbod;

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
        boolean gemeente = VAN_DE_GEMEENTE.matcher(path).matches()
                || !aanbod.doet(Deel.BEMIDDELING) && !VAN_EEN_ZAAK.matcher(path).matches();
        if (gemeente) {
            return new Counter(
                    instellingen.gemeente(),
                    instellingen.gemeentetelefoon(),
                    instellingen.gemeenteuren(),
                    begin(home(path)),
                    open());
        }
        return new Counter(
                instellingen.naam(), instellingen.telefoon(), instellingen.uren(), begin(home(path)), open());
    }

    /** Never where nothing is taken. */
    private String begin(String home) {
        Set<String> open = open();
        return open.contains(home) ? home : open.stream().findFirst().orElse(CIJFERS);
    }

    private Set<String> open() {
        Set<String> open = new HashSet<>();
        if (aanbod.doet(Deel.BEMIDDELING)) {
            open.add(HULP_VRAGEN);
        }
        if (aanbod.doet(Deel.STRAAT)) {
            open.add(OVERLAST_MELDEN);
        }
        return open;
    }
}
