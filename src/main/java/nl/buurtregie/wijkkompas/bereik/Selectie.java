package nl.buurtregie.wijkkompas.bereik;

import java.util.List;

/**
 * Which closed cases a page is about. Empty text means all.
 *
 * @param wijk code of a CBS-wijk
 * @param aard name of an Aard
 * @param verwijzer name of a Verwijzer
 */
public record Selectie(int jaar, String wijk, String aard, String verwijzer) {

    public static Selectie van(int jaar, String wijk) {
        return new Selectie(jaar, wijk == null ? "" : wijk, "", "");
    }

    public Selectie in(int anderJaar) {
        return new Selectie(anderJaar, wijk, aard, verwijzer);
    }

    /** No filter but the year. */
    public boolean isAlles() {
        return (wijk + aard + verwijzer).isEmpty();
    }

    /** In the order of {@link Onderdeel}. */
    public List<String> codes() {
        return List.of(aard, verwijzer, wijk);
    }
}
