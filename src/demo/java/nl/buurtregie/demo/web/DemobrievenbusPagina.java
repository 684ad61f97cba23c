package nl.buurtregie.demo.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.post.Uitgaandepost;

/** BEM-31: a demo has no mail server; here everybody reads what it would have sent. Its people are invented. */
@Path("demo-post")
@ApplicationScoped
public class DemobrievenbusPagina {

    private static final int MEESTE = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Demoaccounts demo;

    @Inject
    private Uitgaandepost post;

    @Inject
    private Clock clock;

    /** One message as it stands in the database. */
    public record Rij(
            String aan, String weg, String onderwerp, String tekst, String soort, Instant op, boolean agenda) {}

    @GET
    @PermitAll
    @Transactional
    public Response toon() {
        if (!demo.isAan()) {
            throw new NotFound();
        }
        List<DemobrievenbusView.Brief> brieven = Rows.of(
                        em.createNativeQuery("select aan, weg, onderwerp, tekst, soort, gemaakt_op, agenda is not null"
                                        + " from uitgaand where tekst is not null order by id desc")
                                .setMaxResults(MEESTE),
                        Rij.class)
                .stream()
                .map(this::brief)
                .toList();
        return Page.ok("demo/post", "Post van de demo", new DemobrievenbusView(post.isMailserverIngesteld(), brieven));
    }

    private DemobrievenbusView.Brief brief(Rij rij) {
        boolean sms = rij.weg().equals("SMS");
        return new DemobrievenbusView.Brief(
                rij.aan(),
                sms ? "sms" : "e-mail",
                sms ? null : rij.onderwerp(),
                rij.tekst(),
                rij.soort(),
                DutchDates.moment(rij.op(), clock),
                rij.agenda());
    }
}
