package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Briefopsteller;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.correspondentie.Sjablonen;
import nl.buurtregie.correspondentie.Sjabloon;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.post.Vertaling;

/** The language of a letter: which it is, which it could be, and how far its text can be trusted. */
@ApplicationScoped
class Brieftaalbeeld {

    @Inject
    private Briefopsteller opsteller;

    @Inject
    private Sjablonen sjablonen;

    BriefView.Taal van(Ik ik, Bemiddeling zaak, Briefkeuze keuze, Brieftaal taal) {
        List<Brieftaal> talen = keuze.soort().talen();
        List<Link> wegen = talen.size() == 1
                ? List.of()
                : talen.stream()
                        .map(een -> new Link(een.woord(), Briefbeeld.pad(zaak.nummer(), keuze, een)))
                        .toList();
        List<Brieftekst.Blok> nederlands = taal.isNederlands()
                ? List.of()
                : Brieftekst.blokken(
                        opsteller.stelOp(ik, zaak, keuze, Brieftaal.NEDERLANDS).tekst());
        return new BriefView.Taal(
                taal.code(), taal.richting(), wegen, talen.indexOf(taal), woorden(zaak, keuze, taal), nederlands);
    }

    List<String> woorden(Bemiddeling zaak, Briefkeuze keuze, Brieftaal taal) {
        List<String> woorden = new ArrayList<>();
        keuze.aan()
                .partij(zaak)
                .map(Partij::taal)
                .filter(gesproken -> !gesproken.equals(taal.woord()))
                .ifPresent(gesproken -> woorden.add("Bij deze buur staat als taal: " + gesproken + "."
                        + (Briefopsteller.taal(zaak, keuze).woord().equals(gesproken)
                                ? ""
                                : " Daarin hebben wij nog geen brief.")));
        if (keuze.isUitnodigingVoorTwee()) {
            woorden.add("De standaardtekst is voor een gesprek van twee buren. Verander hem als er meer komen.");
        }
        if (!taal.isNederlands()) {
            Sjabloon sjabloon = sjablonen.huidige(keuze.soort(), taal);
            sjabloon.vertaald().map(Brieftaalbeeld::zin).ifPresent(woorden::add);
            if (!sjabloon.isVertalingVan(sjablonen.huidige(keuze.soort()))) {
                woorden.add("De Nederlandse tekst is daarna veranderd.");
            }
        }
        return woorden;
    }

    private static String zin(Vertaling vertaald) {
        String zin = "De standaardtekst is " + vertaald.woord() + ".";
        return vertaald == Vertaling.MACHINE
                ? zin + " Laat iemand die de taal kent meelezen als dat kan."
                : zin + " Wat je zelf verandert, is niet nagekeken.";
    }
}
