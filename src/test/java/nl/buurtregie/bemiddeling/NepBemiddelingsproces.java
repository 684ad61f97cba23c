package nl.buurtregie.bemiddeling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands in for the bean that the processes ask for their moments; each kind of wait gets a length of its own. */
public class NepBemiddelingsproces {

    static final Duration TERMIJN = Duration.ofDays(7);
    static final Duration SAMENGAAN = Duration.ofDays(60);
    static final Duration BEDENKTIJD = Duration.ofDays(14);
    static final Duration NAZORG = Duration.ofDays(42);
    static final Duration VOLGENDE_POGING = Duration.ofDays(3);

    static final Duration KIJKDATUM = Duration.ofDays(30);

    private final List<String> verder = new ArrayList<>();
    private final List<String> herinneringen = new ArrayList<>();

    public Date eindeTermijn(String nummer, String stap) {
        return over(TERMIJN);
    }

    public Date eindeSamengaan(String nummer) {
        return over(SAMENGAAN);
    }

    public Date eindeBedenktijd(String nummer) {
        return over(BEDENKTIJD);
    }

    public Date nazorgVanaf(String nummer) {
        return over(NAZORG);
    }

    public Date volgendePoging(String nummer) {
        return over(VOLGENDE_POGING);
    }

    public Date kijkdatum(String nummer) {
        return over(KIJKDATUM);
    }

    public void gaatVerder(String nummer) {
        verder.add(nummer);
    }

    /** How often in de wacht ended. */
    long keerVerder(String nummer) {
        return verder.stream().filter(nummer::equals).count();
    }

    public void herinner(String nummer, String stap) {
        herinneringen.add(nummer + " " + stap);
    }

    long herinneringen(String nummer, String stap) {
        return herinneringen.stream().filter((nummer + " " + stap)::equals).count();
    }

    private static Date over(Duration wachttijd) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(wachttijd));
    }
}
