package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.buurtregie.platform.web.page.PrintedPage;

/** Prints a letter, so that it can be read aloud too. */
@ApplicationScoped
class Briefpapier {

    byte[] pdf(BriefpapierView view) {
        return PrintedPage.pdf("correspondentie/briefpapier", view);
    }
}
