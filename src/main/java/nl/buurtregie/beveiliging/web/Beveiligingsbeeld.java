package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.beveiliging.Beveiligingsinstellingen;
import nl.buurtregie.beveiliging.Opvallendheden;
import nl.buurtregie.beveiliging.Patroon;
import nl.buurtregie.platform.web.form.FormView;

/** The page: first what asks attention, then whether the list can be trusted, then the list. */
@ApplicationScoped
class Beveiligingsbeeld {

    static final String HIER = "/beheer/beveiliging";

    @Inject
    private Opvallendheden opvallendheden;

    @Inject
    private Patroonbeeld patronen;

    @Inject
    private Ketenbeeld keten;

    @Inject
    private Pogingenbeeld pogingen;

    @Inject
    private Logbeeld log;

    @Inject
    private Beveiligingsinstellingen grenzen;

    /** @param zonderTls lines to others that go open by exception */
    BeveiligingView van(Logkeuze keuze, long ik, List<String> zonderTls, FormView form) {
        int klaar = opvallendheden.ditJaarAfgehandeld();
        return new BeveiligingView(
                keten.stuk(),
                zonderTls,
                opvallendheden.open().stream()
                        .filter(een -> een.soort() != Patroon.LIJST_STUK || keten.stuk() == null)
                        .map(patronen::kaart)
                        .toList(),
                klaar == 0 ? null : klaar + " keer afgehandeld dit jaar",
                pogingen.maak(),
                keten.feiten(),
                grenzen(),
                log.van(keuze, ik),
                form);
    }

    private List<BeveiligingView.Feit> grenzen() {
        return List.of(
                new BeveiligingView.Feit(
                        "shield-x",
                        "Eén adres, veel accounts",
                        grenzen.accounts() + " accounts mis in "
                                + grenzen.binnen().toMinutes() + " minuten"),
                new BeveiligingView.Feit(
                        "lock", "Eén account, veel pogingen", grenzen.keren() + " keer mis in een uur"),
                new BeveiligingView.Feit("eye", "Veel zaken achter elkaar", grenzen.zaken() + " in een uur"),
                new BeveiligingView.Feit("moon", "Downloads in de nacht", "tussen " + nacht(grenzen)),
                new BeveiligingView.Feit("user-plus", "Nieuwe beheerder", "altijd"));
    }

    /** "22.00 en 06.00 uur" */
    static String nacht(Beveiligingsinstellingen grenzen) {
        return "%02d.00 en %02d.00 uur".formatted(grenzen.nachtVan(), grenzen.nachtTot());
    }
}
