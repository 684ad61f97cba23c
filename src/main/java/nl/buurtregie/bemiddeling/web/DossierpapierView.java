package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.privacy.verzoek.Stuk;

/**
 * The file of a case on paper.
 *
 * @param onder which case, and when it was made by whom
 * @param geschiedenis empty when it is made for one neighbour: a history is of both
 * @param weggelaten what was left out, in a sentence; null when nothing was
 */
public record DossierpapierView(
        String afzender,
        String kop,
        String onder,
        List<String> feiten,
        List<Deel> delen,
        List<ZaakView.Gebeurtenis> geschiedenis,
        String weggelaten) {

    /** What is held of one neighbour. */
    public record Deel(String kop, List<Blad> bladen) {}

    /** One thing: facts, or a text of several lines. */
    public record Blad(String wat, List<Stuk.Gegeven> gegevens, List<String> tekst) {}
}
