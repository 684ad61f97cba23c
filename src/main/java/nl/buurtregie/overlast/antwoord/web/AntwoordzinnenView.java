package nl.buurtregie.overlast.antwoord.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/** Standard answers by how it ended, and the form for one more. */
public record AntwoordzinnenView(List<Groep> groepen, List<Option> uitkomsten, FormView form) {

    /** @param eigen of the program, proposed when nothing else is chosen */
    public record Groep(String naam, String eigen, List<Zin> zinnen) {}

    /** One of the organisation. */
    public record Zin(String id, String tekst, String sinds) {}
}
