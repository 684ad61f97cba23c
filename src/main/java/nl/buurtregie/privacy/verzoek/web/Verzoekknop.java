package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;

/** A button on the page of a request that asks nothing. */
@ApplicationScoped
class Verzoekknop {

    @Inject
    private Verzoekblad blad;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Nothing but the button. */
    record Leeg() {}

    /** Back to the page: with what was done, or with why it was refused. */
    Response druk(String nummer, Runnable daad, String gedaan, String gevolg) {
        Form form = Form.empty();
        return forms.submit(
                form,
                Leeg.class,
                leeg -> {
                    daad.run();
                    browser.flash(gedaan, gevolg);
                    return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
                },
                status -> blad.toon(status, nummer, form));
    }
}
