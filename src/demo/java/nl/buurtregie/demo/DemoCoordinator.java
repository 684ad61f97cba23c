package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Intake;
import nl.buurtregie.bemiddeling.Kandidaat;
import nl.buurtregie.bemiddeling.Kandidaten;
import nl.buurtregie.bemiddeling.KoppelTerug;
import nl.buurtregie.bemiddeling.SluitAf;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.VoerIntake;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.bemiddeling.begrip.Resultaat;

/** What the invented coördinator does, with the shares of the field: one in ten unsuitable, one in six advice only. */
@ApplicationScoped
class DemoCoordinator {

    @Inject
    private VoerIntake voerIntake;

    @Inject
    private Demopaar vraag;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private SluitAf sluitAf;

    @Inject
    private KoppelTerug koppelTerug;

    @Inject
    private Demotussendoor tussendoor;

    boolean komtErTussen(Demozaak demo, Bemiddeling zaak, Stap stap) {
        return tussendoor.komtErTussen(demo, zaak, stap);
    }

    /** Before anybody of the pair does something. */
    void hoortJa(Demozaak demo, Bemiddeling zaak) {
        vraag.zegtJa(demo, zaak);
    }

    boolean isErEenPaar(Demozaak demo, Bemiddeling zaak) {
        return paar(demo, zaak).size() == 2;
    }

    void handel(Demozaak demo, Bemiddeling zaak, Stap stap) {
        Runnable gevolg = switch (zaak.status()) {
            case INTAKE -> () -> voerIntake.voer(demo.coordinator, stap, intake(demo), vertelt(zaak));
            case WACHTLIJST -> () -> vraag.vraag(demo, zaak, stap, paar(demo, zaak));
            case AFSLUITEN -> () -> sluitAf.sluitAf(demo.coordinator, stap, resultaat(demo, zaak));
            case TERUGKOPPELEN -> () -> koppelTerug.koppelTerug(demo.coordinator, stap, true);
            default -> throw new IllegalStateException(zaak.status().name());
        };
        gevolg.run();
    }

    /** At the phone nearly everybody is told what is kept. */
    private static boolean vertelt(Bemiddeling zaak) {
        return zaak.eersteBuur().ingelichtOp() == null && zaak.id() % 8 != 0;
    }

    private static Intake intake(Demozaak demo) {
        Set<Complexiteit> zwaar = demo.kans(25)
                ? EnumSet.of(Demonamen.kies(List.of(Complexiteit.values()), demo.toeval))
                : EnumSet.noneOf(Complexiteit.class);
        int worp = demo.toeval.nextInt(100);
        if (worp < 5) {
            return new Intake(Besluit.VERWEZEN, Set.of(ContraIndicatie.INSTANTIE), zwaar, null, "WIJ-team");
        }
        if (worp < 10) {
            return new Intake(Besluit.ONGESCHIKT, Set.of(ContraIndicatie.WIL_NIET), zwaar, null, null);
        }
        if (worp < 28) {
            return new Intake(Besluit.ADVIES, Set.of(), zwaar, null, null);
        }
        if (worp < 34) {
            Set<ContraIndicatie> twijfel = EnumSet.of(Demonamen.kies(List.of(ContraIndicatie.values()), demo.toeval));
            return new Intake(Besluit.GESCHIKT_ONDER_VOORWAARDEN, twijfel, zwaar, "Altijd samen op bezoek", null);
        }
        return new Intake(Besluit.GESCHIKT, Set.of(), zwaar, null, null);
    }

    /** The two demo mediators for a few, else two of the least loaded. */
    private List<Long> paar(Demozaak demo, Bemiddeling zaak) {
        List<Long> vrij = new ArrayList<>(kandidaten.voor(zaak).stream()
                .filter(kandidaat -> !kandidaat.isGeweigerd())
                .map(Kandidaat::medewerkerId)
                .toList());
        List<Long> bekenden =
                demo.bemiddelaars.stream().limit(2).map(ik -> ik.id()).toList();
        if (demo.herkend && vrij.containsAll(bekenden)) {
            return bekenden;
        }
        List<Long> keus = new ArrayList<>(vrij.subList(0, Math.min(8, vrij.size())));
        Collections.shuffle(keus, demo.toeval);
        return keus.subList(0, Math.min(2, keus.size()));
    }

    /** After a refusal the first neighbour is often helped by coaching: a good end all the same. */
    private static Resultaat resultaat(Demozaak demo, Bemiddeling zaak) {
        Resultaat voorstel = zaak.afloop().voorstel();
        boolean coaching = voorstel == Resultaat.TWEEDE_BUUR_WEIGERT && demo.kans(55);
        return coaching ? Resultaat.OPGELOST_MET_ADVIES : voorstel;
    }
}
