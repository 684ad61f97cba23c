package nl.buurtregie.wijkkompas.programma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** A manager adds a line to a year, changes it, or takes it away. */
@ApplicationScoped
@Transactional
public class BewaarProgrammalijn {

    @Inject
    private Programmalijnen lijnen;

    @Inject
    private Clock clock;

    public void voegToe(Ik ik, int jaar, String code, Lijngegevens gegevens) {
        if (jaar < Programmalijnen.EERSTE_JAAR || jaar > lijnen.laatsteJaar()) {
            throw new RuleViolation(
                    "GL1.3",
                    "Kies een jaar van " + Programmalijnen.EERSTE_JAAR + " tot en met " + lijnen.laatsteJaar() + ".");
        }
        if (Verslagopsteller.VAST.contains(code)
                || lijnen.van(jaar).stream().anyMatch(lijn -> lijn.code().equals(code))) {
            throw new RuleViolation("GL1.1", "code", "Kies een andere code: deze is in " + jaar + " al gebruikt.");
        }
        Programmalijn nieuw = new Programmalijn(jaar, code, gegevens);
        nieuw.noteer(clock.instant(), ik.naam());
        lijnen.add(nieuw);
    }

    /** @param gezien the version that was changed */
    public void wijzig(Ik ik, long id, int gezien, Lijngegevens gegevens) {
        Programmalijn lijn = lijnen.get(id);
        lijn.wijzig(gezien, gegevens);
        lijn.noteer(clock.instant(), ik.naam());
    }

    /** @return the year it was of */
    public int verwijder(long id) {
        Programmalijn lijn = lijnen.get(id);
        lijnen.wis(lijn);
        return lijn.jaar();
    }
}
