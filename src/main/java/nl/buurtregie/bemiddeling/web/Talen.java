package nl.buurtregie.bemiddeling.web;

import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.platform.web.page.Option;

/** The languages to choose from on every form. */
public final class Talen {

    private Talen() {}

    public static final String ONBEKEND = Partijgegevens.TAAL_ONBEKEND;

    public static List<Option> ookOnbekend() {
        List<Option> opties = new ArrayList<>(opties());
        opties.add(0, Option.of(ONBEKEND, "Weet ik niet"));
        return opties;
    }

    public static List<Option> opties() {
        return Partijgegevens.TALEN.stream().map(taal -> Option.of(taal, taal)).toList();
    }
}
