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
        List<Bijlage> bijlagen,
        String zaak,
        String weggelegd,
        List<Option> redenen,
        String actie,
        String aanmelden) {

    /**
     * A file that came along.
     *
     * @param naam as the sender called it
     * @param soort its kind and how large it is
     * @param wat under which words it goes along to the case; null when it does not
     * @param controle that nobody looked for viruses; null when somebody did, or when it does not go along
     */
    public record Bijlage(String naam, String soort, String wat, String controle, String href) {}

    public boolean isOpen() {
        return zaak == null && weggelegd == null;
    }
}
