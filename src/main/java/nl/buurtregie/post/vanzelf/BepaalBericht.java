package nl.buurtregie.post.vanzelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Vertaling;

/** The coördinator says whether a kind of message goes, and in which words. */
@ApplicationScoped
@Transactional
public class BepaalBericht {

    @Inject
    private Berichtkeuzes keuzes;

    @Inject
    private Berichtvertalingen vertalingen;

    @Inject
    private Clock clock;

    /** What was written down before goes on; nothing new is from now. */
    public void zet(Ik ik, Berichtsoort soort, boolean aan) {
        keuzes.keuze(soort).zet(aan, clock.instant(), ik.naam());
    }

    /**
     * @param gezien version that was on the form
     * @throws nl.buurtregie.platform.Changed when a colleague was first
     */
    public void schrijf(Ik ik, Berichtsoort soort, int gezien, Berichttekst tekst) {
        keuzes.keuze(soort, gezien).zegt(tekst.gekeurd(soort), clock.instant(), ik.naam());
    }

    /** As it came; refused as when it is written. */
    public void terug(Ik ik, Berichtsoort soort, int gezien) {
        keuzes.keuze(soort, gezien).zegt(null, clock.instant(), ik.naam());
    }

    /** The same for another language: without it who reads that language gets the Dutch text. */
    public void zet(Ik ik, Berichtsoort soort, Language taal, boolean aan) {
        vertaling(soort, taal).zet(aan, clock.instant(), ik.naam());
    }

    /**
     * Keeping it as it is says that it was compared with the Dutch text of now.
     *
     * @param gezien version that was on the form
     * @throws nl.buurtregie.platform.Changed when a colleague was first
     */
    public void schrijf(Ik ik, Berichtsoort soort, Language taal, int gezien, Berichttekst tekst, Vertaling vertaald) {
        if (vertaald == null) {
            throw new RuleViolation("P7.3", "vertaald", "Kies wie deze tekst vertaalde.");
        }
        String nederlands = Berichtvertalingen.afdruk(keuzes.tekst(soort));
        vertaling(soort, taal)
                .gezien(gezien)
                .zegt(tekst.gekeurd(soort), vertaald, nederlands, clock.instant(), ik.naam());
    }

    /** As it came in that language; refused as when it is written. */
    public void terug(Ik ik, Berichtsoort soort, Language taal, int gezien) {
        vertaling(soort, taal).gezien(gezien).zoalsHetKwam(clock.instant(), ik.naam());
    }

    private Berichtvertaling vertaling(Berichtsoort soort, Language taal) {
        if (!soort.isVertaald() || taal.isDutch()) {
            throw new NotFound();
        }
        return vertalingen.keuze(soort, taal);
    }

    /** @throws nl.buurtregie.platform.RuleViolation as when it would be kept */
    public Berichttekst proef(Berichtsoort soort, Berichttekst tekst) {
        return tekst.gekeurd(soort);
    }
}
