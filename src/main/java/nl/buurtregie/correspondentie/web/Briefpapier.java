package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.correspondentie.Briefadressen;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.correspondentie.Briefwoorden;
import nl.buurtregie.correspondentie.Geadresseerde;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.platform.web.page.PrintedPage;

/** A letter as its reader gets it: to look at before, and printed so that it can be read aloud too. */
@ApplicationScoped
class Briefpapier {

    @Inject
    private Organisatie organisatie;

    @Inject
    private Briefadressen adressen;

    BriefpapierView van(Bemiddeling zaak, Briefkeuze keuze, Brieftaal taal, LocalDate dag, String tekst) {
        Briefwoorden woorden = Briefwoorden.in(taal);
        return new BriefpapierView(
                organisatie.naam(),
                organisatie.adres(),
                lezer(zaak, keuze.aan(), woorden),
                woorden.dag(dag),
                zaak.nummer(),
                woorden.zaaknummer(),
                woorden.kop(keuze.soort()),
                taal.code(),
                taal.richting(),
                Brieftekst.blokken(tekst));
    }

    private List<String> lezer(Bemiddeling zaak, Geadresseerde aan, Briefwoorden woorden) {
        if (aan == Geadresseerde.VERWIJZER) {
            return List.of("Aan: " + zaak.verwijzerwoord());
        }
        List<String> regels = new ArrayList<>();
        regels.add(Briefbeeld.partij(zaak, aan).map(Partij::naam).orElseGet(woorden::bewoner));
        regels.addAll(adressen.van(zaak, aan).regels());
        return regels;
    }

    static byte[] pdf(BriefpapierView view) {
        return PrintedPage.pdf("correspondentie/briefpapier", view);
    }
}
