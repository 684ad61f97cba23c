package nl.buurtregie.mensen.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.Wachtwerk;
import nl.buurtregie.mensen.Werkverdeling;

/** What another name of a group can take: the role of everybody who has it from the gemeente, as soon as they log in. */
@ApplicationScoped
class Groepsgevolg {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Werkverdeling werk;

    String van(Rol rol) {
        List<Long> wie = houders(rol);
        int open = wie.stream()
                .mapToInt(een -> werk.van(een).getOrDefault(rol, List.of()).size())
                .sum();
        return "Dit geldt vanaf de volgende keer dat iemand via de gemeente inlogt. Wie dan niet in deze groep zit, verliest de"
                + " rol " + rol.woord() + " meteen. Nu " + hebben(wie.size()) + " die rol via de gemeente"
                + (open == 0
                        ? "."
                        : ", met " + open + stukken(rol, open) + ". Dat werk blijft " + Wachtwerk.WERKDAGEN
                                + " werkdagen staan. Is de rol dan niet terug, dan heeft het niemand meer.");
    }

    private static String stukken(Rol rol, int open) {
        return rol == Rol.CONCIERGE
                ? open == 1 ? " open probleem" : " open problemen"
                : open == 1 ? " open zaak" : " open zaken";
    }

    private static String hebben(int aantal) {
        return aantal == 1 ? "heeft 1 persoon" : "hebben " + aantal + " mensen";
    }

    private List<Long> houders(Rol rol) {
        List<?> gevonden = em.createNativeQuery(
                        "select r.medewerker_id from medewerker_rol r join medewerker m on m.id ="
                                + " r.medewerker_id where r.rol = ?1 and m.actief and exists (select from gemeentelogin g where"
                                + " g.medewerker_id = m.id)")
                .setParameter(1, rol.code())
                .getResultList();
        return gevonden.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
