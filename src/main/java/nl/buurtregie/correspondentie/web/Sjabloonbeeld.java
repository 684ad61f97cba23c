package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.correspondentie.Briefsoort;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.correspondentie.Geadresseerde;
import nl.buurtregie.correspondentie.Sjablonen;
import nl.buurtregie.correspondentie.Sjabloon;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;

/** Puts one template into a form, with its earlier versions. */
@ApplicationScoped
class Sjabloonbeeld {

    @Inject
    private Sjablonen sjablonen;

    SjabloonView van(Briefsoort soort, Form form, List<SjabloonView.Voorbeeld> voorbeelden) {
        List<Sjabloon> versies = sjablonen.versies(soort);
        Sjabloon huidig = versies.get(0);
        form.propose("tekst", huidig.tekst());
        form.propose("versie", Integer.toString(huidig.versie()));
        return new SjabloonView(
                new Link("Teksten van brieven", "/sjablonen"),
                Briefbeeld.hoofdletter(soort.woord()),
                lezers(soort),
                versie(huidig),
                Integer.toString(huidig.versie()),
                "/sjablonen/" + soort,
                soort.velden().stream()
                        .sorted()
                        .map(veld -> new SjabloonView.Veld(veld.code(), veld.uitleg()))
                        .toList(),
                form.view(),
                voorbeelden,
                versies.stream().skip(1).map(Sjabloonbeeld::eerder).toList());
    }

    private static SjabloonView.Versie eerder(Sjabloon sjabloon) {
        return new SjabloonView.Versie(
                Briefbeeld.hoofdletter(versie(sjabloon)),
                Brieftekst.blokken(sjabloon.tekst()),
                "/sjablonen/" + sjabloon.soort() + "/versies/" + sjabloon.versie());
    }

    static String versie(Sjabloon sjabloon) {
        LocalDate dag = LocalDate.ofInstant(sjabloon.op(), SharedClock.ZONE);
        return "versie " + sjabloon.versie() + " · " + DutchDates.withYear(dag) + " · " + sjabloon.door();
    }

    static String lezers(Briefsoort soort) {
        return "aan de "
                + soort.lezers().stream().sorted().map(Geadresseerde::woord).collect(Collectors.joining(" of "));
    }
}
