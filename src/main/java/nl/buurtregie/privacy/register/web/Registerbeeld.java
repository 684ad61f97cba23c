package nl.buurtregie.privacy.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.register.Doorgifte;
import nl.buurtregie.privacy.register.Dpiafeiten;
import nl.buurtregie.privacy.register.Registerregel;
import nl.buurtregie.privacy.register.Verwerkingsregister;
import nl.buurtregie.privacy.verzoek.Bezorging;

/** The register as it is now, for the screen, for paper and for a spreadsheet: one and the same. */
@ApplicationScoped
class Registerbeeld {

    @Inject
    private Verwerkingsregister register;

    @Inject
    private Dpiafeiten feiten;

    @Inject
    private Bezorging bezorging;

    @Inject
    private Clock clock;

    @Transactional
    RegisterView maak() {
        List<Registerregel> regels = register.regels();
        List<Doorgifte> doorgiften = register.doorgiften();
        List<Doorgifte> aan = doorgiften.stream().filter(Doorgifte::isAan).toList();
        Bezorging.Afzender wij = bezorging.afzender();
        return new RegisterView(
                wij.naam(),
                Stream.concat(wij.adres().stream(), Stream.of(wij.email(), wij.telefoon()))
                        .toList(),
                DutchDates.withYear(clock.instant().atZone(SharedClock.ZONE).toLocalDate()) + ", "
                        + DutchDates.time(clock.instant()) + " uur",
                groepen(regels, aan),
                doorgiften.stream().map(Registerbeeld::ontvangst).toList(),
                feiten.van(regels, doorgiften));
    }

    private static List<RegisterView.Groep> groepen(List<Registerregel> regels, List<Doorgifte> aan) {
        return Arrays.stream(Bewaring.Groep.values())
                .map(groep -> new RegisterView.Groep(
                        groep.woord(),
                        regels.stream()
                                .filter(een -> een.bewaring().groep() == groep)
                                .map(een -> soort(een, aan))
                                .toList()))
                .toList();
    }

    private static RegisterView.Soort soort(Registerregel een, List<Doorgifte> aan) {
        return new RegisterView.Soort(
                een.bewaring().wat(), een.bewaring().toelichting(), een.hoeveel(), een.cellen(aan));
    }

    private static RegisterView.Ontvangst ontvangst(Doorgifte een) {
        return new RegisterView.Ontvangst(
                een.ontvanger().woord(),
                een.ontvanger().hoedanigheid(),
                een.ontvanger().wat(),
                een.isAan(),
                een.isAan() ? een.waar() : "staat uit: er gaat niets heen");
    }
}
