package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.begrip.Vervolg;

/** What happens at once when something is seen: a conciërge's own action decides, else the table of who solves what. */
@ApplicationScoped
class Opstart {

    private static final Set<Stand> ZELF_TE_SLUITEN = EnumSet.of(Stand.BEOORDELEN, Stand.OPPAKKEN);

    @Inject
    private Overlastproces proces;

    @Inject
    private Routering routering;

    @Inject
    private Partners partners;

    @Inject
    private Overdrager overdrager;

    @Inject
    private Vroegsignalen signalen;

    @Inject
    private Problemen problemen;

    void begin(Ik ik, Probleem probleem, Nieuws nieuws) {
        boolean vanStraat = nieuws.bron().isVanStraat();
        proces.start(probleem, vanStraat ? Optional.of(besluit(ik, probleem, nieuws.actie())) : Optional.empty());
    }

    private Vervolg besluit(Ik ik, Probleem probleem, Actie actie) {
        if (actie.lostOp()) {
            probleem.loopt(Uitkomst.ZELF_OPGELOST, null);
            return Vervolg.KLAAR;
        }
        if (actie == Actie.AANGESPROKEN) {
            return Vervolg.LATER_KIJKEN;
        }
        Routering.Advies advies = routering.voor(probleem);
        if (advies.naar().equals(Routering.BEMIDDELING)) {
            return stelVoor(probleem);
        }
        Optional<Partner> partner = advies.isPartner() ? partners.bereikbaar(advies.naar()) : Optional.empty();
        partner.ifPresent(wie -> overdrager.leg(probleem, wie, null, ik));
        return partner.isPresent() ? Vervolg.OVERDRAGEN : Vervolg.OPPAKKEN;
    }

    private Vervolg stelVoor(Probleem probleem) {
        if (!signalen.isGenoeg(probleem)) {
            return Vervolg.OPPAKKEN;
        }
        signalen.stelVoor(probleem);
        return Vervolg.VOORSTELLEN;
    }

    /** The same problem was seen again: when it was solved on the spot, the open step is done; neighbours may have been reported often enough by now. */
    void ookGezien(Ik ik, Probleem probleem, Nieuws nieuws) {
        if (!nieuws.bron().isVanStraat()) {
            return;
        }
        problemen.taak(probleem).ifPresent(taak -> {
            if (nieuws.actie().lostOp()) {
                losOp(probleem, taak);
            } else if (nieuws.actie() != Actie.AANGESPROKEN && isVoorBemiddeling(probleem)) {
                proces.stapKlaar(probleem, taak, stelVoor(probleem));
            }
        });
    }

    private void losOp(Probleem probleem, Overlasttaak taak) {
        if (ZELF_TE_SLUITEN.contains(taak.stand())) {
            probleem.loopt(Uitkomst.ZELF_OPGELOST, null);
            proces.stapKlaar(probleem, taak, Vervolg.KLAAR);
        } else if (taak.stand() == Stand.HERCONTROLE) {
            probleem.loopt(Uitkomst.ZELF_OPGELOST, null);
            proces.stapKlaar(probleem, taak, Vervolg.WEG);
        }
    }

    /** Once: who said no, or could not be spoken to, is not asked again by itself. */
    private boolean isVoorBemiddeling(Probleem probleem) {
        return probleem.stand() == Stand.OPPAKKEN
                && signalen.isGenoeg(probleem)
                && signalen.van(probleem).isEmpty()
                && routering.voor(probleem).naar().equals(Routering.BEMIDDELING);
    }
}
