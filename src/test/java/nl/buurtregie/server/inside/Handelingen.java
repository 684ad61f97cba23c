package nl.buurtregie.server.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.buurtregie.bemiddeling.BeantwoordToewijzing;
import nl.buurtregie.bemiddeling.KoppelTerug;
import nl.buurtregie.bemiddeling.LegBemiddelingVast;
import nl.buurtregie.bemiddeling.LegContactVast;
import nl.buurtregie.bemiddeling.LegEersteGesprekVast;
import nl.buurtregie.bemiddeling.LegNazorgVast;
import nl.buurtregie.bemiddeling.MeldAan;
import nl.buurtregie.bemiddeling.SluitAf;
import nl.buurtregie.bemiddeling.TrekIn;
import nl.buurtregie.bemiddeling.VoerIntake;
import nl.buurtregie.bemiddeling.WijsToe;

/** All acts, for tests. */
@Dependent
class Handelingen {

    @Inject
    MeldAan meldAan;

    @Inject
    VoerIntake voerIntake;

    @Inject
    WijsToe wijsToe;

    @Inject
    BeantwoordToewijzing beantwoord;

    @Inject
    LegEersteGesprekVast eersteGesprek;

    @Inject
    LegContactVast contact;

    @Inject
    LegBemiddelingVast bemiddeling;

    @Inject
    LegNazorgVast nazorg;

    @Inject
    SluitAf sluitAf;

    @Inject
    KoppelTerug koppelTerug;

    @Inject
    TrekIn trekIn;
}
