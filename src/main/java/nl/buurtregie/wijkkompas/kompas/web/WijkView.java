package nl.buurtregie.wijkkompas.kompas.web;

import java.util.List;

/** A wijk for everybody: its published figures, what is being done, and where to get help. */
public record WijkView(
        String naam,
        String buurten,
        String bron,
        WielView wiel,
        String samen,
        List<Gedaan> gedaan,
        List<Kwadrant> kwadranten) {

    /** What is being done there, as a published count. */
    public record Gedaan(String getal, String woorden, String reden) {}

    /** A quarter of the compass in words. */
    public record Kwadrant(String code, String naam, String getal, List<Thema> themas) {}

    /** A theme with its figures. */
    public record Thema(String code, String naam, String getal, List<Cijfer> cijfers) {}

    /**
     * A figure.
     *
     * @param stadnoot what the city it stands beside leaves out; "" when nothing
     */
    public record Cijfer(
            String code, String naam, KompasView.Balk balk, String waarde, String stadnoot, String definitie) {}

    /**
     * All wijken; empty while nothing is published.
     *
     * @param ingetrokken why what was public is not any more; "" when nothing was withdrawn
     */
    public record Lijst(String bron, String ingetrokken, List<Regel> wijken) {}

    /** One to choose. */
    public record Regel(String naam, String href, String getal, String kleur, String zin) {}
}
