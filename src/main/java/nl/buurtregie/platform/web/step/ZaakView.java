package nl.buurtregie.platform.web.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.web.page.DayStrip;
import nl.buurtregie.platform.web.page.Link;

/** What the pages of every kind of work show: what to do now, where it stands, what happened, and lists with counts. */
public final class ZaakView {

    private ZaakView() {}

    /**
     * The next step: the first action is the filled button; without actions the text says why.
     *
     * @param noot under the buttons; null when they need no word
     */
    public record NuTeDoen(String aanhef, String stap, String uitleg, String letOp, List<Actie> acties, String noot) {

        public NuTeDoen(String aanhef, String stap, String uitleg, String letOp, List<Actie> acties) {
            this(aanhef, stap, uitleg, letOp, acties, null);
        }
    }

    /**
     * Whom this step is about, who is called first on top.
     *
     * @param notitie what was noted last about the case; null for nothing
     */
    public record Bellen(List<Belkaart> wie, String notitie) {}

    /**
     * One person to call, to visit or to write to.
     *
     * @param adres where he lives, or what else one reaches him by; null when not known
     * @param taal null when it does not matter
     * @param brief where one writes to whoever has no number; null when there is one
     * @param letOp what whoever calls should know
     */
    public record Belkaart(
            String rol, String naam, String telefoon, String adres, String taal, String brief, List<String> letOp) {}

    /** A way on: words, address, icon; stopt gives it the brick colour. */
    public record Actie(String woorden, String href, String icoon, boolean stopt) {}

    /**
     * The steps in words, and the process picture behind a fold.
     *
     * @param bestand where the drawing is fetched; what it calls is fetched below that
     * @param hier ids of the elements where it is now, with a space between
     * @param klaar ids of what is done
     */
    public record Procesbeeld(String bestand, String hier, String klaar, List<Stap> stappen) {

        /** Days are told, and then the page says which. */
        public boolean heeftDuur() {
            return stappen.stream().anyMatch(stap -> stap.duur() != null);
        }

        /** "Stap 4 van 8", counted as listed; empty when it is on none of them. */
        public Optional<String> stapVan() {
            return IntStream.range(0, stappen.size())
                    .filter(stap -> stappen.get(stap).isHier())
                    .mapToObj(stap -> "Stap " + (stap + 1) + " van " + stappen.size())
                    .findFirst();
        }
    }

    /**
     * One step in words; stand is klaar, hier or komt.
     *
     * @param duur how long it took, takes or may take; null when that is not told
     */
    public record Stap(String woorden, String stand, Duur duur) {

        public Stap(String woorden, String stand) {
            this(woorden, stand, null);
        }

        boolean isHier() {
            return stand.equals("hier");
        }

        public String standWoorden() {
            return switch (stand) {
                case "klaar" -> "klaar";
                case "hier" -> "hier is het nu";
                default -> "kan nog komen";
            };
        }
    }

    /** "3 van 5 dagen"; laat: longer than it may take. */
    public record Duur(String woorden, boolean laat) {

        public static Duur van(String woorden) {
            return new Duur(woorden, false);
        }
    }

    /**
     * A line of the history.
     *
     * @param id by which others refer to it; null when nobody does
     * @param mijlpaal fills the dot
     * @param geldtNiet the line that says that this one does not hold any more; null when it holds
     */
    public record Gebeurtenis(
            String id, String wanneer, String wat, String wie, String toelichting, boolean mijlpaal, Link geldtNiet) {

        public Gebeurtenis(String wanneer, String wat, String wie, String toelichting, boolean mijlpaal) {
            this(null, wanneer, wat, wie, toelichting, mijlpaal, null);
        }
    }

    /**
     * What was recorded last.
     *
     * @param wijzig where to take it back; null when that cannot be
     * @param zin why not, ending in the link; null when it can be
     * @param beletsel the line of history that stands in the way, or null
     */
    public record Laatst(String wat, String wanneer, String wie, String wijzig, String zin, String beletsel) {}

    /** A label and what stands behind it. */
    public record Gegeven(String label, String waarde) {}

    /** The term of the next step, or of the hold. */
    public record Termijn(String label, String kop, DayStrip strook, String einde) {}

    /** A count on top that filters the list; choosing the chosen one shows everything again. */
    public record Telling(String soort, String toon, int aantal, String woorden, String href, boolean gekozen) {

        /** Lists count no further than a thousand: nobody reads the difference, and counting all takes longer than the list. */
        public static final int HOOGUIT = Counted.AT_MOST;

        public String getal() {
            return getal(aantal);
        }

        /** @param geteld no further than {@link #HOOGUIT} */
        public static String getal(int geteld) {
            return geteld < HOOGUIT ? Integer.toString(geteld) : HOOGUIT + "+";
        }
    }

    /** The way to the next rows: words and the address with the key of the last row shown. */
    public record Volgende(String woorden, String href) {}
}
