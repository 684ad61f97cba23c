package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.LegBemiddelingVast;
import nl.buurtregie.bemiddeling.LegCoachingVast;
import nl.buurtregie.bemiddeling.LegContactVast;
import nl.buurtregie.bemiddeling.LegEersteGesprekVast;
import nl.buurtregie.bemiddeling.LegNazorgVast;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Coaching;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import nl.buurtregie.medewerker.Ik;

/** What the invented mediators report: a refusal by the second neighbour in one of four, a joint talk in 35–40 %. */
@ApplicationScoped
class DemoBemiddelaar {

    @Inject
    private LegEersteGesprekVast legEersteGesprekVast;

    @Inject
    private LegContactVast legContactVast;

    @Inject
    private LegBemiddelingVast legBemiddelingVast;

    @Inject
    private LegNazorgVast legNazorgVast;

    @Inject
    private LegCoachingVast legCoachingVast;

    @Inject
    private Clock clock;

    void handel(Demozaak demo, Bemiddeling zaak, Stap stap) {
        Ik ik = demo.bemiddelaars.stream()
                .filter(bemiddelaar -> zaak.paar().contains(bemiddelaar.id()))
                .findFirst()
                .orElseThrow();
        Runnable gevolg = switch (zaak.status()) {
            case GESPREK_EERSTE_BUUR -> () -> legEersteGesprekVast.legVast(ik, stap, eersteBuur(demo));
            case CONTACT_TWEEDE_BUUR -> () -> legContactVast.legVast(ik, stap, tweedeBuur(demo), true);
            case COACHEN -> () ->
                legCoachingVast.legVast(ik, stap, demo.kans(70) ? Coaching.GEHOLPEN : Coaching.NIET_GEHOLPEN);
            case BEMIDDELEN -> () -> legBemiddelingVast.legVast(ik, stap, gesprek(demo));
            case NAZORG -> () -> legNazorgVast.legVast(ik, stap, nazorg(demo));
            default -> throw new IllegalStateException(zaak.status().name());
        };
        gevolg.run();
    }

    private static EersteBuurZegt eersteBuur(Demozaak demo) {
        int worp = demo.toeval.nextInt(100);
        if (worp < 10) {
            return EersteBuurZegt.PRAAT_ZELF;
        }
        if (worp < 15) {
            return EersteBuurZegt.STOPT;
        }
        return worp < 22 ? EersteBuurZegt.DENKT_NA : EersteBuurZegt.GAAT_DOOR;
    }

    private static TweedeBuurZegt tweedeBuur(Demozaak demo) {
        if (demo.kans(15)) {
            return TweedeBuurZegt.NIET_BEREIKT;
        }
        if (demo.kans(35)) {
            return demo.kans(30) ? TweedeBuurZegt.WEIGERT_COACHING : TweedeBuurZegt.WEIGERT;
        }
        return TweedeBuurZegt.DOET_MEE;
    }

    private Bemiddelgesprek gesprek(Demozaak demo) {
        LocalDate vandaag = LocalDate.now(clock);
        Vorm vorm = demo.kans(88) ? Vorm.GESPREK : Vorm.PENDEL;
        int worp = demo.toeval.nextInt(100);
        if (worp < 12) {
            return new Bemiddelgesprek(vorm, Uitkomst.NOG_EEN_GESPREK, null, vandaag);
        }
        if (worp < 25) {
            return new Bemiddelgesprek(vorm, Uitkomst.GEEN_AFSPRAKEN, null, vandaag);
        }
        Afspraken soort = demo.kans(60) ? Afspraken.MONDELING : Afspraken.OP_PAPIER;
        return new Bemiddelgesprek(vorm, Uitkomst.AFSPRAKEN, soort, vandaag);
    }

    private static NazorgUitkomst nazorg(Demozaak demo) {
        int worp = demo.toeval.nextInt(100);
        if (worp < 12) {
            return NazorgUitkomst.NIET_BEREIKT;
        }
        if (worp < 15) {
            return NazorgUitkomst.TERUGVAL;
        }
        if (worp < 58) {
            return NazorgUitkomst.OPGELOST;
        }
        return worp < 86 ? NazorgUitkomst.VERBETERD : NazorgUitkomst.NIET_OPGELOST;
    }
}
