package nl.buurtregie.bemiddeling.gesprek.web;

import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Link;

/**
 * The talks of some weeks and the meetings of volunteers, day by day, without the name of a neighbour.
 *
 * @param ook what the filters keep in the address
 */
public record AgendaView(
        String kop,
        String onder,
        Weg weg,
        List<Filter> filters,
        Map<String, String> ook,
        String zicht,
        List<Vak> vakken,
        boolean leeg,
        List<Punt> botst,
        List<Punt> kijk,
        List<Plek> plekken) {

    /**
     * Back, ahead, and how much at once.
     *
     * @param vandaag null when today is in sight
     */
    public record Weg(String terug, String vooruit, String vandaag, List<Zicht> zichten) {}

    public record Zicht(String woord, String href, boolean gekozen) {}

    /**
     * One day, or Saturday and Sunday together.
     *
     * @param kort "26"
     * @param lang "donderdag 26 november"
     * @param noot the name of a holiday, or "vandaag"; else null
     */
    public record Vak(String kort, String lang, String noot, boolean vandaag, boolean vrij, List<Chip> chips) {}

    /**
     * A talk, or a training or intervisie.
     *
     * @param nummer of the case; null for a meeting of volunteers
     * @param href null for who may not open it
     * @param soort of the colour: "", samen, laat or oker
     * @param let what is the matter, in a word; null when nothing is
     */
    public record Chip(
            String uur, String wat, String wie, String waar, String nummer, String href, String soort, String let) {}

    /**
     * Something to do, or to look at.
     *
     * @param zoLaten null when it can't be left, or not by this person
     */
    public record Punt(String kop, String tekst, List<Link> wegen, ZoLaten zoLaten) {}

    /** What the form sends. */
    public record ZoLaten(String nummer, long gesprek, String sleutel) {}

    public record Plek(String naam, String keren) {}
}
