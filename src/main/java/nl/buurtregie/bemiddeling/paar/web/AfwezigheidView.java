package nl.buurtregie.bemiddeling.paar.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/** Who is away; wie is empty for somebody who may only speak for herself. */
public record AfwezigheidView(List<Regel> regels, List<Option> wie, FormView form) {

    /** One time away; overdracht is null for who may not hand over. */
    public record Regel(String naam, String wanneer, String intrekken, String overdracht) {}
}
