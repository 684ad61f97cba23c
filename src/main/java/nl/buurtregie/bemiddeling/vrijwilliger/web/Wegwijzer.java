package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.vrijwilliger.Vrijwilligerinstellingen;
import nl.buurtregie.vrijwilliger.weg.EersteZaken;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;
import nl.buurtregie.vrijwilliger.weg.Wegstap;

/** What to do now for one volunteer, and what else is possible. */
@ApplicationScoped
class Wegwijzer {

    private static final String NU = "Nu te doen";
    private static final String MEETINGS = "/vrijwilligers/bijeenkomsten";

    @Inject
    private EersteZaken eersteZaken;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Vrijwilligerinstellingen instellingen;

    @Inject
    private Clock clock;

    ZaakView.NuTeDoen nu(Loopbaan weg) {
        return switch (weg.stap()) {
            case KENNISMAKING ->
                doen("Maak kennis", "Past dit werk bij hem of haar, en bij ons?", actie(weg, Wegdaad.KENNISMAKING));
            case TRAINING ->
                doen(
                        "Nodig uit voor de basistraining",
                        "Wie er was, vink je aan bij de bijeenkomst. Dan gaat dit vanzelf verder.",
                        new ZaakView.Actie("Naar de bijeenkomsten", MEETINGS, "calendar-event", false));
            case PAPIEREN -> papieren(weg);
            case EERSTE_ZAAK -> eersteZaak(weg);
            case ACTIEF -> actief(weg);
            case GESTOPT -> gestopt(weg);
        };
    }

    private static ZaakView.NuTeDoen doen(String stap, String uitleg, ZaakView.Actie... acties) {
        return new ZaakView.NuTeDoen(NU, stap, uitleg, null, List.of(acties));
    }

    private static ZaakView.NuTeDoen papieren(Loopbaan weg) {
        List<ZaakView.Actie> acties = new ArrayList<>();
        if (weg.dagen().certificaat() == null) {
            acties.add(actie(weg, Wegdaad.CERTIFICAAT));
        }
        if (weg.dagen().vog() == null) {
            acties.add(actie(weg, Wegdaad.VOG));
        }
        return new ZaakView.NuTeDoen(
                NU, Wegwoorden.volgende(weg), "Zonder certificaat en VOG komt er geen zaak.", null, acties);
    }

    private ZaakView.NuTeDoen eersteZaak(Loopbaan weg) {
        if (weg.medewerkerId() == null) {
            return doen(
                    weg.isAccountGevraagd() ? "Wacht op een account" : "Vraag een account",
                    "Zonder account kan niemand een zaak doen. Je vraagt het hieronder.");
        }
        if (isKwijt(weg)) {
            return accountTerug(weg);
        }
        if (!medewerkers.get(weg.medewerkerId()).isActief()) {
            return doen(
                    "Wacht tot het account in gebruik is",
                    "De uitnodiging is verstuurd. Een zaak komt zodra hij of zij heeft ingelogd.");
        }
        Optional<EersteZaken.Eerste> eerste = eersteZaken.van(weg.medewerkerId());
        if (eerste.isEmpty()) {
            return doen(
                    "Eerste zaak, naast iemand met ervaring",
                    "Het koppelvoorstel zet er zelf iemand met ervaring bij. Deed hij of zij dit al ergens anders, of is er nog niemand met"
                            + " ervaring? Dan kan het ook zonder.",
                    new ZaakView.Actie("Naar de wachtlijst", "/werkvoorraad", "list-check", false),
                    actie(weg, Wegdaad.ZELFSTANDIG));
        }
        return doen(
                "Werkt deze vrijwilliger nu zelfstandig?",
                "De eerste zaak is sinds " + DutchDates.day(eerste.get().sinds(), clock) + ", samen met "
                        + medewerkers.get(eerste.get().mentorId()).naam() + ".",
                actie(weg, Wegdaad.ZELFSTANDIG));
    }

    private boolean isKwijt(Loopbaan weg) {
        return weg.medewerkerId() != null
                && !medewerkers.get(weg.medewerkerId()).houdt(Rol.BEMIDDELAAR);
    }

    private static ZaakView.NuTeDoen accountTerug(Loopbaan weg) {
        return weg.isTerugGevraagd()
                ? doen("Wacht op het account", "De beheerder ziet je vraag. Tot dan komt er geen zaak bij.")
                : doen(
                        "Vraag het account terug",
                        "Het account is gesloten, of is geen bemiddelaar meer. Daarom komt er geen zaak bij. Je vraagt het hieronder."
                                + " Is deze vrijwilliger gestopt? Neem dan afscheid.");
    }

    private ZaakView.NuTeDoen actief(Loopbaan weg) {
        if (isKwijt(weg)) {
            return accountTerug(weg);
        }
        if (loopbanen.isBijnaVerlopen(weg)) {
            return doen(
                    "Vraag een nieuwe VOG",
                    "Met een verlopen VOG komt er geen zaak meer bij.",
                    actie(weg, Wegdaad.VOG));
        }
        if (loopbanen.isBijnaKlaar(weg)) {
            return doen(
                    "Blijft deze student?",
                    "De periode van school is bijna klaar, of voorbij.",
                    actie(weg, Wegdaad.VERLENGING),
                    actie(weg, Wegdaad.AFSCHEID));
        }
        return weg.dagen().vog() == null
                ? doen("Bekijk de VOG", "Wij weten nog niet of er een VOG is.", actie(weg, Wegdaad.VOG))
                : doen("Niets", "Deze vrijwilliger doet mee in de paren.");
    }

    private ZaakView.NuTeDoen gestopt(Loopbaan weg) {
        return new ZaakView.NuTeDoen(
                "Gestopt",
                "Gestopt op " + DutchDates.day(weg.dagen().gestopt(), clock),
                "Reden: " + weg.gestoptReden().woord() + ". Wij bewaren dit tot en met "
                        + DutchDates.withYear(weg.dagen().gestopt().plus(instellingen.bewaren())) + ".",
                null,
                weg.isGewist() ? List.of() : List.of(actie(weg, Wegdaad.TERUG)));
    }

    List<ZaakView.Actie> ook(Loopbaan weg) {
        List<ZaakView.Actie> ook = new ArrayList<>();
        if (weg.stap() == Wegstap.GESTOPT) {
            return ook;
        }
        ook.add(new ZaakView.Actie(
                weg.medewerkerId() == null ? "Wijzig de gegevens" : "Profiel: talen, dagdelen, zaken",
                weg.medewerkerId() == null
                        ? Wegdaad.pad(weg.id()) + "/gegevens"
                        : "/vrijwilligers/" + weg.medewerkerId(),
                "pencil",
                false));
        if (weg.stap() != Wegstap.PAPIEREN) {
            ook.add(actie(weg, Wegdaad.VOG));
        }
        if (weg.medewerkerId() != null) {
            ook.add(actie(weg, Wegdaad.PAUZE));
        }
        if (weg.aanmelder().studie() != null) {
            ook.add(actie(weg, Wegdaad.VERLENGING));
        }
        ook.add(new ZaakView.Actie(
                Wegdaad.AFSCHEID.knop(),
                Wegdaad.pad(weg.id()) + "/stap/" + Wegdaad.AFSCHEID.woord(),
                Wegdaad.AFSCHEID.icoon(),
                true));
        return ook;
    }

    private static ZaakView.Actie actie(Loopbaan weg, Wegdaad daad) {
        return new ZaakView.Actie(daad.knop(), Wegdaad.pad(weg.id()) + "/stap/" + daad.woord(), daad.icoon(), false);
    }
}
