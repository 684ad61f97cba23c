package nl.buurtregie.loket.verwijzing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.loket.vraag.web.Vraagbeeld;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;

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
                        .map(een -> Option.of(een, hoofdletter(een.woord())))
                        .toList(),
                Option.each(Aard.values(), een -> Option.of(een, een.woord())),
                vraagbeeld.buurten(),
                Talen.opties());
    }

    private static String hoofdletter(String woord) {
        return woord.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + woord.substring(1);
    }
}
