package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.bemiddeling.MeldAan;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.TrekIn;

/** What the invented residents do: ask for help, and change their mind. The coördinator types it in. */
@ApplicationScoped
class DemoBewoner {

    @Inject
    private MeldAan meldAan;

    @Inject
    private TrekIn trekIn;

    @Inject
    private Demogegevens gegevens;

    @Inject
    private DemoBuur buur;

    String meldAan(Demozaak demo) {
        return meldAan.meldAan(demo.coordinator, gegevens.aanmelding(demo));
    }

    void trekIn(Demozaak demo, Stap stap) {
        trekIn.trekIn(demo.coordinator, stap);
    }

    /** After closing: what he or she thought of it, sometimes. */
    void antwoordt(Demozaak demo, boolean goed) {
        buur.antwoordt(demo, goed);
    }
}
