package nl.buurtregie.wijkkompas.programma;

import java.util.List;
import nl.buurtregie.correspondentie.Brieftekst.Blok;

/**
 * The yearly report, before it becomes a page, a PDF or a document of a word processor.
 *
 * @param gemaakt "25 november 2026"
 * @param bron which figures are in it
 */
public record Verslag(
        int jaar,
        String afzender,
        String gemaakt,
        String bron,
        List<Blok> inleiding,
        List<Hoofdstuk> hoofdstukken,
        Geldtabel geld,
        List<Blok> vooruitblik,
        List<Definitie> definities) {

    public String titel() {
        return "Jaarverslag " + jaar + " – " + afzender;
    }

    /** "6. Buurtbemiddeling" */
    public String kop(Hoofdstuk hoofdstuk) {
        return hoofdstukken.indexOf(hoofdstuk) + 1 + ". " + hoofdstuk.naam();
    }

    /**
     * One line of the programme.
     *
     * @param eigen our own words beside what was done
     * @param cijfers null when this line has none
     * @param geld null when no money was filled in
     * @param kosten of a case; null when this chapter has no such figure
     */
    public record Hoofdstuk(
            String code,
            String naam,
            List<Blok> doel,
            List<Blok> gedaan,
            List<Blok> eigen,
            List<Blok> resultaat,
            Integer uren,
            Jaarcijfers.Deel cijfers,
            Bedragen geld,
            Zaakkosten kosten) {}

    /** What a figure means. */
    public record Definitie(String naam, String uitleg) {}
}
