package nl.buurtregie.loket.enquete.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.buurtregie.loket.BeantwoordEnquete;
import nl.buurtregie.loket.Enquetevraag;
import nl.buurtregie.loket.Oordeel;
import nl.buurtregie.platform.web.error.PublicErrors;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.page.PublicCounter;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** BEM-25: what a neighbour thought of it; one answer a link, and no name. */
@Path("enquete")
@ApplicationScoped
public class EnquetePagina {

    private static final String BEDANKT = "/enquete/bedankt";

    /** Who sends it a second time from the same browser is thanked again: the answers are here. */
    private static final String BEANTWOORD = "enquete";

    @Inject
    private BeantwoordEnquete enquete;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private PublicCounter loket;

    /** What is filled in. */
    public record Invoer(
            @NotNull(message = "{enquete.fout.geholpen}") Oordeel geholpen,

            @NotNull(message = "{enquete.fout.gehoord}") Oordeel gehoord,

            @NotNull(message = "{enquete.fout.beter}") Oordeel beter,

            @NotNull(message = "{enquete.fout.aanraden}") Oordeel aanraden,

            @NotNull(message = "{enquete.fout.cijfer}") Integer cijfer) {}

    @GET
    @Path("bedankt")
    @PermitAll
    public Response bedankt() {
        return Page.ok("loket/bedankt", Spoken.text("enquete.bedankt"), new EnqueteView.Dank());
    }

    @GET
    @Path("{geheim}")
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toon(@PathParam("geheim") String geheim) {
        return enquete.geldt(geheim) ? pagina(200, geheim, Form.empty()) : voorbij(geheim);
    }

    @POST
    @Path("{geheim}")
    @PermitAll
    @Throttled(Throttle.Kind.SEND)
    public Response antwoord(@PathParam("geheim") String geheim, MultivaluedMap<String, String> body) {
        if (!enquete.geldt(geheim)) {
            return geheim.equals(browser.remembered(BEANTWOORD)) ? Page.goTo(BEDANKT) : voorbij(geheim);
        }
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    enquete.beantwoord(
                            geheim,
                            new BeantwoordEnquete.Antwoorden(
                                    invoer.geholpen(),
                                    invoer.gehoord(),
                                    invoer.beter(),
                                    invoer.aanraden(),
                                    invoer.cijfer()));
                    browser.remember(BEANTWOORD, geheim);
                    return Page.goTo(BEDANKT);
                },
                status -> pagina(status, geheim, form));
    }

    private Response voorbij(String geheim) {
        return PublicErrors.over(loket.shown("/enquete/" + geheim), "enquete.voorbij");
    }

    private static Response pagina(int status, String geheim, Form form) {
        List<EnqueteView.Vraag> vragen = Arrays.stream(Enquetevraag.values())
                .map(vraag -> new EnqueteView.Vraag(
                        vraag.veld(),
                        Spoken.code("enquete." + vraag, vraag.vraag()),
                        Option.each(Oordeel.values(), oordeel -> Option.of(oordeel, woord(vraag, oordeel)))))
                .toList();
        List<Option> cijfers = IntStream.rangeClosed(1, 10)
                .mapToObj(cijfer -> Option.of(Integer.toString(cijfer), Integer.toString(cijfer)))
                .toList();
        return Page.of(
                status,
                "loket/enquete",
                Spoken.text("enquete.kop"),
                new EnqueteView("/enquete/" + geheim, form.view(), vragen, cijfers));
    }

    private static String woord(Enquetevraag vraag, Oordeel oordeel) {
        return Spoken.code("enquete." + vraag + "." + oordeel, vraag.woord(oordeel));
    }
}
