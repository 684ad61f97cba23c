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
        String uitkomst = vanStraat ? besluit(ik, probleem, nieuws.actie()) : "";
        proces.start(probleem, vanStraat, uitkomst);
    }

    private String besluit(Ik ik, Probleem probleem, Actie actie) {
        if (actie.lostOp()) {
            probleem.loopt(Uitkomst.ZELF_OPGELOST, null);
            return "KLAAR";
        }
        if (actie == Actie.AANGESPROKEN) {
            return "LATER_KIJKEN";
        }
        Routering.Advies advies = routering.voor(probleem);
        if (advies.naar().equals(Routering.BEMIDDELING)) {
            return stelVoor(probleem);
        }
        Optional<Partner> partner =
                advies.isPartner() ? partners.find(advies.naar()).filter(Partner::isActief) : Optional.empty();
        partner.ifPresent(wie -> overdrager.leg(probleem, wie, null, ik));
        return partner.isPresent() ? "OVERDRAGEN" : "OPPAKKEN";
    }

    private String stelVoor(Probleem probleem) {
        if (!signalen.isGenoeg(probleem)) {
            return "OPPAKKEN";
        }
        signalen.stelVoor(probleem);
        return "VOORSTELLEN";
    }

    /** The same problem was seen again; when it was solved on the spot, the open step is done. */
    void ookGezien(Ik ik, Probleem probleem, Nieuws nieuws) {
        if (!nieuws.bron().isVanStraat() || !nieuws.actie().lostOp()) {
            return;
        }
        problemen.taak(probleem).ifPresent(taak -> {
            if (ZELF_TE_SLUITEN.contains(taak.stand())) {
                probleem.loopt(Uitkomst.ZELF_OPGELOST, null);
                proces.stapKlaar(probleem, taak, "KLAAR");
            } else if (taak.stand() == Stand.HERCONTROLE) {
                probleem.loopt(Uitkomst.ZELF_OPGELOST, null);
                proces.stapKlaar(probleem, taak, "WEG");
            }
        });
    }
}
