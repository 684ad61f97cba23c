package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.BiConsumer;
import nl.buurtregie.medewerker.Bezetting;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.wijkkompas.publicatie.Controle.Ernst;

/** KOM-10: the analist's part: count again, send to the manager, or let it lapse. */
@ApplicationScoped
@Transactional
public class BehandelPublicatie {

    @Inject
    private Publicaties publicaties;

    @Inject
    private Controles controles;

    @Inject
    private Publicatieproces proces;

    @Inject
    private Verloop verloop;

    @Inject
    private Bezetting bezetting;

    /** Freezes the figures of this moment instead. */
    public void telOpnieuw(Ik ik, String nummer) {
        zet(ik, nummer, Publicatie::opnieuw, Verloop.Wat.OPNIEUW, Vervolg.OPNIEUW);
    }

    /** @throws RuleViolation Q2.1 and Q2.5 by what the checks say, Q2.6 when nobody else can approve them */
    public void dienIn(Ik ik, String nummer) {
        Publicatie publicatie = publicaties.get(nummer);
        long stop = controles.van(publicatie).stream()
                .filter(een -> een.ernst() == Ernst.STOP)
                .count();
        publicaties.eisNietsErnaSindsdien(publicatie, verloop.geteldSinds(publicatie));
        String stap = publicatie.stapId();
        publicatie.ingediend(ik, (int) stop);
        if (!bezetting.isNogIemand(Rol.MANAGER, ik.id())) {
            throw new RuleViolation(
                    "Q2.6", "Er is geen andere manager die deze cijfers kan goedkeuren. Vraag de beheerder om er een.");
        }
        verloop.schrijf(publicatie, ik, Verloop.Wat.INGEDIEND, null);
        proces.klaar(stap, Vervolg.INDIENEN);
    }

    /** They lie with the manager, and have to be different, or there is no manager any more. */
    public void haalTerug(Ik ik, String nummer) {
        zet(ik, nummer, Publicatie::teruggehaald, Verloop.Wat.TERUGGEHAALD, Vervolg.TERUG);
    }

    /** Also when counting fails again and again: no other version can be opened before this one is gone. */
    public void laatVervallen(Ik ik, String nummer) {
        Publicatie publicatie = publicaties.get(nummer);
        if (!proces.isVast(publicatie)) {
            zet(ik, nummer, Publicatie::vervallen, Verloop.Wat.VERVALLEN, Vervolg.VERVALLEN);
            return;
        }
        publicatie.opgegeven(ik);
        verloop.schrijf(publicatie, ik, Verloop.Wat.VERVALLEN, "het tellen lukte niet");
        proces.geefOp(publicatie);
    }

    /** The publication refuses; its step is read before it is over. */
    private void zet(Ik ik, String nummer, BiConsumer<Publicatie, Ik> daad, Verloop.Wat wat, Vervolg vervolg) {
        Publicatie publicatie = publicaties.get(nummer);
        String stap = publicatie.stapId();
        daad.accept(publicatie, ik);
        verloop.schrijf(publicatie, ik, wat, null);
        proces.klaar(stap, vervolg);
    }
}
