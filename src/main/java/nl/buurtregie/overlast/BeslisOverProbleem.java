package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.begrip.Vervolg;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.RuleViolation;

/** OVL-07: somebody judges what is going to happen: do it, hand it over, propose mediation, look later, or nothing. */
@ApplicationScoped
@Transactional
public class BeslisOverProbleem {

    /** Where there is something to decide. */
    public static final Set<Stand> WAAR = EnumSet.of(Stand.BEOORDELEN, Stand.OPPAKKEN);

    private static final Set<Uitkomst> ZELF =
            EnumSet.of(Uitkomst.ZELF_OPGELOST, Uitkomst.NIETS_GEVONDEN, Uitkomst.NIET_VOOR_ONS);

    private static final int LANGSTE_UITLEG = 300;

    @Inject
    private Overlastschrift schrift;

    @Inject
    private Partners partners;

    @Inject
    private Aanbod aanbod;

    @Inject
    private Overdrager overdrager;

    @Inject
    private Vroegsignalen signalen;

    @Inject
    private Concierges concierges;

    /** What can be chosen. */
    public enum Keuze {
        OPPAKKEN(Vervolg.OPPAKKEN),
        OVERDRAGEN(Vervolg.OVERDRAGEN),
        VOORSTELLEN(Vervolg.VOORSTELLEN),
        LATER_KIJKEN(Vervolg.LATER_KIJKEN),
        KLAAR(Vervolg.KLAAR);

        private final Vervolg vervolg;

        Keuze(Vervolg vervolg) {
            this.vervolg = vervolg;
        }
    }

    /**
     * @param wie account of the conciërge who is going to do it, or null
     * @param partner code, with OVERDRAGEN
     * @param bericht to the partner, at most 500 characters, or null
     * @param uitkomst with KLAAR
     * @param uitleg what reporters hear, at most 300 characters, or null
     */
    public record Besluit(Keuze keuze, Long wie, String partner, String bericht, Uitkomst uitkomst, String uitleg) {}

    public void beslis(Ik ik, Overlaststap stap, Besluit besluit) {
        schrift.stap(ik, stap, WAAR, wat(besluit.keuze()), null, probleem -> {
            gevolg(ik, probleem, besluit).run();
            return besluit.keuze().vervolg;
        });
    }

    private Runnable gevolg(Ik ik, Probleem probleem, Besluit besluit) {
        return switch (besluit.keuze()) {
            case OPPAKKEN -> () -> probleem.eigenaar(looptHier(besluit.wie(), probleem));
            case OVERDRAGEN -> () -> overdrager.leg(probleem, partners.kies(besluit.partner()), besluit.bericht(), ik);
            case VOORSTELLEN -> () -> stelVoor(probleem);
            case LATER_KIJKEN -> () -> {};
            case KLAAR -> () -> sluit(probleem, besluit);
        };
    }

    private void stelVoor(Probleem probleem) {
        if (!probleem.groep().equals("buren")) {
            throw new RuleViolation("O3.2", "keuze", "Bemiddeling helpt alleen tussen buren. Kies iets anders.");
        }
        if (!aanbod.doet(Deel.BEMIDDELING)) {
            throw new RuleViolation("O3.7", "keuze", "Buurtbemiddeling is er hier niet. Kies iets anders.");
        }
        signalen.stelVoor(probleem);
    }

    private Long looptHier(Long wie, Probleem probleem) {
        if (wie != null && !concierges.kanKrijgen(wie, probleem.buurtCode())) {
            throw new RuleViolation("O3.3", "wie", "Kies iemand die in deze buurt loopt.");
        }
        return wie;
    }

    private static void sluit(Probleem probleem, Besluit besluit) {
        if (besluit.uitkomst() == null || !ZELF.contains(besluit.uitkomst())) {
            throw new RuleViolation("O3.1", "uitkomst", "Kies hoe het is afgelopen.");
        }
        if (besluit.uitleg() != null && besluit.uitleg().length() > LANGSTE_UITLEG) {
            throw new RuleViolation("O3.4", "uitleg", "Maak de uitleg korter: hooguit 300 tekens.");
        }
        probleem.loopt(besluit.uitkomst(), besluit.uitleg());
    }

    private static Wat wat(Keuze keuze) {
        return keuze == Keuze.OPPAKKEN ? Wat.OPGEPAKT : Wat.BEOORDEELD;
    }
}
