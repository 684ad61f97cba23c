package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.correspondentie.Brief;
import nl.buurtregie.correspondentie.Briefhoofd;
import nl.buurtregie.correspondentie.Briefhoofden;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Briefopsteller;
import nl.buurtregie.correspondentie.Briefsoort;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.correspondentie.Briefwoorden;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.PrintedPage;

/** A letter as its reader gets it: to look at before, and printed so that it can be read aloud too. */
@ApplicationScoped
class Briefpapier {

    @Inject
    private Briefhoofden hoofden;

    /** As it will be when it is made today. */
    BriefpapierView van(
            Bemiddeling zaak, Briefkeuze keuze, Brieftaal taal, LocalDate dag, Briefopsteller.Concept concept) {
        return blad(zaak, keuze.soort(), taal, dag, concept.hoofd(), concept.tekst());
    }

    /** As it was when it was made; of one from before its head was kept, with the names and addresses of now. */
    BriefpapierView van(Bemiddeling zaak, Brief brief, String tekst) {
        LocalDate dag = LocalDate.ofInstant(brief.op(), SharedClock.ZONE);
        Briefhoofd hoofd = brief.hoofd().orElseGet(() -> hoofden.van(zaak, brief.aan(), brief.taal()));
        return blad(zaak, brief.soort(), brief.taal(), dag, hoofd, tekst);
    }

    private static BriefpapierView blad(
            Bemiddeling zaak, Briefsoort soort, Brieftaal taal, LocalDate dag, Briefhoofd hoofd, String tekst) {
        Briefwoorden woorden = Briefwoorden.in(taal);
        List<String> afzender = hoofd.afzender();
        return new BriefpapierView(
                afzender.get(0),
                afzender.subList(1, afzender.size()),
                hoofd.lezer(),
                woorden.dag(dag),
                zaak.nummer(),
                woorden.zaaknummer(),
                woorden.kop(soort),
                taal.code(),
                taal.richting(),
                Brieftekst.blokken(tekst));
    }

    static byte[] pdf(BriefpapierView view) {
        return PrintedPage.pdf("correspondentie/briefpapier", view);
    }
}
