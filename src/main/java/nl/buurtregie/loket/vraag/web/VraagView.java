package nl.buurtregie.loket.vraag.web;

import java.util.List;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;

/**
 * One question of a form of several pages.
 *
 * @param nummer of this question, out of {@code van}
 */
public record VraagView(
        String vraag, String actie, String kop, String uitleg, int nummer, int van, String terug, FormView form) {

    public static <V extends Vragenlijst.Stap> VraagView van(
            Vragenlijst<V> lijst, V vraag, int nummer, int van, String terug, Form form) {
        return new VraagView(
                vraag.deel(),
                lijst.pad(vraag),
                vraag.tekst().kop(),
                vraag.tekst().uitleg(),
                nummer,
                van,
                terug,
                form.view());
    }

    /** Everything answered, on the last page; leads back to each question. */
    public record Controle(String actie, String terug, List<Regel> regels) {

        public static <V extends Vragenlijst.Stap> Controle van(Vragenlijst<V> lijst, V laatste, List<Regel> regels) {
            return new Controle(lijst.pad() + "/controle", lijst.pad(laatste), regels);
        }
    }

    /** A question in a few words with its answer. */
    public record Regel(String label, String waarde, String wijzig) {}
}
