package nl.buurtregie.bemiddeling.zoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.SearchText;

/**
 * What is known of one address and of one person, as far as somebody may see the cases it comes from. Both are called by the key
 * of a party, so that no name or address stands in the address of a page. Looking is written down for each case.
 */
@ApplicationScoped
@Transactional
public class Adresboek {

    private static final int HOOGSTENS = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vondstenboek boek;

    /** @throws NotFound when there is no such party, its case is not yours, or no address is known */
    public Adres adres(Ik ik, long partij) {
        return partij(ik, partij).adres().orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is no such party or its case is not yours */
    public Partij partij(Ik ik, long partij) {
        return Zaakrecht.vul(
                        em.createQuery(
                                "select p from Partij p join fetch p.bemiddeling where p.id = :partij and"
                                        + Zaakrecht.voor(ik, "p.bemiddeling.id"),
                                Partij.class),
                        ik)
                .setParameter("partij", partij)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Everybody known at this address, the newest case first. */
    public List<Persoon> aanDeDeur(Ik ik, Adres adres) {
        List<Partij> partijen = zoek(
                ik,
                "p.postcode = :postcode and p.huisnummer = :huisnummer and " + Adres.kortIn("p.toevoeging")
                        + " = :toevoeging",
                Map.of(
                        "postcode", adres.postcode(),
                        "huisnummer", adres.huisnummer(),
                        "toevoeging", Adres.kort(adres.toevoeging())));
        boek.schrijf(ik, partijen, "adres");
        return mensen(partijen);
    }

    /** The same person wherever he or she is known: the same name with the same phone, e-mail or door; by address. */
    public List<Persoon> zelfdePersoon(Ik ik, Partij wie) {
        List<Partij> partijen = wie.naam() == null
                ? List.of(wie)
                : naamgenoten(ik, wie).stream()
                        .filter(partij -> isZelfde(wie, partij))
                        .toList();
        boek.schrijf(ik, partijen, "persoon");
        return mensen(partijen);
    }

    /** Only those who share more than the name: of a common name there are more than fit, and the oldest cases would be lost. */
    private List<Partij> naamgenoten(Ik ik, Partij wie) {
        List<String> zelfde = new ArrayList<>(List.of("p.id = :partij"));
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("naam", " " + SearchText.of(wie.naam()));
        waarden.put("partij", wie.id());
        if (heeftNummer(wie)) {
            zelfde.add("FUNCTION('telefoon_einde', p.telefoon) = :telefoon");
            waarden.put("telefoon", cijfers(wie));
        }
        if (wie.email() != null) {
            zelfde.add("lower(p.email) = :email");
            waarden.put("email", wie.email().toLowerCase(Locale.ROOT));
        }
        wie.adres().ifPresent(adres -> {
            zelfde.add("p.postcode = :postcode and p.huisnummer = :huisnummer");
            waarden.put("postcode", adres.postcode());
            waarden.put("huisnummer", adres.huisnummer());
        });
        String waar = "FUNCTION('zoektekst', p.naam) = :naam and (" + String.join(" or ", zelfde) + ")";
        return zoek(ik, waar, waarden);
    }

    /** What happened in these cases, newest first, at most thirty lines. */
    public List<Historieregel> wat(Ik ik, List<Persoon> mensen) {
        List<Long> zaken = mensen.stream()
                .flatMap(persoon -> persoon.zaken().stream())
                .map(partij -> partij.zaak().id())
                .distinct()
                .toList();
        return zaken.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select h from Historieregel h where h.bemiddelingId in :zaken order by h.op desc, h.id desc",
                                Historieregel.class)
                        .setParameter("zaken", zaken)
                        .setMaxResults(30)
                        .getResultStream()
                        .filter(regel -> regel.isVoor(ik))
                        .toList();
    }

    private List<Partij> zoek(Ik ik, String waar, Map<String, Object> waarden) {
        var query = Zaakrecht.vul(
                em.createQuery(
                        "select p from Partij p join fetch p.bemiddeling where " + waar + " and"
                                + Zaakrecht.voor(ik, "p.bemiddeling.id")
                                + "order by p.bemiddeling.aanleiding.aangemeldOp desc, p.id",
                        Partij.class),
                ik);
        waarden.forEach(query::setParameter);
        return query.setMaxResults(HOOGSTENS).getResultList();
    }

    private static boolean isZelfde(Partij een, Partij ander) {
        return een.id().equals(ander.id())
                || Persoon.sleutel(een).equals(Persoon.sleutel(ander))
                || heeftNummer(een) && cijfers(een).equals(cijfers(ander))
                || een.email() != null && een.email().equalsIgnoreCase(ander.email());
    }

    /** Long enough to be one person's. */
    private static boolean heeftNummer(Partij partij) {
        return cijfers(partij).length() == PhoneNumber.END;
    }

    private static String cijfers(Partij partij) {
        return partij.telefoon() == null ? "" : PhoneNumber.end(partij.telefoon());
    }

    private static List<Persoon> mensen(List<Partij> partijen) {
        return partijen.stream()
                .collect(Collectors.groupingBy(Persoon::sleutel, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Persoon::van)
                .sorted(Comparator.comparing((Persoon persoon) -> persoon.wie().naam() == null))
                .toList();
    }
}
