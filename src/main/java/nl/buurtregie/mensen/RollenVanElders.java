package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.RolGekregen;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;

/** Another program says which roles somebody has. What it takes away is gone at once; open work waits for it ({@link Wachtwerk}). */
@ApplicationScoped
@Transactional
public class RollenVanElders {

    private static final Ik DOOR = Ik.vanBuiten("De gemeente");

    @Inject
    private NeemRol neemRol;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    @Inject
    private Event<RolGekregen> gekregen;

    /** The last beheerder stays beheerder: nobody else could mend it. */
    public void neemOver(Medewerker wie, Set<Rol> nu) {
        Set<Rol> weg = new HashSet<>(wie.rollen());
        weg.removeAll(nu);
        Set<Rol> erbij = new HashSet<>(nu);
        erbij.removeAll(wie.rollen());
        for (Rol rol : erbij) {
            wie.krijgt(rol);
            gekregen.fire(new RolGekregen(wie.id(), rol));
            boek.schrijf(wie.id(), DOOR, Accountwijziging.Wat.ROL_GEGEVEN, rol.woord());
            post.gewijzigd(wie, "De gemeente gaf je een rol in Buurtregie. Je bent nu ook " + rol.woord() + ".");
        }
        weg.forEach(rol -> neemRol.neemZonderWerk(DOOR, wie, rol));
    }
}
