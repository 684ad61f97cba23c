package nl.buurtregie.bemiddeling.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.mail.Mailstand;
import nl.buurtregie.bemiddeling.mail.Mailvoorstel;
import nl.buurtregie.bemiddeling.mail.Mailvoorstellen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.post.inkomend.Postbusstand;

/** INT-12: what verwijzers mailed. */
@Path("mail")
@ApplicationScoped
public class MailPagina {

    public static final String PAD = "/mail";

    @Inject
    private Sessie sessie;

    @Inject
    private Mailvoorstellen voorstellen;

    @Inject
    private Postbusstand postbus;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon() {
        Ik ik = sessie.ik();
        MailView view = new MailView(
                postbus.isIngesteld() ? postbus.adres() : null,
                postbus.kwijtSinds()
                        .map(sinds -> postbus.waarom() + " Wat sinds " + DutchDates.moment(sinds, clock)
                                + " kwam, staat hier nog niet. Het wacht in de postbus.")
                        .or(postbus::letOp)
                        .orElse(null),
                voorstellen.open(ik).stream().map(this::regel).toList(),
                voorstellen.klaar(ik).stream().map(this::regel).toList());
        return Page.ok("bemiddeling/mail", "E-mail", view);
    }

    private MailView.Regel regel(Mailvoorstel mail) {
        boolean open = mail.stand() == Mailstand.OPEN;
        boolean laat = open && mail.uiterlijk().isBefore(LocalDate.now(clock));
        return new MailView.Regel(
                kop(mail),
                mail.afzender() + ", " + DutchDates.moment(mail.binnenOp(), clock),
                stand(mail),
                laat,
                PAD + "/" + mail.id());
    }

    static String kop(Mailvoorstel mail) {
        return mail.onderwerp().orElse("Zonder onderwerp");
    }

    private String stand(Mailvoorstel mail) {
        return switch (mail.stand()) {
            case OPEN -> "lees uiterlijk " + DutchDates.day(mail.uiterlijk(), clock);
            case AANGEMELD -> "zaak " + mail.nummer();
            case WEGGELEGD -> "weggelegd";
        };
    }
}
