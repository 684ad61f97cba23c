package nl.buurtregie.loket.vraag.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.platform.web.address.PublicAddress;
import nl.buurtregie.platform.web.page.BrowserSession;

/** Secret links as somebody can copy them, and the date by which a resident hears from us. */
@RequestScoped
public class Links {

    @Inject
    private HttpServletRequest request;

    @Inject
    private BrowserSession browser;

    @Inject
    private PublicAddress adres;

    @Inject
    private WorkingDays werkdagen;

    public static String volg(Geheim geheim) {
        return "/volg/" + geheim.tekst();
    }

    public static String enquete(Geheim geheim) {
        return "/enquete/" + geheim.tekst();
    }

    /** With the address of this site: as set, or else as the browser asked for it. */
    public String heel(String pad) {
        return adres.origin(request) + pad;
    }

    /** Keeps a new link of a case for the next page only: of the secret nothing else is left. */
    public void onthoud(String soort, String nummer, String pad) {
        browser.keepDraft(soort, Map.of(nummer, List.of(heel(pad))));
    }

    /** The link that was just made for this case; null when there is none, and the second time. */
    public String eenmalig(String soort, String nummer) {
        String link = browser.draft(soort).getOrDefault(nummer, List.of()).stream()
                .findFirst()
                .orElse(null);
        if (link != null) {
            browser.dropDraft(soort);
        }
        return link;
    }

    /** The working day after the last day that is in time. */
    public LocalDate hoortVoor(LocalDate uiterlijk) {
        return werkdagen.plus(uiterlijk, 1);
    }
}
