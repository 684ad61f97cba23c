package nl.buurtregie.beheer.opzetten.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.beheer.opzetten.Opzetstap;
import nl.buurtregie.beheer.opzetten.Organisatiegegevens;
import nl.buurtregie.beheer.opzetten.Plaatsgegevens;
import nl.buurtregie.mensen.Personenlijst;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.post.Postkamer;

/** What is known now about the subject of each step. */
@ApplicationScoped
class Opzetfeiten {

    private static final String TERMIJN = "buurtregie.termijn.";

    @Inject
    private Plaatsgegevens plaats;

    @Inject
    private Organisatiegegevens organisatie;

    @Inject
    private Postkamer post;

    @Inject
    private Personenlijst mensen;

    @Inject
    private Instance<SettingGroup> groepen;

    @Inject
    private Settings instellingen;

    List<ZaakView.Gegeven> van(Opzetstap stap) {
        return switch (stap) {
            case ADRES ->
                List.of(
                        new ZaakView.Gegeven("Adres", plaats.adres().orElse("nog niet ingesteld")),
                        new ZaakView.Gegeven("Wijzigen", "op de server, zie instellingen.md"),
                        new ZaakView.Gegeven(
                                "Daarna", "start Buurtregie opnieuw; het adres moet naar deze server wijzen"));
            case WIJKEN ->
                List.of(
                        new ZaakView.Gegeven("Nu in gebruik", plaats.wijken()),
                        new ZaakView.Gegeven(
                                "Lijst van postcodes",
                                plaats.heeftPostcodes() ? "ingelezen" : "nog niet: zie ‘Postcodes’ in het menu"),
                        new ZaakView.Gegeven(
                                "Plaatsen bij postcodes",
                                organisatie.heeftPlaatsen()
                                        ? "ingevuld"
                                        : "nog niet: zie ‘Instellingen’ in het menu, onder ‘Brieven’"));
            case MAIL ->
                List.of(
                        new ZaakView.Gegeven("Afzender", post.afzender().orElse("nog niet ingesteld")),
                        new ZaakView.Gegeven("Wijzigen", "op de server, zie ‘Mail and letters’ in instellingen.md"));
            case TERMIJNEN -> termijnen();
            case COLLEGAS -> collegas();
            default -> List.of();
        };
    }

    private List<ZaakView.Gegeven> collegas() {
        return mensen.tellingen().entrySet().stream()
                .map(een -> new ZaakView.Gegeven(een.getKey().woord(), Integer.toString(een.getValue())))
                .toList();
    }

    private String inWoorden(Setting een) {
        String waarde = instellingen.text(een);
        return een.kind() == Setting.Kind.PERIOD ? DutchDates.period(Period.parse(waarde)) : waarde;
    }

    private List<ZaakView.Gegeven> termijnen() {
        List<ZaakView.Gegeven> termijnen = new ArrayList<>();
        for (SettingGroup groep : groepen) {
            for (Setting een : groep.settings()) {
                if (een.name().startsWith(TERMIJN)) {
                    termijnen.add(new ZaakView.Gegeven(een.words(), inWoorden(een)));
                }
            }
        }
        return termijnen;
    }
}
