package nl.buurtregie.correspondentie.web;

import java.util.List;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/**
 * The text of one kind of letter.
 *
 * @param huidig "versie 3, 24 november, Marjan Visser"
 */
public record SjabloonView(
        Link terug,
        String kop,
        String lezers,
        String huidig,
        String versie,
        String actie,
        List<Veld> velden,
        FormView form,
        List<Voorbeeld> voorbeelden,
        List<Versie> eerder) {

    /** A placeholder and what it becomes. */
    public record Veld(String code, String uitleg) {}

    /** How the text reads for one reader of a real case. */
    public record Voorbeeld(String lezer, String kop, List<Brieftekst.Blok> blokken) {}

    /** An earlier text; actie makes it count again. */
    public record Versie(String wat, List<Brieftekst.Blok> blokken, String actie) {}
}
