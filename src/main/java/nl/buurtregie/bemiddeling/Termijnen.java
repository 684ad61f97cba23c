package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import nl.buurtregie.platform.time.WorkingDays;
import org.eclipse.microprofile.config.Config;

/** How long each step may take: settings of the organisation, in werkdagen. There is no national norm but intake. */
@ApplicationScoped
public class Termijnen {

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Config instellingen;

    public Termijn vanaf(LocalDate begin, Status status) {
        int dagen = norm(status);
        return new Termijn(begin, dagen, werkdagen.plus(begin, dagen));
    }

    /** Werkdagen for this step; 0 where the case waits for a date. */
    public int norm(Status status) {
        return switch (status) {
            case INTAKE -> instelling("intake", 5);
            case WACHTLIJST -> instelling("toewijzen", 10);
            case GESPREK_EERSTE_BUUR -> instelling("eerste-gesprek", 10);
            case CONTACT_TWEEDE_BUUR -> instelling("tweede-buur", 10);
            case BEMIDDELEN -> instelling("bemiddelen", 20);
            case COACHEN -> instelling("coachen", 20);
            case NAZORG -> instelling("nazorg-bellen", 5);
            case AFSLUITEN -> instelling("afsluiten", 5);
            case TERUGKOPPELEN -> instelling("terugkoppelen", 5);
            case BEDENKTIJD, WACHT_OP_NAZORG, WACHT_OP_ANDERE_ZAAK, AFGESLOTEN -> 0;
        };
    }

    /** Aanmelding until nazorg is done, in werkdagen: our own target. */
    public int doelDoorlooptijd() {
        return instelling("doorlooptijd", 80);
    }

    LocalDate nazorgVanaf(LocalDate dag) {
        return dag.plus(periode("nazorg", "P6W"));
    }

    /** "6 weken" */
    public String nazorgInWoorden() {
        Period na = periode("nazorg", "P6W");
        return na.getDays() % 7 == 0 && na.toTotalMonths() == 0 ? na.getDays() / 7 + " weken" : na.getDays() + " dagen";
    }

    LocalDate volgendeNazorgpoging(LocalDate dag) {
        return dag.plus(periode("nazorg-poging", "P3D"));
    }

    LocalDate eindeBedenktijd(LocalDate dag) {
        return dag.plus(periode("bedenktijd", "P1W"));
    }

    public LocalDate notitieVerloopt(LocalDate dag) {
        return dag.plus(periode("notitie", "P8W"));
    }

    /** Tries before we give up reaching somebody. */
    public int maxPogingen() {
        return instelling("pogingen", 3);
    }

    /** Days a mediator has to say yes or no. */
    int aannemen() {
        return instelling("aannemen", 3);
    }

    private int instelling(String naam, int anders) {
        return instellingen
                .getOptionalValue("buurtregie.termijn." + naam, Integer.class)
                .orElse(anders);
    }

    private Period periode(String naam, String anders) {
        return Period.parse(instellingen
                .getOptionalValue("buurtregie.termijn." + naam, String.class)
                .orElse(anders));
    }
}
