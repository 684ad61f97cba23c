package nl.buurtregie.bemiddeling.gesprek;

import java.util.List;
import java.util.Map;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten.Afspraak;

/**
 * The talks of a period that somebody may see, by time, and what is to be said of those to come.
 *
 * @param zaken by id
 * @param bijeenkomsten trainings and intervisies that this person may see, by time
 */
public record Agendablad(
        List<Gesprek> gesprekken, Map<Long, Zaak> zaken, List<Botsing> botsingen, List<Afspraak> bijeenkomsten) {

    /** Which case a talk is of; nothing about its neighbours. */
    public record Zaak(long id, String nummer, String buurtCode) {}
}
