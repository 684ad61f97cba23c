package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Overlasttaak;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.overlast.web.Overlastregels;
import nl.buurtregie.overlast.web.Probleemstap;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/** Puts the page of one problem together. */
@ApplicationScoped
class Probleembeeld {

    @Inject
    private Problemen problemen;

    @Inject
    private Probleemdelen delen;

    @Inject
    private Overlastregels regels;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    ProbleemView van(Ik ik, Probleem probleem) {
        Optional<Overlasttaak> taak = problemen.taak(probleem);
        return new ProbleemView(
                new Link("Overlast", "/overlast"),
                probleem.nummer(),
                categorieen.naam(probleem.categorie()) + ", " + probleem.plek(),
                categorieen.beeld(probleem.categorie()),
                ondertitel(probleem),
                probleem.hotspotId() == null
                        ? null
                        : new Link("Hotspot: hier komt het vaker voor", "/hotspots/" + probleem.hotspotId()),
                Probleemstap.nu(
                        probleem,
                        ik,
                        Optional.ofNullable(probleem.samengevoegdMet()).flatMap(een -> problemen.find(ik, een))),
                taak.map(this::termijn).orElse(null),
                delen.wie(probleem),
                Probleemstap.ook(probleem, delen.moetBellen(probleem)),
                Probleemstap.procesbeeld(probleem, problemen.historie(probleem)),
                delen.fotos(probleem),
                delen.meldingen(ik, probleem),
                delen.overdrachten(probleem),
                delen.kaart(probleem),
                geschiedenis(probleem));
    }

    private String ondertitel(Probleem probleem) {
        String aantal = probleem.meldingen() == 1 ? "1 melding" : probleem.meldingen() + " meldingen";
        String heropend = probleem.keerHeropend() == 0 ? "" : " · " + probleem.keerHeropend() + " × teruggekomen";
        String ongeveer = probleem.plaats().isOngeveer() ? " · plek niet precies bekend" : "";
        return gebieden.get(probleem.buurtCode()).naam() + ongeveer + " · " + aantal + " · sinds "
                + DutchDates.moment(probleem.geopendOp(), clock) + heropend;
    }

    private ZaakView.Termijn termijn(Overlasttaak taak) {
        var strook = regels.strook(taak);
        return new ZaakView.Termijn("Termijn", strook.words(), strook, "Uiterlijk " + DutchDates.day(taak.einde()));
    }

    private List<ZaakView.Gebeurtenis> geschiedenis(Probleem probleem) {
        return problemen.historie(probleem).stream()
                .map(regel -> new ZaakView.Gebeurtenis(
                        DutchDates.moment(regel.op(), clock),
                        regel.wat().woord(),
                        regel.door(),
                        regel.toelichting(),
                        true))
                .toList();
    }
}
