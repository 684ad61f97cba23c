package nl.buurtregie.bemiddeling.mail.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * One mail, and what can be done with it.
 *
 * @param bekend who it is in the book of verwijzers; null when nobody there has this address
 * @param tekst null when it cannot be read here
 * @param elders what is not here, and where it is; null when all of it is here
 * @param zaak the case that was made of it, or null
 * @param weggelegd why, and until when it can be read; null when it was not put away
 */
public record MailberichtView(
        FormView form,
        String kop,
        String van,
        String adres,
        String binnen,
        String bekend,
        String tekst,
        String elders,
        String zaak,
        String weggelegd,
        List<Option> redenen,
        String actie,
        String aanmelden) {

    public boolean isOpen() {
        return zaak == null && weggelegd == null;
    }
}
