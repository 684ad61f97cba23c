package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/** The mail to a partner: what it is, where, until when, and the link to answer. Nothing of whoever reported it. */
@ApplicationScoped
class Partnerbrief {

    /** Kind of message of {@link Herinneringspost}. */
    static final String HERINNERING = "herinnering aan een partner";

    @Inject
    private Postkamer postkamer;

    @Inject
    private Categorieen categorieen;

    @Inject
    private SiteAddress site;

    void schrijf(@Observes Overgedragen over) {
        if (isPerMail(over.overdracht().partner())) {
            over.overdracht()
                    .opDePost(postkamer.verstuur(Bericht.mail(
                            "overdracht aan een partner",
                            over.probleem().nummer(),
                            over.overdracht().partner().email(),
                            "Overlast " + over.probleem().nummer() + ": wilt u dit oplossen?",
                            tekst(over))));
        }
    }

    /** Nothing is asked any more: what waits does not go, and who was asked hears it. */
    void trekIn(@Observes Overgedragen.Ingetrokken over) {
        Overdracht overdracht = over.overdracht();
        postkamer.houdTegen(over.probleem().nummer(), HERINNERING);
        boolean gevraagd = overdracht.postId() == null || postkamer.trekIn(overdracht.postId());
        if (gevraagd && isPerMail(overdracht.partner())) {
            postkamer.verstuur(Bericht.mail(
                    "overdracht ingetrokken",
                    over.probleem().nummer(),
                    overdracht.partner().email(),
                    "Overlast " + over.probleem().nummer() + ": u hoeft niets meer te doen",
                    ingetrokken(over)));
        }
    }

    private static boolean isPerMail(Partner partner) {
        return partner.weg() == Partner.Weg.MAIL && partner.email() != null;
    }

    private static String ingetrokken(Overgedragen.Ingetrokken over) {
        return "Beste collega,\n\nOp " + dag(over.overdracht())
                + " vroegen wij u om overlast op te lossen: "
                + over.probleem().nummer()
                + (over.probleem().stand().isOpen()
                        ? ". Dat hoeft niet meer"
                        : ". Dat hoeft onder dit nummer niet meer")
                + Optional.ofNullable(over.probleem().samengevoegdMet())
                        .map(met -> ": het bleek hetzelfde als " + met
                                + ". Vroegen wij u ook om dat op te lossen, dan blijft die vraag staan")
                        .orElse("")
                + ".\n\nBent u al bezig, of is het gedaan? Antwoord dan op deze e-mail.\n\nBedankt,\nde buurtconciërges\n";
    }

    private static String dag(Overdracht overdracht) {
        return DutchDates.longDay(LocalDate.ofInstant(overdracht.op(), SharedClock.ZONE));
    }

    private String tekst(Overgedragen over) {
        Probleem probleem = over.probleem();
        String bericht = over.overdracht().bericht();
        return "Beste collega,\n\nDit ligt volgens ons bij u.\n\nWat: " + categorieen.naam(probleem.categorie())
                + "\nWaar: " + probleem.plek() + (probleem.plaats().isOngeveer() ? " (plek niet precies bekend)" : "")
                + (bericht.isBlank() ? "" : "\nErbij: " + bericht)
                + "\n\nWilt u vóór "
                + DutchDates.longDay(over.overdracht().einde().plusDays(1))
                + " laten weten wat ermee gebeurt? " + link(over) + "\n\nBedankt,\nde buurtconciërges\n";
    }

    static String herinnering(Probleem probleem, Overdracht overdracht) {
        return "Beste collega,\n\nOp " + dag(overdracht)
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
