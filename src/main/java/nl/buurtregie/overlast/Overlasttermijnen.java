package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.time.WorkingDays;

/** Until when each step may take. A partner has as long as the handling code of the category says. */
@ApplicationScoped
class Overlasttermijnen {

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Categorieen categorieen;

    @Inject
    private WorkingDays werkdagen;

    /** The last day in time for a step that begins today. */
    LocalDate einde(Probleem probleem, Stand stand, LocalDate vandaag) {
        return stand == Stand.BIJ_PARTNER
                ? overdrachten.open(probleem).map(Overdracht::einde).orElseThrow(probleem::nietNu)
                : werkdagen.plus(vandaag, instellingen.termijn(stand));
    }

    /** Werkdagen in it. */
    int dagen(LocalDate vandaag, LocalDate einde) {
        return werkdagen.between(vandaag, einde);
    }

    /** The day before which a partner answers: by the category, or the partner's own term where that has none. */
    LocalDate antwoordVan(Partner partner, String categorie, LocalDate vandaag) {
        return categorieen
                .find(categorie)
                .filter(een -> een.dagen() > 0)
                .map(een -> een.inWerkdagen() ? werkdagen.plus(vandaag, een.dagen()) : vandaag.plusDays(een.dagen()))
                .orElseGet(() -> werkdagen.plus(vandaag, partner.termijn()));
    }

    LocalDate voorstelTot(LocalDate vandaag) {
        return instellingen.voorstelTot(vandaag);
    }
}
