package nl.buurtregie.loket.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import nl.buurtregie.bemiddeling.Aard;
import nl.buurtregie.bemiddeling.Verwijzer;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.platform.web.Form;
import nl.buurtregie.platform.web.Option;

/** Puts the form for a verwijzer together. */
@ApplicationScoped
class Verwijsbeeld {

    @Inject
    private Vraagbeeld vraagbeeld;

    VerwijsView van(Form form, String sleutel) {
        return new VerwijsView(
                form.view(),
                sleutel,
                Arrays.stream(Verwijzer.values())
                        .filter(Verwijzer::isDerde)
                        .map(een -> Option.of(een.name(), hoofdletter(een.woord())))
                        .toList(),
                Arrays.stream(Aard.values())
                        .map(een -> Option.of(een.name(), een.woord()))
                        .toList(),
                vraagbeeld.buurten(),
                Talen.opties());
    }

    private static String hoofdletter(String woord) {
        return woord.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + woord.substring(1);
    }
}
