package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.BekijkIemand;
import nl.buurtregie.mensen.Iemand;
import nl.buurtregie.mensen.Sleutels;
import nl.buurtregie.mensen.SluitAccount;
import nl.buurtregie.mensen.Werkverdeling;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;

/** What happens when an account closes, before it does. */
@ApplicationScoped
class Sluitingbeeld {

    @Inject
    private BekijkIemand bekijk;

    @Inject
    private Werkverdeling werk;

    @Inject
    private Bewaarinstellingen bewaren;

    @Inject
    private Sleutels sleutels;

    @Transactional
    SluitingView van(Ik ik, long wie, FormView form) {
        Iemand iemand = bekijk.bekijk(ik, wie);
        String pad = Mensenbeeld.HIER + "/" + wie;
        return new SluitingView(
                pad + "/sluiting",
                new Link(iemand.naam(), pad),
                iemand.naam(),
                Iemandbeeld.geenSluiting(iemand, ik.id() == wie),
                gevolgen(iemand),
                werk.van(wie).entrySet().stream()
                        .map(deel -> werk(wie, deel.getKey(), deel.getValue()))
                        .toList(),
                form);
    }

    private List<String> gevolgen(Iemand iemand) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add("Meteen: " + iemand.naam() + " is overal uitgelogd en kan niet meer inloggen.");
        if (!iemand.sleutels().isEmpty()) {
            zinnen.add("Dit werkt dan niet meer: " + String.join(", ", iemand.sleutels()) + ".");
        }
        if (!sleutels.zegels(iemand.id()).isEmpty()) {
            zinnen.add(
                    "Wat nog op een telefoon staat en niet verstuurd is, blijft daar op slot. Het gaat alsnog weg als het account weer"
                            + " open is, en is weg als het is gewist.");
        }
        zinnen.add("De naam blijft staan bij wat " + iemand.naam() + " vastlegde.");
        zinnen.add(
                iemand.email() == null
                        ? "Er is geen e-mailadres: vertel het zelf."
                        : iemand.naam() + " krijgt er een mail over.");
        zinnen.add("Het account weer openen kan nog " + DutchDates.period(bewaren.accounts())
                + ". Daarna wissen wij naam en e-mailadres, en kan het niet meer.");
        return zinnen;
    }

    private SluitingView.Werk werk(long wie, Rol rol, List<OpenWerk.Stuk> stukken) {
        String aantal = stukken.size() == 1 ? "1 zaak" : stukken.size() + " zaken";
        Stream<Option> mensen =
                werk.opvolgers(rol, wie).stream().map(een -> Option.of(Long.toString(een.id()), een.naam()));
        return new SluitingView.Werk(
                "naar-" + rol.code(),
                "Open werk als " + rol.woord() + ": " + aantal,
                "Wie neemt dit over?",
                stukken,
                Stream.concat(
                                mensen,
                                Stream.of(Option.of(
                                        Long.toString(SluitAccount.NIEMAND),
                                        "Nog niemand: het komt bij wie het werk verdeelt")))
                        .toList());
    }
}
