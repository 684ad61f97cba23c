package nl.buurtregie.correspondentie;

import static nl.buurtregie.correspondentie.Geadresseerde.ANDERE_BUUR;
import static nl.buurtregie.correspondentie.Geadresseerde.EERSTE_BUUR;
import static nl.buurtregie.correspondentie.Geadresseerde.TWEEDE_BUUR;
import static nl.buurtregie.correspondentie.Invulveld.AFLOOP;
import static nl.buurtregie.correspondentie.Invulveld.BEMIDDELAARS;
import static nl.buurtregie.correspondentie.Invulveld.BEWAARTERMIJN;
import static nl.buurtregie.correspondentie.Invulveld.COORDINATOR;
import static nl.buurtregie.correspondentie.Invulveld.DANK_NA_GESPREK;
import static nl.buurtregie.correspondentie.Invulveld.INTAKETERMIJN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;

/** The kinds of letter: who reads it, what its template may ask for, and whether mediators make it too. */
public enum Briefsoort {
    BEVESTIGING("bevestiging van de aanmelding", EnumSet.of(EERSTE_BUUR), COORDINATOR, INTAKETERMIJN),
    UITNODIGING_EERSTE_BUUR("uitnodiging eerste buur", EnumSet.of(EERSTE_BUUR), BEMIDDELAARS),
    INFORMATIEBRIEF("informatiebrief", EnumSet.of(TWEEDE_BUUR, ANDERE_BUUR), BEMIDDELAARS, BEWAARTERMIJN),
    UITNODIGING_GESPREK("uitnodiging gesprek", EnumSet.of(EERSTE_BUUR, TWEEDE_BUUR, ANDERE_BUUR), BEMIDDELAARS),
    NAZORG("nazorg", EnumSet.of(EERSTE_BUUR, TWEEDE_BUUR, ANDERE_BUUR), COORDINATOR, BEMIDDELAARS),
    AFSLUITING("afsluiting", EnumSet.of(EERSTE_BUUR, TWEEDE_BUUR, ANDERE_BUUR), COORDINATOR, DANK_NA_GESPREK),
    TERUGKOPPELING("terugkoppeling verwijzer", EnumSet.of(Geadresseerde.VERWIJZER), COORDINATOR, AFLOOP);

    private static final Set<Briefsoort> OOK_VAN_BEMIDDELAARS =
            EnumSet.of(UITNODIGING_EERSTE_BUUR, INFORMATIEBRIEF, UITNODIGING_GESPREK);

    private final String woord;
    private final Set<Geadresseerde> lezers;
    private final Set<Invulveld> velden;

    Briefsoort(String woord, Set<Geadresseerde> lezers, Invulveld... eigen) {
        this.woord = woord;
        this.lezers = lezers;
        this.velden = EnumSet.of(
                Invulveld.ZAAKNUMMER, Invulveld.ORGANISATIE, Invulveld.ONS_TELEFOONNUMMER, Invulveld.ONS_EMAILADRES);
        Collections.addAll(velden, eigen);
        if (!lezers.contains(Geadresseerde.VERWIJZER)) {
            velden.add(Invulveld.AANHEF);
            velden.add(Invulveld.NAAM);
        }
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    public Set<Geadresseerde> lezers() {
        return Collections.unmodifiableSet(lezers);
    }

    /** The placeholders its template may have. */
    public Set<Invulveld> velden() {
        return Collections.unmodifiableSet(velden);
    }

    /** Which heading of its template stands above what we keep: from 0; empty when it does not tell that. */
    Optional<Integer> vertelkop() {
        return switch (this) {
            case BEVESTIGING -> Optional.of(2);
            case INFORMATIEBRIEF -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    /** The languages it may be written in: a verwijzer reads Dutch. */
    public List<Brieftaal> talen() {
        return isVast() ? List.of(Brieftaal.NEDERLANDS) : List.of(Brieftaal.values());
    }

    /** All that it tells is fixed: its text is not changed for one letter. */
    public boolean isVast() {
        return this == TERUGKOPPELING;
    }

    boolean magMaken(Ik ik) {
        return ik.is(Rol.COORDINATOR) || ik.is(Rol.BEMIDDELAAR) && OOK_VAN_BEMIDDELAARS.contains(this);
    }
}
