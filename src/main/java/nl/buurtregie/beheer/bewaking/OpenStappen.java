package nl.buurtregie.beheer.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** The steps that wait for somebody, of cases and of problems on the street together. */
@ApplicationScoped
public class OpenStappen {

    @PersistenceContext
    private EntityManager em;

    /**
     * How many wait for each role, in the order of the roles; only roles for which something waits. A case that is only kept, at somebody's
     * request, waits for nobody.
     */
    public Map<Rol, Integer> perRol() {
        return new TreeMap<>(Rows.map(
                em.createNativeQuery("select upper(rol), count(*) from (select rol from taak where nummer not in ("
                        + Beperkingen.NUMMERS + ") union all select rol from overlasttaak) stap group by rol"),
                Rol.class,
                Integer.class));
    }

    /** Something on the street waits for somebody. */
    public boolean opStraat() {
        Map<Rol, Integer> open = perRol();
        return open.containsKey(Rol.TEAMLEIDER) || open.containsKey(Rol.CONCIERGE);
    }
}
