package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Concierges;
import nl.buurtregie.overlast.Meldingen;
import nl.buurtregie.overlast.Overlastinstellingen;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Samenhang;
import nl.buurtregie.overlast.begrip.Contacttekst;
import nl.buurtregie.platform.time.DutchDates;

/** What the page for a report by telephone asks of others. */
@ApplicationScoped
class Opneemhulp {

    @Inject
    private Samenhang samenhang;

    @Inject
    private Concierges concierges;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Overlastinstellingen instellingen;

    boolean gaatMail() {
        return meldingen.gaatMail();
    }

    Contacttekst contact() {
        return Contacttekst.aanTelefoon(gaatMail());
    }

    /** "8 weken" */
    String verdwijnt() {
        return DutchDates.period(instellingen.notitie());
    }

    boolean magZien(Ik ik, Buurt buurt) {
        return ik.is(Rol.TEAMLEIDER)
                || concierges
                        .find(ik.id())
                        .filter(een -> een.buurten().contains(buurt.code()))
                        .isPresent();
    }

    List<Probleem> lopend(Ik ik, Buurt buurt, Categorie soort, String plek) {
        return samenhang.inBuurt(ik, buurt.code(), soort.groep(), plek);
    }
}
