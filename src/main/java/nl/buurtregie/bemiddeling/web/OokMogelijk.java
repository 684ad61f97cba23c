package nl.buurtregie.bemiddeling.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Toewijzing;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.step.ZaakView;

/** What can be done with a case at any step, and only that. */
final class OokMogelijk {

    private static final String GESPREK = "gesprek";
    private static final Set<Status> MET_GESPREK =
            EnumSet.of(Status.GESPREK_EERSTE_BUUR, Status.CONTACT_TWEEDE_BUUR, Status.BEMIDDELEN);

    private final Bemiddeling zaak;
    private final boolean doorNooddeur;
    private final List<ZaakView.Actie> acties = new ArrayList<>();

    private OokMogelijk(Ik ik, Bemiddeling zaak) {
        this.zaak = zaak;
        this.doorNooddeur = zaak.isDoorNooddeur(ik);
    }

    /** What leads to the step that is on the card: the talk is planned there. */
    static List<ZaakView.Actie> opDeKaart(Bemiddeling zaak) {
        return MET_GESPREK.contains(zaak.status()) && !zaak.paar().isEmpty()
                ? List.of(new ZaakView.Actie("Plan een gesprek", Zaakpad.van(zaak, GESPREK), "calendar-plus", false))
                : List.of();
    }

    /** A case that is only kept keeps nobody on it; nothing else is done with it. */
    static List<ZaakView.Actie> stil(Ik ik, Bemiddeling zaak) {
        OokMogelijk ook = new OokMogelijk(ik, zaak);
        ook.teruggave(ik);
        if (ik.is(Rol.COORDINATOR)) {
            ook.vervanging();
        }
        return ook.acties;
    }

    private void teruggave(Ik ik) {
        if (zaak.status().isBijPaar() && zaak.doet(ik.id())) {
            kan("Ik ken een van de buren", "teruggave", "user-x");
        }
    }

    private void vervanging() {
        if (zaak.status().isBijPaar()) {
            kan("Bemiddelaar vervangen", "vervanging", "user-edit");
        }
    }

    /** @param kaart what stands on the card is not here as well */
    static List<ZaakView.Actie> van(Ik ik, Bemiddeling zaak, ZaakView.NuTeDoen kaart) {
        if (zaak.gewistOp() != null) {
            return List.of(); // nobody is left in it
        }
        OokMogelijk ook = new OokMogelijk(ik, zaak);
        Status status = zaak.status();
        if (status == Status.BEDENKTIJD) {
            ook.kan("Eerste buur kiest nu al", "eerste-keuze", "message-check");
        } else if (status == Status.WACHT_OP_NAZORG) {
            ook.kan("Nu al nieuws van de buren", "nieuws", "message-check");
        }
        if (status.isOpen()) {
            String plan = Zaakpad.van(zaak, GESPREK);
            boolean opKaart = kaart.acties().stream().map(ZaakView.Actie::href).anyMatch(plan::equals);
            if (!zaak.paar().isEmpty() && !status.isUitgepraat() && !opKaart) {
                ook.kan("Gesprek plannen", GESPREK, "calendar-plus");
            }
            ook.kan("Contact vastleggen", "contact", "phone-plus");
        }
        ook.teruggave(ik);
        if (ik.is(Rol.COORDINATOR)) {
            ook.coordinator(status);
        } else if (status.isInTeTrekken()) {
            ook.stopt("Niet veilig? Stop", "stoppen", "shield-x");
        }
        return ook.acties;
    }

    private void coordinator(Status status) {
        if (status.isOpen()) {
            kan("Oppakken of terugleggen", "oppakken", "user-check");
            kan("Partij toevoegen", "partij", "user-plus");
            kan("Gaat over iets anders", "aard", "pencil");
        }
        kan("Koppelen aan een zaak", "koppeling", "link");
        afscherming();
        if (zaak.lopend().stream().anyMatch(Toewijzing::isOpen)) {
            kan("Antwoord van een bemiddelaar", "antwoord", "message-check");
        }
        vervanging();
        if (status.isUitTeStellen() && !zaak.isInDeWacht()) {
            kan("In de wacht zetten", "wacht", "player-pause");
        }
        if (zaak.isVerwezen()) {
            kan("Hoe liep het na de verwijzing?", "navraag", "message-check");
        }
        if (!status.isOpen()) {
            kan("Heropenen", "heropening", "rotate-clockwise");
        }
        if (status.isInTeTrekken()) {
            stopt("Melder trekt in", "intrekking", "user-minus");
            stopt(waarom(status), "stoppen", "shield-x");
            stopt("Dubbel ingevoerd", "dubbel", "copy");
        }
    }

    private static String waarom(Status status) {
        return Stopreden.NIET_BEREIKT.kanBij(status)
                ? "Niet bereikt, verhuisd of niet veilig"
                : "Verhuisd of niet veilig";
    }

    /** Whoever came through the nooddeur does not say who sees it. */
    private void afscherming() {
        if (doorNooddeur) {
            return;
        }
        kan(zaak.isAfgeschermd() ? "Wijzig wie het ziet" : "Afschermen", "afscherming", "shield-lock");
        if (zaak.isAfgeschermd()) {
            kan("Afscherming opheffen", "openstelling", "eye");
        }
    }

    private void kan(String woorden, String deel, String icoon) {
        acties.add(new ZaakView.Actie(woorden, Zaakpad.van(zaak, deel), icoon, false));
    }

    private void stopt(String woorden, String deel, String icoon) {
        acties.add(new ZaakView.Actie(woorden, Zaakpad.van(zaak, deel), icoon, true));
    }
}
