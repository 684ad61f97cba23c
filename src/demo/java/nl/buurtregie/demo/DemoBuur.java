package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.loket.BeantwoordEnquete;
import nl.buurtregie.loket.Enquetes;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.loket.Oordeel;

/** What the invented neighbours say afterwards; whose case ended well is kinder. */
@ApplicationScoped
class DemoBuur {

    @Inject
    private Enquetes enquetes;

    @Inject
    private BeantwoordEnquete beantwoordEnquete;

    /** Two in five answer. */
    void antwoordt(Demozaak demo, boolean goed) {
        if (!demo.kans(40)) {
            return;
        }
        Geheim geheim = enquetes.maak(demo.coordinator, demo.nummer());
        beantwoordEnquete.beantwoord(
                geheim.tekst(),
                new BeantwoordEnquete.Antwoorden(
                        oordeel(demo, goed ? 75 : 30),
                        oordeel(demo, goed ? 85 : 65),
                        oordeel(demo, goed ? 70 : 15),
                        oordeel(demo, goed ? 80 : 50),
                        goed ? demo.tussen(6, 10) : demo.tussen(3, 8)));
    }

    private static Oordeel oordeel(Demozaak demo, int ja) {
        if (demo.kans(ja)) {
            return Oordeel.JA;
        }
        return demo.kans(60) ? Oordeel.BEETJE : Oordeel.NEE;
    }
}
