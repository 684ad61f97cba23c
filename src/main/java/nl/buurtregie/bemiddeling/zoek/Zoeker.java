package nl.buurtregie.bemiddeling.zoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.SearchText;

/** Finds people and their cases, among those somebody may see. Written in the access log of each case that is shown. */
@ApplicationScoped
@Transactional
public class Zoeker {

    /** People on one page. */
    public static final int HOOGSTENS = 25;

    /** One person may be in many cases. */
    private static final int PARTIJEN = 4 * HOOGSTENS;

    /** Of all three-letter pieces of a word, how many must be there: enough for two letters the wrong way round. */
    private static final String GENOEG = "0.3";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Vondstenboek boek;

    public Gevonden zoek(Ik ik, String tekst) {
        Zoekvraag letterlijk = Zoekvraag.letterlijk(tekst, this::beginnend);
        if (letterlijk.waar() == null) {
            return Gevonden.niets();
        }
        List<Partij> partijen = partijen(ik, letterlijk);
        if (partijen.isEmpty() && letterlijk.kanOngeveer()) {
            return ongeveer(ik, tekst);
        }
        return gevonden(ik, letterlijk, partijen, partijen.size() == PARTIJEN);
    }

    private Gevonden ongeveer(Ik ik, String tekst) {
        em.createNativeQuery("select set_config('pg_trgm.word_similarity_threshold', '" + GENOEG + "', true)")
                .getSingleResult();
        Zoekvraag vraag = Zoekvraag.ongeveer(tekst, this::gelijkend);
        List<Partij> alle = partijen(ik, vraag);
        List<Partij> partijen = alle.stream()
                .filter(partij -> vraag.woorden().stream().allMatch(woord -> lijkt(woord, partij)))
                .toList();
        return gevonden(ik, vraag, partijen, alle.size() == PARTIJEN);
    }

    /** Pieces of words are shared by words that nobody would mix up. */
    private boolean lijkt(String woord, Partij partij) {
        String straat = partij.adres().map(Adres::straat).orElse("");
        String huisnummer = partij.adres()
                .map(adres -> Integer.toString(adres.huisnummer()))
                .orElse("");
        String buurt = gebieden.get(partij.zaak().buurtCode()).naam();
        return woord.equals(huisnummer)
                || Woordgelijkenis.meest(
                                woord, String.join(" ", partij.naam() == null ? "" : partij.naam(), straat, buurt))
                        .isPresent();
    }

    /** Whoever asks for a case by its number gets that case; by anything else, all that these people have. */
    private Gevonden gevonden(Ik ik, Zoekvraag vraag, List<Partij> partijen, boolean vol) {
        Map<String, List<Partij>> mensen = new LinkedHashMap<>();
        partijen.forEach(partij -> mensen.computeIfAbsent(Persoon.sleutel(partij), nieuw -> new ArrayList<>())
                .add(partij));
        List<String> sleutels = mensen.keySet().stream().limit(HOOGSTENS).toList();
        if (!vraag.opNummer()) {
            bijDezelfdeDeur(ik, sleutels.stream().map(sleutel -> mensen.get(sleutel)
                            .get(0)))
                    .forEach(partij -> mensen.getOrDefault(Persoon.sleutel(partij), new ArrayList<>())
                            .add(partij));
        }
        List<Persoon> personen =
                sleutels.stream().map(mensen::get).map(Persoon::van).toList();
        boek.schrijf(
                ik,
                personen.stream().flatMap(persoon -> persoon.zaken().stream()).toList(),
                "zoeken");
        boolean meer = mensen.size() > HOOGSTENS || vol;
        return new Gevonden(personen, vraag.orde().isEmpty(), meer, vraag.woorden(), vraag.opNummer());
    }

    private List<Partij> partijen(Ik ik, Zoekvraag vraag) {
        String rol = vraag.opNummer() ? " and p.rol = " + Rolpartij.class.getName() + ".EERSTE_BUUR" : "";
        TypedQuery<Partij> query = Zaakrecht.vul(
                em.createQuery(
                        "select p from Partij p join fetch p.bemiddeling where " + vraag.waar() + rol + " and"
                                + Zaakrecht.voor(ik, "p.bemiddeling.id") + "order by " + vraag.orde()
                                + "p.bemiddeling.aanleiding.aangemeldOp desc, p.id",
                        Partij.class),
                ik);
        vraag.waarden().forEach(query::setParameter);
        return query.setMaxResults(PARTIJEN).getResultList();
    }

    /** Everybody at these doors, in one statement. */
    private List<Partij> bijDezelfdeDeur(Ik ik, Stream<Partij> mensen) {
        Map<String, Set<Integer>> deuren = mensen.flatMap(partij -> partij.adres().stream())
                .collect(Collectors.groupingBy(
                        adres -> adres.postcode(),
                        LinkedHashMap::new,
                        Collectors.mapping(adres -> adres.huisnummer(), Collectors.toSet())));
        if (deuren.isEmpty()) {
            return List.of();
        }
        return Zaakrecht.vul(
                        em.createQuery(
                                "select p from Partij p join fetch p.bemiddeling where p.postcode in :postcodes and"
                                        + " p.huisnummer in :nummers and" + Zaakrecht.voor(ik, "p.bemiddeling.id"),
                                Partij.class),
                        ik)
                .setParameter("postcodes", deuren.keySet())
                .setParameter(
                        "nummers", deuren.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .getResultList();
    }

    private Set<String> beginnend(String woord) {
        return codes(gebieden.ooit().stream()
                .filter(buurt -> SearchText.words(buurt.naam()).stream().anyMatch(deel -> deel.startsWith(woord))));
    }

    private Set<String> gelijkend(String woord) {
        return codes(gebieden.ooit().stream().filter(buurt -> SearchText.words(buurt.naam()).stream()
                .anyMatch(deel -> Woordgelijkenis.lijkt(woord, deel))));
    }

    private static Set<String> codes(Stream<Buurt> buurten) {
        return buurten.map(Buurt::code).collect(Collectors.toSet());
    }
}
