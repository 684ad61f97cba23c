package nl.buurtregie.bemiddeling.gesprek;

import java.util.List;
import java.util.Map;

/**
 * The talks of a period that somebody may see, by time, and what is to be said of those to come.
 *
 * @param zaken by id
 */
public record Agendablad(List<Gesprek> gesprekken, Map<Long, Zaak> zaken, List<Botsing> botsingen) {

    /** Which case a talk is of; nothing about its neighbours. */
    public record Zaak(long id, String nummer, String buurtCode) {}
}
