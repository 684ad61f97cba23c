package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Wat;

/** Brings a report to the problem it is about, or opens one, and starts what has to be done. */
@ApplicationScoped
class Aansluiting {

    @Inject
    private Problemen problemen;

    @Inject
    private Samenhang samenhang;

    @Inject
    private Opstart opstart;

    @Inject
    private Overlastfeiten feiten;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Hotspots hotspots;

    /** @param nieuw it opens the problem */
    record Plek(Probleem probleem, boolean nieuw) {}

    Plek zoek(Ik ik, Nieuws nieuws, Buurt buurt, Instant nu) {
        Optional<Probleem> bekend = samenhang.vind(ik, nieuws);
        if (bekend.isPresent()) {
            return new Plek(bekend.get(), false);
        }
        Stand eerst = nieuws.bron().isVanStraat() ? Stand.OPPAKKEN : Stand.BEOORDELEN;
        String plek = nieuws.plek() == null ? buurt.naam() : nieuws.plek();
        Probleem probleem = new Probleem(problemen.volgendNummer(), eerst, nieuws, buurt, plek, nu, ik.naam());
        problemen.add(probleem, nieuws.bron().isVanStraat() ? ik.medewerker() : null);
        return new Plek(probleem, true);
    }

    /** The report is kept: it counts, stands in the history, and sets something going. */
    void sluitAan(Ik ik, Plek plek, Melding melding, Nieuws nieuws) {
        Probleem probleem = plek.probleem();
        probleem.ookGemeld(nieuws.ernst());
        feiten.gemeld(melding, nieuws.categorie(), probleem.meldingen() == 1);
        Wat wat = plek.nieuw() ? (nieuws.bron().isVanStraat() ? Wat.GEZIEN : Wat.GEMELD) : Wat.OOK_GEMELD;
        historie.schrijf(probleem, ik, wat, uitleg(nieuws));
        problemen.flush();
        if (plek.nieuw()) {
            hotspots.kijk(probleem);
            opstart.begin(ik, probleem, nieuws);
        } else {
            opstart.ookGezien(ik, probleem, nieuws);
        }
    }

    /** Reports of a problem that turned out to be this one: they come along, and together it is one problem. */
    void verhuis(Ik ik, List<Melding> meldingen, Probleem weg, Probleem blijft) {
        meldingen.forEach(melding -> {
            melding.verhuistNaar(blijft);
            if (!melding.isIngetrokken()) {
                blijft.ookGemeld(null);
            }
        });
        feiten.herteld(blijft);
        historie.schrijf(blijft, ik, Wat.SAMENGEVOEGD, "met " + weg.nummer());
        samenhang.erbij(ik, blijft, meldingen);
    }

    String nummer(long probleem) {
        return problemen.getVoorProces(probleem).nummer();
    }

    private static String uitleg(Nieuws nieuws) {
        String bron = nieuws.bron().isOpgeschreven() ? nieuws.bron().woord() : null;
        String actie = nieuws.actie() == Actie.NIETS ? null : nieuws.actie().woord();
        return bron == null ? actie : actie == null ? bron : bron + ", " + actie;
    }
}
