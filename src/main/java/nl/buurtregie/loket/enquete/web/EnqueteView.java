package nl.buurtregie.loket.enquete.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/** Five short questions to a neighbour. */
public record EnqueteView(String actie, FormView form, List<Vraag> vragen, List<Option> cijfers) {

    /** One question with its three tiles. */
    public record Vraag(String veld, String label, List<Option> opties) {}

    /** Thanks; there is nothing to show. */
    public record Dank() {}
}
