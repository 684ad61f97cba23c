package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.buurtregie.overlast.Overdracht;
import nl.buurtregie.overlast.Overdrachten;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.post.Postregel;
import nl.buurtregie.post.Poststand;
import nl.buurtregie.post.Uitgaandepost;

/** The partners that have a problem, or had it, and whether the question reached them. */
@ApplicationScoped
class Overdrachtbeeld {

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Uitgaandepost post;

    @Inject
    private Clock clock;

    List<ProbleemView.Overdracht> van(Probleem probleem) {
        List<Overdracht> alle = overdrachten.van(probleem);
        Map<Long, Postregel> mail = post.van(
                alle.stream().map(Overdracht::postId).filter(Objects::nonNull).toList());
        return alle.stream().map(een -> overdracht(een, mailVan(een, mail))).toList();
    }

    /** Once they answered they know of it. */
    private static Postregel mailVan(Overdracht een, Map<Long, Postregel> mail) {
        return een.stand() == Overdracht.Stand.GEVRAAGD && een.postId() != null ? mail.get(een.postId()) : null;
    }

    private ProbleemView.Overdracht overdracht(Overdracht een, Postregel mail) {
        boolean laat = een.isOpen() && een.einde().isBefore(LocalDate.now(clock));
        String tot = een.isOpen()
                ? "Antwoord vóór " + DutchDates.day(een.einde().plusDays(1), clock)
                : DutchDates.moment(een.klaarOp(), clock);
        return new ProbleemView.Overdracht(
                een.partner().naam(),
                een.woord(),
                tot,
                een.antwoord(),
                een.extern(),
                laat,
                een.isOpen() ? aflevering(een, mail) : null,
                een.aflevering() == Overdracht.Aflevering.MISLUKT || mail != null && isMislukt(mail.stand()));
    }

    private static boolean isMislukt(Poststand stand) {
        return Overdracht.NIET_AANGEKOMEN.contains(stand);
    }

    private String aflevering(Overdracht een, Postregel mail) {
        if (mail != null) {
            return mail.terug()
                    ? "De e-mail aan " + een.partner().naam() + " kwam terug."
                            + (mail.fout() == null ? "" : " " + mail.fout())
                            + " Bel. Een beheerder kan het adres verbeteren bij Partners."
                    : perMail(een.partner().naam(), mail.stand());
        }
        if (een.aflevering() == null) {
            return null;
        }
        String uitleg = een.afleveringUitleg();
        return switch (een.aflevering()) {
            case ONDERWEG ->
                "Nog niet aangekomen. "
                        + (overdrachten.kanNaarSignalen()
                                ? "Wij proberen het vanzelf."
                                : "Er is geen adres van Signalen ingesteld. Bel de partner zelf.");
            case AANGEKOMEN -> uitleg == null ? null : "Aangekomen. " + uitleg;
            case MISLUKT ->
                (een.extern() == null ? "Het versturen is niet gelukt. " : "") + (uitleg == null ? "" : uitleg + " ")
                        + "Bel de partner, of laat een beheerder het opnieuw versturen bij Signalen.";
        };
    }

    private static String perMail(String partner, Poststand stand) {
        return switch (stand) {
            case WACHT, BEZIG -> "De e-mail is nog niet verstuurd. Dat gaat vanzelf.";
            case VERSTUURD, TERUGGEKOMEN -> null;
            case MISLUKT ->
                "De e-mail is niet aangekomen bij " + partner
                        + ". Bel, of laat een beheerder hem opnieuw versturen bij Post.";
            case ONZEKER ->
                "Het is niet zeker dat de e-mail is aangekomen bij " + partner
                        + ". Bel, of laat een beheerder kijken bij Post.";
            case VERVALLEN -> "De e-mail aan " + partner + " is niet verstuurd. Bel.";
        };
    }
}
