package nl.buurtregie.correspondentie.web;

import java.util.List;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;

/**
 * The text of one kind of letter.
 *
 * @param huidig "versie 3, 24 november, Marjan Visser"
 * @param nederlands the Dutch text of now beside a translation; empty when it is Dutch
 * @param verouderd the Dutch text was changed after it was translated
 * @param vertalers who may have translated it; empty when it is Dutch
 */
public record SjabloonView(
        Link terug,
        String kop,
        Brieftaal taal,
        String lezers,
        String huidig,
        String versie,
        String actie,
        List<Veld> velden,
        List<Brieftekst.Blok> nederlands,
        boolean verouderd,
        List<Option> vertalers,
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
