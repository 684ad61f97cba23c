package nl.buurtregie.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

/**
 * A press on a link or a button, and the page that came of it. Waiting for the load of "the page" after a press may find the
 * page before it, which was loaded long ago.
 *
 * @param status of the first answer: 303 of a form that was right, 422 of one that was not, also when it came back at an address of
 *     its own
 * @param html of the page that stands now, as the server sent it
 */
record Klik(int status, String html) {

    /** @param waarop a selector; presses once and waits until the next page has loaded */
    static Klik op(Page pagina, String waarop) {
        Response laatste = pagina.waitForNavigation(() -> pagina.click(waarop));
        Request eerste = laatste.request();
        while (eerste.redirectedFrom() != null) {
            eerste = eerste.redirectedFrom();
        }
        if (laatste.url().contains("?weer=")) {
            boolean fout = pagina.locator("[data-foutoverzicht]").count() > 0; // else it was read in another language
            return new Klik(fout ? 422 : 200, laatste.text());
        }
        return new Klik(eerste.response().status(), laatste.text());
    }
}
