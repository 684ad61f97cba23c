package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.mensen.Iemand;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.post.Poststand;

/** What is to be done first about one person, in words. */
@ApplicationScoped
class Iemandnu {

    @Inject
    private Clock clock;

    /** Null when nothing is. */
    IemandView.Nu van(String pad, Iemand wie) {
        if (wie.opSlot()) {
            return new IemandView.Nu(
                    "Dit account zit op slot",
                    "Iemand typte te vaak een verkeerd wachtwoord. Na een kwartier gaat het vanzelf open. Weet je zeker dat"
                            + " het de eigenaar was? Dan hoeft die niet te wachten.",
                    vanSlot(pad));
        }
        if (wie.stand() == Accountstand.UITGENODIGD) {
            return genodigd(pad, wie);
        }
        if (wie.stand() == Accountstand.GESLOTEN) {
            return gesloten(pad, wie);
        }
        if (wie.deur().isDicht()) {
            return zonderDeur(pad, wie);
        }
        return wie.wachtwerk().isEmpty() ? null : wachtwerk(pad, wie);
    }

    private IemandView.Nu genodigd(String pad, Iemand wie) {
        IemandView.Actie opnieuw = opnieuw(pad);
        if (wie.retour() != null) {
            return nietAangekomen(wie.retour(), opnieuw);
        }
        String tot = wie.uitnodigingTot() == null || !clock.instant().isBefore(wie.uitnodigingTot())
                ? "De link in de mail werkt niet meer."
                : "De link in de mail werkt tot " + DutchDates.moment(wie.uitnodigingTot(), clock) + ".";
        return new IemandView.Nu(
                "Wacht op een antwoord", tot + " Een nieuwe mail maakt de oude link waardeloos.", opnieuw);
    }

    private static IemandView.Nu nietAangekomen(Iemand.Retour retour, IemandView.Actie opnieuw) {
        if (retour.stand() == Poststand.ONZEKER) {
            return new IemandView.Nu(
                    "Misschien kwam de uitnodiging niet aan",
                    "Het is niet zeker dat de mail weg is. Vraag het na, of stuur de uitnodiging opnieuw. Dan werkt alleen de"
                            + " nieuwe link nog.",
                    opnieuw);
        }
        return new IemandView.Nu(
                retour.stand() == Poststand.TERUGGEKOMEN
                        ? "De uitnodiging kwam terug"
                        : "De uitnodiging kon niet worden verstuurd",
                (retour.fout() == null ? "" : retour.fout() + " ")
                        + "Kijk of het e-mailadres hieronder klopt. Bewaar zo nodig een ander adres, en stuur de uitnodiging"
                        + " dan opnieuw.",
                opnieuw);
    }

    private IemandView.Nu wachtwerk(String pad, Iemand wie) {
        String wat = wie.wachtwerk().stream()
                .map(een -> een.stukken() + " als " + een.rol().woord() + ", tot en met "
                        + DutchDates.day(een.tot(), clock))
                .collect(Collectors.joining("; "));
        return new IemandView.Nu(
                "De gemeente nam een rol weg, en er is nog werk open",
                "Dat werk blijft hier nog staan: " + wat
                        + ". Komt de rol terug, dan gaat het gewoon verder. Anders heeft het"
                        + " daarna niemand, en staat het bij wie het verdeelt. Klopt het niet? Kijk dan bij Instellingen of de"
                        + " naam van de groep goed is.",
                new IemandView.Actie(pad + "/wachtwerk", "Laat het werk nu los", "user-off", null));
    }

    private static IemandView.Nu zonderDeur(String pad, Iemand wie) {
        String waarom = "Inloggen via de gemeente kan niet meer, en deze persoon heeft hier geen wachtwoord. ";
        return new IemandView.Nu(
                "Deze persoon kan niet inloggen",
                waarom
                        + (wie.email() == null
                                ? "Vul eerst een e-mailadres in. Dan kun je een link voor een wachtwoord sturen."
                                : "Met de link kiest die er een."),
                wie.email() == null ? null : wachtwoordlink(pad, wie));
    }

    private static IemandView.Nu gesloten(String pad, Iemand wie) {
        if (wie.gewist()) {
            return new IemandView.Nu(
                    "De gegevens van dit account zijn gewist",
                    "Het is lang geleden gesloten. Wie dit was, staat nergens meer. Komt iemand terug? Nodig die dan"
                            + " opnieuw uit.",
                    null);
        }
        return new IemandView.Nu(
                "Dit account is gesloten",
                "Inloggen kan niet. Wat deze persoon vastlegde, blijft staan. Open je het weer, dan gelden de rollen"
                        + " hieronder meteen, ook als de laatste dag voorbij is. Passkeys en codes van eerst werken dan niet meer.",
                new IemandView.Actie(pad + "/heropening", "Open het account weer", "user-check", null));
    }

    static IemandView.Actie vanSlot(String pad) {
        return new IemandView.Actie(pad + "/slot", "Haal van het slot", "lock-open", null);
    }

    static IemandView.Actie opnieuw(String pad) {
        return new IemandView.Actie(pad + "/uitnodiging", "Stuur de uitnodiging opnieuw", "mail", null);
    }

    static IemandView.Actie wachtwoordlink(String pad, Iemand wie) {
        String eerst = wie.deur().wachtwoord() ? "" : "Deze persoon heeft hier nog geen wachtwoord. ";
        return new IemandView.Actie(
                pad + "/wachtwoordlink",
                wie.deur().wachtwoord()
                        ? "Stuur een link voor een nieuw wachtwoord"
                        : "Stuur een link voor een wachtwoord",
                "key",
                eerst + "De link gaat per mail en werkt een uur.");
    }
}
