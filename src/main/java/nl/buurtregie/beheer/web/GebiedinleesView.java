package nl.buurtregie.beheer.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;

/**
 * One file to bring.
 *
 * @param uitleg what has to stand in it
 * @param jaren to choose from; empty when the year is typed or not asked
 * @param niveaus to choose from; empty when not asked
 * @param fouten what was wrong with the file that was refused
 * @param meer how many more faults there are than shown; null when all are
 */
public record GebiedinleesView(
        Link terug,
        String soort,
        String kop,
        String uitleg,
        String bestanden,
        boolean typJaar,
        List<Option> jaren,
        List<Option> niveaus,
        FormView form,
        List<Fout> fouten,
        String meer) {

    /** A part of the file that was refused. */
    public record Fout(String plek, String waarom) {}
}
