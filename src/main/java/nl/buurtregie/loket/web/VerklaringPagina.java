package nl.buurtregie.loket.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.language.SpokenDates;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.privacy.bewaren.Bewaarakkoord;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;

/** PRI-08: what we do with data of residents, and how far everybody can use these pages. */
@Path("/")
@ApplicationScoped
public class VerklaringPagina {

    @Inject
    private Loketinstellingen instellingen;

    @Inject
    private Bewaarinstellingen bewaren;

    @Inject
    private Bewaarakkoord akkoord;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Meelezers meelezers;

    /**
     * @param email where to write to
     * @param notitie how long a note stays
     * @param naar who outside gets something of a case; empty: nobody
     * @param bewaard how long after the end of a case; null as long as nothing makes it go
     * @param melden what of a report in the street goes, and when
     * @param gekeurd what the judges of the pages found, and when
     */
    public record View(
            String email, String notitie, List<String> naar, String bewaard, List<String> melden, String gekeurd) {}

    @GET
    @Path("privacy")
    @PermitAll
    @Transactional
    public Response privacy() {
        return Page.ok("loket/privacy", Spoken.text("vorm.overgegevens"), view());
    }

    @GET
    @Path("toegankelijkheid")
    @PermitAll
    public Response toegankelijkheid() {
        return Page.ok("loket/toegankelijkheid", Spoken.text("schil.toegankelijkheid"), view());
    }

    private View view() {
        return new View(
                instellingen.email(),
                SpokenDates.period(termijnen.notitie()),
                meelezers.vanZaken(),
                akkoord.gaat("zaken") ? SpokenDates.period(bewaren.zaken()) : null,
                melden(),
                gekeurd(Paginakeuring.laatste()));
    }

    /** By the codes of what is kept; nothing is said of what does not go. */
    private List<String> melden() {
        return Stream.of(
                        weg("melders", "privacy.melden.melders"),
                        weg("straatnotities", "privacy.melden.straatnotities"),
                        weg("fotos", "privacy.melden.fotos"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> weg(String code, String zin) {
        return akkoord.termijn(code).map(na -> Spoken.text(zin, SpokenDates.period(na)));
    }

    private static String gekeurd(Paginakeuring keuring) {
        String gevonden =
                switch (keuring.fouten()) {
                    case 0 -> Spoken.text("toegankelijk.fouten.geen");
                    case 1 -> Spoken.text("toegankelijk.fouten.een");
                    default -> Spoken.text("toegankelijk.fouten", keuring.fouten());
                };
        return Spoken.text(
                "toegankelijk.gekeurd",
                SpokenDates.withYear(keuring.datum()),
                keuring.axe(),
                keuring.htmlvalidate(),
                keuring.soorten(),
                gevonden);
    }
}
