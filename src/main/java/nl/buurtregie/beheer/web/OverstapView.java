package nl.buurtregie.beheer.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/** The rehearsal: how many cases can move to the latest version, and which can't and why. */
public record OverstapView(
        Link terug, String kop, String kan, boolean isErWerk, String actie, List<Blijft> blijvers, FormView form) {

    /** A case that stays where it is. */
    public record Blijft(String nummer, String waarom) {}
}
