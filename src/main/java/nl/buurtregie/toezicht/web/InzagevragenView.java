package nl.buurtregie.toezicht.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/** What somebody is asked about his or her looking. */
public record InzagevragenView(FormView form, List<Vraag> vragen) {

    /**
     * @param door who asks
     * @param uiterlijk day
     */
    public record Vraag(long id, String vraag, String door, String wanneer, String uiterlijk) {}
}
