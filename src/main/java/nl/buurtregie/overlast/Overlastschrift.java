package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Vervolg;
import nl.buurtregie.overlast.begrip.Wat;

/** What every act on a problem has in common: right and version checked, then change, history, access log and process. */
@ApplicationScoped
class Overlastschrift {

    @Inject
    private Problemen problemen;

    @Inject
    private Overlastproces proces;

    @Inject
    private Overlasthistorie historie;

    /**
     * Ends the step the problem stands at.
     *
     * @param waar the stands in which this act makes sense
     * @param wijziging changes the problem and answers how the step ended
     */
    Probleem stap(
            Ik ik, Overlaststap stap, Set<Stand> waar, Wat wat, String uitleg, Function<Probleem, Vervolg> wijziging) {
        Probleem probleem = openen(ik, stap);
        Overlasttaak taak = problemen
                .taak(probleem)
                .filter(open -> waar.contains(open.stand()) && (ik.is(open.rol()) || ik.is(Rol.TEAMLEIDER)))
                .orElseThrow(probleem::nietNu);
        return klaar(probleem, taak, ik, wat, uitleg, wijziging);
    }

    /** The same for whoever acts by a link of his own: what may be done was checked by whoever calls. */
    Probleem klaar(
            Probleem probleem,
            Overlasttaak taak,
            Ik ik,
            Wat wat,
            String uitleg,
            Function<Probleem, Vervolg> wijziging) {
        Vervolg vervolg = wijziging.apply(probleem);
        historie.schrijf(probleem, ik, wat, uitleg);
        proces.stapKlaar(probleem, taak, vervolg);
        problemen.flush();
        return probleem;
    }

    /** Something that ends no step. */
    Probleem buitenom(Ik ik, Overlaststap stap, Wat wat, String uitleg, Consumer<Probleem> wijziging) {
        Probleem probleem = openen(ik, stap);
        wijziging.accept(probleem);
        historie.schrijf(probleem, ik, wat, uitleg);
        problemen.flush();
        return probleem;
    }

    /** The same, when the change says what it was. */
    Probleem buitenom(Ik ik, Overlaststap stap, Function<Probleem, Wat> wijziging) {
        Probleem probleem = openen(ik, stap);
        historie.schrijf(probleem, ik, wijziging.apply(probleem), null);
        problemen.flush();
        return probleem;
    }

    /** Of a report, and done by nobody who works on the problem. */
    void vanzelf(Melding melding, Wat wat, String uitleg) {
        historie.vanzelf(problemen.getVoorProces(melding.probleemId()), wat, uitleg);
    }

    private Probleem openen(Ik ik, Overlaststap stap) {
        Probleem probleem = problemen.get(ik, stap.nummer());
        probleem.eisVersie(stap.versie());
        return probleem;
    }
}
