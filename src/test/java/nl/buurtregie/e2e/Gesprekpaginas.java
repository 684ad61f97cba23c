package nl.buurtregie.e2e;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** A talk that is planned stands in the case and in the agenda, and can be moved or called off. */
final class Gesprekpaginas {

    private Gesprekpaginas() {}

    /** Opens a page by its path, and has it judged under a name. */
    interface Kijker {
        void bekijk(Page pagina, String pad, String naam);
    }

    static void keur(Page pagina, Kijker kijker, BiConsumer<Page, String> verstuurLeeg, String nummer) {
        String zaak = "/bemiddelingen/" + nummer;
        kijker.bekijk(pagina, "/agenda?wie=0", "agenda leeg");
        kijker.bekijk(pagina, zaak + "/gesprek", "gesprek plannen");
        pagina.check("input[name=soort][value=EERSTE_BUUR]", new Page.CheckOptions().setForce(true));
        pagina.check("input[name=waar][value='0']", new Page.CheckOptions().setForce(true));
        pagina.fill(
                "#dag",
                new WorkingDays(true).plus(LocalDate.now(SharedClock.ZONE), 1).toString());
        pagina.fill("#begin", "06:00");
        pagina.fill("#einde", "07:00");
        pagina.fill("#plaats", "Buurtcentrum Selwerd, kamer 2");
        pagina.click("main form button[type=submit]");
        pagina.waitForSelector("a[href$='/afzegging']");
        kijker.bekijk(pagina, zaak, "dossier met gesprek");
        String gesprek = pagina.getAttribute("a[href$='/afzegging']", "href").replace("/afzegging", "");
        kijker.bekijk(pagina, "/agenda", "agenda gevuld");
        kijker.bekijk(pagina, gesprek, "gesprek verplaatsen");
        kijker.bekijk(pagina, gesprek + "/afzegging", "gesprek afzeggen");
        verstuurLeeg.accept(pagina, "gesprek afzeggen");
    }
}
