package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.restore.Backups;
import nl.buurtregie.platform.restore.RestoreRows;
import nl.buurtregie.platform.restore.Restores;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.watch.Size;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;

/** Whether there is a backup of last night; and after one was put back, what waits until somebody lets it go. */
@Path("beheer/reservekopieen")
@ApplicationScoped
public class ReservekopiePagina {

    private static final String PAD = "/beheer/reservekopieen";
    private static final int GETOOND = 14;

    @Inject
    private Backups kopieen;

    @Inject
    private Restores herstel;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        List<Backups.Backup> laatste = kopieen.latest(GETOOND);
        return Page.ok(
                "beheer/reservekopieen",
                "Reservekopieën",
                new ReservekopieView(
                        stand(laatste),
                        kopieen.hour().isPresent()
                                ? "Er wordt elke nacht na " + kopieen.hour().getAsInt()
                                        + " uur een reservekopie gemaakt."
                                : "Er wordt niet vanzelf een reservekopie gemaakt. Wie de server beheert kan dat aanzetten.",
                        laatste.stream().map(this::regel).toList(),
                        herstel.held().map(this::vast).orElse(null)));
    }

    /** It asks for the person again: from here on letters go to residents. */
    @POST
    @Path("vrijgeven")
    @AskAgain
    @ForRoles(Rollen.BEHEERDER)
    public Response geefVrij() {
        herstel.release();
        browser.flash("Post en Signalen zijn vrijgegeven.", "Wat klaarstaat, gaat nu de deur uit.");
        return Page.goTo(PAD);
    }

    private ReservekopieView.Stand stand(List<Backups.Backup> laatste) {
        Backups.State staat = kopieen.state(laatste, clock.instant());
        if (staat.good().isEmpty()) {
            return new ReservekopieView.Stand(
                    staat.tooOld() ? "error" : "warning",
                    "Er is nog geen reservekopie.",
                    staat.failed() ? "De laatste poging mislukte." : "");
        }
        Backups.Backup goed = staat.good().get();
        String zin =
                "De laatste is gemaakt: " + DutchDates.ago(goed.begun(), clock) + ", " + Size.words(goed.bytes()) + ".";
        if (staat.failed()) {
            return new ReservekopieView.Stand("error", "De laatste reservekopie is mislukt.", zin);
        }
        return staat.tooOld()
                ? new ReservekopieView.Stand("warning", "De laatste reservekopie is te oud.", zin)
                : new ReservekopieView.Stand("ok", "Er is een reservekopie.", zin);
    }

    private ReservekopieView.Regel regel(Backups.Backup een) {
        String wanneer = DutchDates.moment(een.begun(), clock);
        if (een.isMade()) {
            return new ReservekopieView.Regel(
                    wanneer, een.file() + ", " + Size.words(een.bytes()) + plek(een), "gemaakt", "petrol");
        }
        return een.isFailed()
                ? new ReservekopieView.Regel(wanneer, "De server zegt: " + een.fault() + plek(een), "mislukt", "laat")
                : new ReservekopieView.Regel(wanneer, "", een.done() == null ? "niet klaar" : "mislukt", "");
    }

    private static String plek(Backups.Backup een) {
        return een.place() == null ? "" : " (" + een.place() + ")";
    }

    private ReservekopieView.Vast vast(Restores.Held held) {
        return new ReservekopieView.Vast(
                DutchDates.moment(held.made(), clock),
                DutchDates.moment(held.restored(), clock),
                herstel.notErasedYet().stream().map(ReservekopiePagina::nog).toList());
    }

    private static ReservekopieView.Nog nog(RestoreRows.Again wat) {
        String naam = wat.number() == null ? "Alles van de soort ‘" + wat.kind() + "’" : "Nummer " + wat.number();
        return new ReservekopieView.Nog(naam, wat.fault() == null ? "Is aan de beurt." : wat.fault());
    }
}
