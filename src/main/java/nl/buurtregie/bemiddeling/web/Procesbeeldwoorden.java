package nl.buurtregie.bemiddeling.web;

import static nl.buurtregie.bemiddeling.begrip.Status.AFGESLOTEN;
import static nl.buurtregie.bemiddeling.begrip.Status.BEDENKTIJD;
import static nl.buurtregie.bemiddeling.begrip.Status.COACHEN;
import static nl.buurtregie.bemiddeling.begrip.Status.GESPREK_EERSTE_BUUR;
import static nl.buurtregie.bemiddeling.begrip.Status.NAZORG;
import static nl.buurtregie.bemiddeling.begrip.Status.WACHT_OP_NAZORG;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.web.step.ZaakView;

/** Where the case stands, for the picture of bpmn/bemiddeling.bpmn and for its twin in words. */
final class Procesbeeldwoorden {

    private static final List<Status> STAPPEN = List.of(
            Status.INTAKE,
            Status.WACHTLIJST,
            Status.GESPREK_EERSTE_BUUR,
            Status.CONTACT_TWEEDE_BUUR,
            Status.BEMIDDELEN,
            Status.NAZORG,
            Status.AFSLUITEN);

    private Procesbeeldwoorden() {}

    static ZaakView.Procesbeeld van(Bemiddeling zaak, List<Historieregel> historie, Stapduren.VanZaak duren) {
        Set<Status> gedaan = gedaan(zaak.status(), historie);
        String klaar = gedaan.stream().map(Procesbeeldwoorden::element).collect(Collectors.joining(" "));
        return new ZaakView.Procesbeeld(
                "/bemiddelingen/" + zaak.nummer() + "/procesbeeld",
                element(zaak.status()),
                "aanmelding " + klaar,
                stappen(zaak, gedaan, duren));
    }

    /** What was passed by without being done is not said to come in so many days. */
    private static List<ZaakView.Stap> stappen(Bemiddeling zaak, Set<Status> gedaan, Stapduren.VanZaak duren) {
        List<Status> weg = weg(zaak, gedaan);
        int hier = weg.indexOf(opDeWeg(zaak.status()));
        List<ZaakView.Stap> stappen = new ArrayList<>();
        for (Status status : weg) {
            String stand = stand(status, zaak.status(), gedaan);
            ZaakView.Duur duur =
                    switch (stand) {
                        case "hier" -> duren.nu();
                        case "klaar" -> duren.gedaan(status);
                        default -> weg.indexOf(status) > hier ? duren.komt(status) : null;
                    };
            stappen.add(new ZaakView.Stap(status.woord(), stand, duur));
        }
        return stappen;
    }

    private static List<Status> weg(Bemiddeling zaak, Set<Status> gedaan) {
        List<Status> weg = new ArrayList<>(STAPPEN);
        if (zaak.status() == COACHEN || gedaan.contains(COACHEN)) {
            weg.add(4, COACHEN);
        }
        if (zaak.isTerugkoppelingNodig()) {
            weg.add(Status.TERUGKOPPELEN);
        }
        return weg;
    }

    /** Every step that was left behind and is not where the case is now. */
    private static Set<Status> gedaan(Status hier, List<Historieregel> historie) {
        Set<Status> gedaan = new LinkedHashSet<>();
        for (Historieregel regel : Historieregel.geldend(historie)) {
            if (regel.van() != null && regel.van() != regel.naar()) {
                gedaan.add(opDeWeg(regel.van()));
            }
        }
        gedaan.remove(opDeWeg(hier));
        return gedaan;
    }

    private static String stand(Status status, Status hier, Set<Status> gedaan) {
        if (opDeWeg(hier) == status) {
            return "hier";
        }
        return gedaan.contains(status) ? "klaar" : "komt";
    }

    /** Waiting belongs to the step that is waited for. */
    private static Status opDeWeg(Status status) {
        if (status == BEDENKTIJD) {
            return GESPREK_EERSTE_BUUR;
        }
        return status == WACHT_OP_NAZORG ? NAZORG : status;
    }

    /** Id of the element in the drawing of bemiddeling.bpmn; nazorg is one box there. */
    private static String element(Status status) {
        if (status == NAZORG) {
            return "nazorg";
        }
        return status == AFGESLOTEN ? "afgesloten" : status.plek();
    }
}
