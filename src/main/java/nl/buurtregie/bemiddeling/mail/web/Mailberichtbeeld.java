package nl.buurtregie.bemiddeling.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Verwijspersonen;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.mail.Mailbijlagen;
import nl.buurtregie.bemiddeling.mail.Mailvoorstel;
import nl.buurtregie.bemiddeling.mail.Mailvoorstellen;
import nl.buurtregie.bemiddeling.mail.Wegreden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.post.inkomend.Postbusstand;

/** Puts one mail into words. */
@ApplicationScoped
class Mailberichtbeeld {

    @Inject
    private Mailvoorstellen voorstellen;

    @Inject
    private Mailbijlagen bijlagen;

    @Inject
    private Verwijspersonen verwijspersonen;

    @Inject
    private Postbusstand postbus;

    @Inject
    private Clock clock;

    @Transactional
    MailberichtView van(Ik ik, long id, Form form) {
        Mailvoorstel mail = voorstellen.lees(ik, id, "mail");
        String hier = MailPagina.PAD + "/" + id;
        return new MailberichtView(
                form.view(),
                MailPagina.kop(mail),
                mail.afzender(),
                mail.vanAdres().orElse(null),
                DutchDates.moment(mail.binnenOp(), clock),
                mail.vanAdres()
                        .flatMap(verwijspersonen::metAdres)
                        .map(wie -> bekend(wie.gegevens()))
                        .orElse(null),
                mail.tekst().orElse(null),
                elders(mail),
                bijlagen.van(mail).stream()
                        .map(regel -> Bijlagewoorden.van(hier, regel))
                        .toList(),
                mail.nummer(),
                mail.reden() == null
                        ? null
                        : mail.reden().woord() + ". Te lezen tot en met " + DutchDates.day(mail.wegNa(), clock) + ".",
                Option.each(Wegreden.values(), reden -> Option.of(reden, reden.woord())),
                hier,
                "/aanmelding/mail/" + id);
    }

    private static String bekend(Verwijzercontact.Gegevens wie) {
        return wie.naam() + ", " + wie.organisatie();
    }

    private String elders(Mailvoorstel mail) {
        List<String> niet = new ArrayList<>();
        if (mail.tekst().isEmpty()) {
            niet.add("de tekst");
        } else if (!mail.isHeel()) {
            niet.add("een deel van de e-mail");
        }
        if (mail.bijlagen() > 0) {
            niet.add(mail.bijlagen() == 1 ? "1 bijlage" : mail.bijlagen() + " bijlagen");
        }
        if (niet.isEmpty()) {
            return null;
        }
        String waarom =
                mail.bijlagen() == 0 ? "" : " Hier komen PDF’s, foto’s en Word-bestanden tot 12 MB, samen tot 25 MB.";
        return "Hier staat niet: " + String.join(" en ", niet) + "." + waarom
                + " De hele e-mail ligt in de postbus, in de map " + postbus.bewaarmap()
                + (postbus.isVast() ? " of nog in de inbox." : ".");
    }
}
