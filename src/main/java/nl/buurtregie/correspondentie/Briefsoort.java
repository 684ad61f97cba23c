package nl.buurtregie.correspondentie;

import static nl.buurtregie.correspondentie.Geadresseerde.EERSTE_BUUR;
import static nl.buurtregie.correspondentie.Geadresseerde.TWEEDE_BUUR;
import static nl.buurtregie.correspondentie.Invulveld.AFLOOP;
import static nl.buurtregie.correspondentie.Invulveld.BEMIDDELAARS;
import static nl.buurtregie.correspondentie.Invulveld.BEWAARTERMIJN;
import static nl.buurtregie.correspondentie.Invulveld.COORDINATOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;

/** The kinds of letter: who reads it, what its template may ask for, and whether mediators make it too. */
public enum Briefsoort {
    BEVESTIGING(
            "bevestiging van de aanmelding",
            "Wij hebben uw aanmelding ontvangen",
            EnumSet.of(EERSTE_BUUR),
            COORDINATOR),
    UITNODIGING_EERSTE_BUUR(
            "uitnodiging eerste buur", "Wij komen graag met u praten", EnumSet.of(EERSTE_BUUR), BEMIDDELAARS),
    INFORMATIEBRIEF(
            "informatiebrief tweede buur",
            "Een vraag van buurtbemiddeling",
            EnumSet.of(TWEEDE_BUUR),
            BEMIDDELAARS,
            BEWAARTERMIJN),
    UITNODIGING_GESPREK(
            "uitnodiging gesprek", "Uitnodiging voor een gesprek", EnumSet.of(EERSTE_BUUR, TWEEDE_BUUR), BEMIDDELAARS),
    NAZORG("nazorg", "Hoe gaat het nu?", EnumSet.of(EERSTE_BUUR, TWEEDE_BUUR), COORDINATOR, BEMIDDELAARS),
    AFSLUITING("afsluiting", "Wij sluiten de zaak", EnumSet.of(EERSTE_BUUR, TWEEDE_BUUR), COORDINATOR),
    TERUGKOPPELING(
            "terugkoppeling verwijzer",
            "Terugkoppeling buurtbemiddeling",
            EnumSet.of(Geadresseerde.VERWIJZER),
            COORDINATOR,
            AFLOOP);

    private static final Set<Briefsoort> OOK_VAN_BEMIDDELAARS =
            EnumSet.of(UITNODIGING_EERSTE_BUUR, INFORMATIEBRIEF, UITNODIGING_GESPREK);

    private final String woord;
    private final String kop;
    private final Set<Geadresseerde> lezers;
    private final Set<Invulveld> velden;

    Briefsoort(String woord, String kop, Set<Geadresseerde> lezers, Invulveld... eigen) {
        this.woord = woord;
        this.kop = kop;
        this.lezers = lezers;
        this.velden = EnumSet.of(
                Invulveld.ZAAKNUMMER, Invulveld.ORGANISATIE, Invulveld.ONS_TELEFOONNUMMER, Invulveld.ONS_EMAILADRES);
        Collections.addAll(velden, eigen);
        if (!lezers.contains(Geadresseerde.VERWIJZER)) {
            velden.add(Invulveld.NAAM);
        }
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** The heading of the letter itself. */
    public String kop() {
        return kop;
    }

    public Set<Geadresseerde> lezers() {
        return Collections.unmodifiableSet(lezers);
    }

    /** The placeholders its template may have. */
    public Set<Invulveld> velden() {
        return Collections.unmodifiableSet(velden);
    }

    /** All that it tells is fixed: its text is not changed for one letter. */
    public boolean isVast() {
        return this == TERUGKOPPELING;
    }

    boolean magMaken(Ik ik) {
        return ik.is(Rol.COORDINATOR) || ik.is(Rol.BEMIDDELAAR) && OOK_VAN_BEMIDDELAARS.contains(this);
    }
}
