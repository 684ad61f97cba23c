package nl.buurtregie.bemiddeling.zoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.time.SharedClock;

/** Cases that may be the same one, entered twice: whoever brought them has the same door, number or e-mail address. */
@ApplicationScoped
public class Dubbelgangers {

    private static final int HOOGSTENS = 5;

    /** A case that was closed counts only when it came in as lately as this. */
    private static final int DAGEN = 90;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Among those that somebody may see: of the same person first, then the newest. */
    public List<Bemiddeling> van(Ik ik, Bemiddeling zaak) {
        Map<String, Object> waarden = new HashMap<>();
        String zelfde = zelfde(zaak.eersteBuur(), waarden);
        if (zelfde.isEmpty()) {
            return List.of();
        }
        TypedQuery<Bemiddeling> vraag = Zaakrecht.vul(
                em.createQuery(
                        "select b from Bemiddeling b where b.id <> :zaak and b.gewistOp is null"
                                + " and (b.status <> :dicht or b.aanleiding.aangemeldOp >= :sinds and b.afloop.resultaat <> :dubbel)"
                                + " and b.id in (select p.bemiddeling.id from Partij p where p.rol = :melder and ("
                                + zelfde
                                + ")) and" + Zaakrecht.voor(ik, "b.id") + "order by b.aanleiding.aangemeldOp desc",
                        Bemiddeling.class),
                ik);
        waarden.forEach(vraag::setParameter);
        return vraag.setParameter("zaak", zaak.id())
                .setParameter("dicht", Status.AFGESLOTEN)
                .setParameter("dubbel", Resultaat.DUBBEL)
                .setParameter("melder", Rolpartij.EERSTE_BUUR)
                .setParameter("sinds", SharedClock.startOf(LocalDate.now(clock).minusDays(DAGEN)))
                .setMaxResults(HOOGSTENS)
                .getResultStream()
                .sorted(Comparator.comparing(een -> !een.eersteBuur().isZelfde(zaak.eersteBuur())))
                .toList();
    }

    private static String zelfde(Partij melder, Map<String, Object> waarden) {
        List<String> eisen = new ArrayList<>();
        melder.adres().ifPresent(adres -> {
            eisen.add("p.postcode = :postcode and p.huisnummer = :huisnummer and " + Adres.kortIn("p.toevoeging")
                    + " = :toevoeging");
            waarden.put("postcode", adres.postcode());
            waarden.put("huisnummer", adres.huisnummer());
            waarden.put("toevoeging", Adres.kort(adres.toevoeging()));
        });
        if (melder.telefoon() != null) {
            eisen.add("FUNCTION('telefoon_einde', p.telefoon) = :telefoon");
            waarden.put("telefoon", PhoneNumber.end(melder.telefoon()));
        }
        if (melder.email() != null) {
            eisen.add("lower(p.email) = :email");
            waarden.put("email", melder.email().toLowerCase(Locale.ROOT));
        }
        return String.join(" or ", eisen);
    }
}
