package nl.buurtregie.vrijwilliger.weg;

import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.platform.RuleViolation;

/** What holds at every step of the road. */
final class Wegregels {

    private Wegregels() {}

    static void eisLopend(LocalDate gestopt) {
        if (gestopt != null) {
            throw new RuleViolation("V13", "Deze vrijwilliger is gestopt. Kijk op de pagina van deze persoon.");
        }
    }

    /** Who stopped after that day was still there. */
    static void eisLopendOp(LocalDate gestopt, LocalDate dag) {
        if (gestopt != null && dag.isAfter(gestopt)) {
            throw new RuleViolation(
                    "V13", "aanwezig", "Iemand van wie je een vinkje zette, was op die dag al gestopt. Haal het weg.");
        }
    }

    /** @param gedaan the day it was recorded; null when it was not */
    static void eisNog(LocalDate gestopt, LocalDate gedaan, String wat) {
        eisLopend(gestopt);
        if (gedaan != null) {
            throw new RuleViolation("V13", wat + " is al vastgelegd. Kijk op de pagina van deze persoon.");
        }
    }

    static void eisDag(LocalDate op, LocalDate vanaf, LocalDate vandaag) {
        if (op == null || op.isAfter(vandaag) || op.isBefore(vanaf)) {
            throw new RuleViolation(
                    "V10", "op", "Kies de dag waarop het was: niet in de toekomst, en niet vóór de stap ervoor.");
        }
    }

    static void eisAccountvraag(boolean alGevraagd, boolean bekend) {
        if (alGevraagd) {
            throw new RuleViolation("V14", "Er is al een account gevraagd.");
        }
        if (!bekend) {
            throw new RuleViolation(
                    "V14", "Leg eerst de kennismaking en een e-mailadres vast: daarheen gaat de uitnodiging.");
        }
    }

    static void eisGevraagd(boolean gevraagd) {
        if (!gevraagd) {
            throw new RuleViolation("V14", "Dit account is al gemaakt, of niet meer gevraagd.");
        }
    }

    static void eisKanTerug(LocalDate gestopt, Instant gewist) {
        if (gestopt == null) {
            throw new RuleViolation("V27", "Deze vrijwilliger is niet gestopt. Kijk op de pagina van deze persoon.");
        }
        if (gewist != null) {
            throw zonderNaam();
        }
    }

    static RuleViolation zonderNaam() {
        return new RuleViolation(
                "V27", "De gegevens van deze persoon zijn gewist. Schrijf hem of haar op als nieuwe vrijwilliger.");
    }

    static RuleViolation staatEr(String veld) {
        return new RuleViolation(
                "V9",
                veld,
                "Met dit e-mailadres staat er al iemand bij de vrijwilligers. Zoek die op in de lijst, of bij Iemand toevoegen die al een"
                        + " account heeft.");
    }

    /** @param naam of who stopped */
    static RuleViolation isGestopt(String naam) {
        return new RuleViolation(
                "V9",
                "email",
                "Met dit e-mailadres staat " + naam
                        + " bij Gestopt, onder aan de lijst. Open die pagina en kies daar Komt terug.");
    }

    static RuleViolation zonderTraining() {
        return new RuleViolation(
                "V11", "op", "Vink eerst de basistraining aan bij Bijeenkomsten. Het certificaat komt daarna.");
    }

    static RuleViolation metCertificaat() {
        return new RuleViolation(
                "V19", "aanwezig", "Iemand kreeg na deze training al een certificaat. Laat het vinkje staan.");
    }

    static RuleViolation zonderEersteZaak() {
        return new RuleViolation(
                "V15",
                "waarom",
                "Er is nog geen eerste zaak samen met iemand met ervaring. Schrijf op waarom het zonder kan, of kies eerst een zaak.");
    }

    static RuleViolation metAccount() {
        return new RuleViolation("V14", "Er is al een account. Wijzig de gegevens daar.");
    }
}
