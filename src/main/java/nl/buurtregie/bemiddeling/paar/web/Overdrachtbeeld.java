package nl.buurtregie.bemiddeling.paar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.VervangBemiddelaar;
import nl.buurtregie.bemiddeling.paar.Overnemers;
import nl.buurtregie.bemiddeling.paar.Paarzorgen;
import nl.buurtregie.bemiddeling.vrijwilliger.web.Bemiddelaars;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;

/** The cases of somebody who is away, and who can take them. */
@ApplicationScoped
class Overdrachtbeeld {

    private static final Option NIEMAND =
            Option.of(Long.toString(VervangBemiddelaar.NIEMAND), "Nog niemand – een plek is vrij, en jij zoekt iemand");

    /** More ticks than rows on a page are not from a page. */
    private static final int HOOGUIT = 50;

    @Inject
    private Paarzorgen paarzorgen;

    @Inject
    private Overnemers overnemers;

    @Inject
    private Bemiddelaars bemiddelaars;

    /** " – kan 3 van de 4, niet 2026-0344" */
    private static String kan(Overnemers.Overnemer een, int aantal) {
        if (een.kanNiet().isEmpty()) {
            return aantal == 1 ? "" : " – kan alle " + aantal;
        }
        return " – kan " + (aantal - een.kanNiet().size()) + " van de " + aantal + ", niet "
                + String.join(" en ", een.kanNiet());
    }

    /** Ticked cases have two mediators each: first whose work goes. */
    OverdrachtView.Keuze keuze(Ik ik, List<String> gevraagd) {
        List<String> nummers = gevraagd.stream().distinct().limit(HOOGUIT).toList();
        Map<Long, List<String>> bijWie = overnemers.bijWie(ik, nummers);
        Map<Long, String> namen = bemiddelaars.namen();
        List<Link> wie = bijWie.entrySet().stream()
                .filter(een -> namen.containsKey(een.getKey()))
                .sorted((een, ander) -> ander.getValue().size() - een.getValue().size())
                .map(een -> new Link(
                        namen.get(een.getKey()) + " – " + een.getValue().size() + " van de " + nummers.size(),
                        "/overdracht?van=" + een.getKey() + "&zaak=" + String.join("&zaak=", een.getValue())))
                .toList();
        return new OverdrachtView.Keuze(wie);
    }

    OverdrachtView van(Ik ik, Form form) {
        String gevraagd = form.values("van").stream().findFirst().orElse("0");
        long van = gevraagd.matches("[0-9]{1,18}") ? Long.parseLong(gevraagd) : 0;
        Map<Long, String> namen = bemiddelaars.namen();
        String naam = namen.get(van);
        if (naam == null) {
            throw new NotFound();
        }
        List<Option> zaken = paarzorgen.van(ik, van).stream()
                .map(zaak -> Option.withHint(
                        zaak.nummer(),
                        zaak.aardwoord().woord(),
                        zaak.nummer() + ", " + zaak.status().woord()))
                .toList();
        List<String> nummers = zaken.stream().map(Option::value).toList();
        Stream<Option> mensen = overnemers.voor(ik, nummers).stream()
                .filter(een -> een.medewerkerId() != van)
                .map(een -> Option.of(Long.toString(een.medewerkerId()), een.naam() + kan(een, nummers.size())));
        List<Option> nieuw = Stream.concat(mensen, Stream.of(NIEMAND)).toList();
        return new OverdrachtView(Long.toString(van), naam, zaken, nieuw, form.view());
    }
}
