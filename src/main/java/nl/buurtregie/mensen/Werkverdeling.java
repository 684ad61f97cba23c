package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;

/** The open work of one person, of all capabilities together. */
@ApplicationScoped
public class Werkverdeling {

    @Inject
    @Any
    private Instance<OpenWerk> delen;

    @Inject
    private Medewerkers medewerkers;

    @PersistenceContext
    private EntityManager em;

    /** From here on nobody gives this one work, until the end of the transaction. */
    void leegTeMaken(long wie) {
        OpenWerk.eenVoorEen(em, List.of(wie));
    }

    /** By role, only roles with open work. */
    public Map<Rol, List<OpenWerk.Stuk>> van(long wie) {
        Map<Rol, List<OpenWerk.Stuk>> open = new LinkedHashMap<>();
        delen.forEach(deel -> {
            List<OpenWerk.Stuk> stukken = deel.van(wie);
            if (!stukken.isEmpty()) {
                open.put(deel.rol(), stukken);
            }
        });
        return open;
    }

    /** Who can take over work of this role: everybody else who has it. */
    public List<Medewerker> opvolgers(Rol rol, long wie) {
        return medewerkers.met(rol).stream().filter(een -> een.id() != wie).toList();
    }

    /** @return how many pieces are without anybody now */
    int draagOver(Ik door, Rol rol, long van, Long naar) {
        leegTeMaken(van);
        int zonder = 0;
        for (OpenWerk deel : delen) {
            if (deel.rol() == rol) {
                zonder += deel.draagOver(door, van, naar);
            }
        }
        return zonder;
    }
}
