package nl.buurtregie.bemiddeling.gesprek.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Filter;

/** All talks of this week and the next, day by day. */
public record AgendaView(List<Filter> filters, List<Dag> dagen) {

    /** One day with something on it. */
    public record Dag(String kop, List<Regel> gesprekken) {}

    /** One talk; who it is with and where it is, is to be read in the case. */
    public record Regel(String uren, String wat, String wie, String nummer, String href) {}
}
