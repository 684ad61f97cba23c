package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;

/** One press of a button on the page of a person: done or refused, that page says which. */
@ApplicationScoped
class Iemanddaad {

    @Inject
    private BrowserSession browser;

    /** What is refused here is refused because the page was old: the new one shows how it is now. */
    Response doe(long wie, Runnable act, String wat, String gevolg) {
        try {
            act.run();
            browser.flash(wat, gevolg);
        } catch (RuleViolation nee) {
            browser.flash("Er is niets veranderd.", nee.getMessage());
        }
        return Page.goTo(Mensenbeeld.HIER + "/" + wie);
    }
}
