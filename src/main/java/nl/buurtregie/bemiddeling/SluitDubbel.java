package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/**
 * The coördinator sees that a case was entered twice: this one ends, the other one has what it was about. It counts nowhere, and the
 * verwijzer hears how it ended from the other one only.
 */
@ApplicationScoped
@Transactional
public class SluitDubbel {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Gevolgen elders;

    @Inject
    private Koppelingen koppelingen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Dossierschrift schrift;

    /**
     * @param andere number of the case that has it
     * @param toch also when this one came further, or its verwijzer hears nothing any more
     */
    public void sluit(Ik ik, Stap stap, String andere, boolean toch) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        Bemiddeling zaak = vastleggen.openen(ik, stap);
        Bemiddeling verder = andere(ik, zaak, andere);
        koppelingen.houdVast(zaak, verder);
        zaak.eisVersie(stap.versie());
        keur(ik, zaak, verder);
        if (!toch) {
            weeg(zaak, verder);
        }
        List<Toewijzing> paar = zaak.lopend();
        vastleggen.stop(zaak, ik, stap, Stopreden.DUBBEL, "zaak " + verder.nummer(), dubbel -> dubbel.hoortBij(verder));
        koppelingen.koppelDubbel(zaak, verder, ik);
        schrift.vermeld(verder, ik, Handeling.KOPPELING, "zaak " + zaak.nummer() + ", dubbel ingevoerd");
        elders.gestopt(zaak, paar, ik, Stopreden.DUBBEL);
    }

    private Bemiddeling andere(Ik ik, Bemiddeling zaak, String andere) {
        if (zaak.nummer().equals(Bemiddelingen.nummer(andere))) {
            throw weigering("Dit is het nummer van deze zaak zelf. Kies de andere zaak.");
        }
        try {
            return bemiddelingen.get(ik, Bemiddelingen.nummer(andere));
        } catch (NotFound onbekend) {
            throw weigering("Zaak " + andere + " bestaat niet. Kijk het nummer na.");
        }
    }

    private void keur(Ik ik, Bemiddeling zaak, Bemiddeling verder) {
        if (verder.isDubbel()) {
            throw weigering("Zaak " + verder.nummer() + " is zelf dubbel ingevoerd. Kies de zaak waar die bij hoort.");
        }
        if (verder.gewistOp() != null) {
            throw weigering("De gegevens van zaak " + verder.nummer() + " zijn gewist. Kies een andere zaak.");
        }
        koppelingen.wachtOp(zaak).stream().findFirst().ifPresent(wacht -> {
            throw new RuleViolation(
                    "B9.5",
                    "andere",
                    bemiddelingen
                                    .find(ik, wacht.nummer())
                                    .map(een -> "Zaak " + een.nummer())
                                    .orElse("Een andere zaak")
                            + " gaat samen met deze zaak. Laat deze doorgaan, en sluit de andere als dubbel.");
        });
    }

    private static RuleViolation weigering(String zin) {
        return new RuleViolation("B9.4", "andere", zin);
    }

    private void weeg(Bemiddeling zaak, Bemiddeling verder) {
        String zinnen = "";
        Resultaat klaar = verder.afloop().resultaat();
        if (klaar != null) {
            zinnen = "Zaak " + verder.nummer() + " is al klaar (" + klaar.woord() + "): daar gaat niemand mee verder. ";
        }
        if (zaak.status().isVerderDan(verder.status())) {
            zinnen += "Deze zaak is verder dan zaak " + verder.nummer() + ": ‘"
                    + zaak.status().woord() + "’, en die staat op ‘"
                    + verder.status().woord() + "’. ";
        }
        if (zaak.isAfgeschermd() && !verder.isAfgeschermd()) {
            zinnen += "Deze zaak is afgeschermd, zaak " + verder.nummer() + " niet. ";
        }
        if (zaak.isTerugkoppelingNodig() && !hoortVanAndere(zaak, verder)) {
            zinnen += "De verwijzer van deze zaak hoort dan niet hoe het afloopt"
                    + (kanDaarStaan(zaak, verder) ? ", tenzij je hem bij zaak " + verder.nummer() + " invult. " : ". ");
        }
        if (!zinnen.isEmpty()) {
            throw new RuleViolation(
                    "B9.6", "toch", zinnen + "Misschien kan beter deze doorgaan. Wil je het zo? Vink dat dan aan.");
        }
    }

    /** The other one tells the same verwijzer how it ends, or did. */
    private boolean hoortVanAndere(Bemiddeling zaak, Bemiddeling verder) {
        boolean vertelt = verder.status().isOpen()
                ? verder.isTerugkoppelingNodig()
                : verder.afloop().terugkoppeling() != null;
        Optional<Verwijzercontact> hier = bemiddelingen.verwijzercontact(zaak);
        Optional<Verwijzercontact> daar = bemiddelingen.verwijzercontact(verder);
        boolean zelfde = hier.isPresent()
                ? daar.filter(hier.get()::isZelfde).isPresent()
                : zaak.verwijzer() == verder.verwijzer();
        return vertelt && zelfde;
    }

    /** Nobody is named there yet, of this kind; who it was is for the coördinator to say: the neighbours may be others. */
    private boolean kanDaarStaan(Bemiddeling zaak, Bemiddeling verder) {
        return zaak.verwijzer() == verder.verwijzer()
                && bemiddelingen.magVerwijzerAnders(verder)
                && bemiddelingen.verwijzercontact(verder).isEmpty();
    }
}
