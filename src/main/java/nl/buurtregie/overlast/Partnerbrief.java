package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/** The mail to a partner: what it is, where, until when, and the link to answer. Nothing of whoever reported it. */
@ApplicationScoped
class Partnerbrief {

    @Inject
    private Postkamer postkamer;

    @Inject
    private Categorieen categorieen;

    @Inject
    private SiteAddress site;

    void schrijf(@Observes Overgedragen over) {
        Partner partner = over.overdracht().partner();
        if (partner.weg() == Partner.Weg.MAIL && partner.email() != null) {
            postkamer.verstuur(Bericht.mail(
                    "overdracht aan een partner",
                    over.probleem().nummer(),
                    partner.email(),
                    "Overlast " + over.probleem().nummer() + ": wilt u dit oplossen?",
                    tekst(over)));
        }
    }

    private String tekst(Overgedragen over) {
        Probleem probleem = over.probleem();
        String bericht = over.overdracht().bericht();
        return "Beste collega,\n\nDit ligt volgens ons bij u.\n\nWat: " + categorieen.naam(probleem.categorie())
                + "\nWaar: " + probleem.plek()
                + (bericht.isBlank() ? "" : "\nErbij: " + bericht)
                + "\n\nWilt u vóór "
                + DutchDates.longDay(over.overdracht().einde().plusDays(1))
                + " laten weten wat ermee gebeurt? " + link(over) + "\n\nBedankt,\nde buurtconciërges\n";
    }

    static String herinnering(Probleem probleem, Overdracht overdracht) {
        return "Beste collega,\n\nOp " + DutchDates.longDay(LocalDate.ofInstant(overdracht.op(), SharedClock.ZONE))
                + " vroegen wij u om overlast op te lossen: " + probleem.nummer()
                + ". De dag waarvoor wij antwoord vroegen is voorbij.\n\n"
                + "Wilt u laten weten hoe het ermee staat? Dat kan met de link in onze eerste e-mail, of antwoord op deze"
                + " e-mail.\n\nBedankt,\nde buurtconciërges\n";
    }

    private String link(Overgedragen over) {
        return site.find()
                .map(adres -> "Dat kan hier, met foto’s erbij:\n" + adres + "/partner/"
                        + over.geheim().tekst())
                .orElse("Antwoord dan op deze e-mail.");
    }
}
