package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;

/** What is held of a neighbour in a case, for a request about the own data. */
@ApplicationScoped
@Transactional
class Partijinzage implements Inzagebron {

    private static final int HOOGSTENS = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Partijstukken stukken;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Override
    public List<Betrokkene> zoek(String woord) {
        return Inzagebron.zoekwoord(woord).map(klein -> vind(woord, klein)).orElse(List.of());
    }

    private List<Betrokkene> vind(String woord, String klein) {
        return em.createQuery(
                        "select p from Partij p where p.bemiddeling.gewistOp is null and (p.bemiddeling.nummer = :heel"
                                + " or function('zoektekst', p.naam) like :midden or lower(p.email) = :heel or p.postcode = :postcode"
                                + " or lower(concat(p.straat, ' ', p.huisnummer)) like :begin or function('telefoon_einde', p.telefoon) = :nummer)"
                                + " order by p.bemiddeling.id desc, p.id",
                        Partij.class)
                .setParameter("heel", klein)
                .setParameter("midden", Inzagebron.naamdeel(klein))
                .setParameter("begin", klein + "%")
                .setParameter("postcode", Adres.netjes(woord))
                .setParameter("nummer", Inzagebron.telefoon(woord))
                .setMaxResults(HOOGSTENS)
                .getResultStream()
                .map(Partijinzage::betrokkene)
                .toList();
    }

    private static Betrokkene betrokkene(Partij partij) {
        String adres = partij.adres()
                .map(een -> Stream.of(een.straat(), Integer.toString(een.huisnummer()), een.toevoeging())
                        .filter(deel -> deel != null)
                        .collect(Collectors.joining(" ")))
                .orElse("adres niet bekend");
        String rol = partij.rol().woord().toLowerCase(Locale.ROOT);
        return new Betrokkene(
                Betrokkene.Soort.PARTIJ,
                partij.id(),
                partij.zaak().nummer(),
                (partij.naam() == null ? "Naam niet bekend" : partij.naam()) + ", " + rol + ", " + adres,
                rol + ", met een andere naam dan de aanvrager");
    }

    /** Empty for somebody who is no party, or whose case was emptied. */
    Optional<Partij> find(Betrokkene wie) {
        return Optional.of(wie)
                .filter(een -> een.soort() == Betrokkene.Soort.PARTIJ)
                .map(een -> em.find(Partij.class, een.sleutel()))
                .filter(partij -> partij.zaak().gewistOp() == null);
    }

    /** A case may be closed to colleagues. */
    @Override
    public boolean mag(Ik ik, Betrokkene wie) {
        return wie.soort() != Betrokkene.Soort.PARTIJ
                || bemiddelingen.find(ik, wie.nummer()).isPresent();
    }

    @Override
    public List<Stuk> van(Betrokkene wie) {
        return find(wie).map(partij -> stukken.van(partij.zaak(), partij)).orElse(List.of());
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "partij.naam",
                "partij.telefoon",
                "partij.email",
                "partij.straat",
                "partij.postcode",
                "partij.huisnummer",
                "partij.toevoeging",
                "partij.plaats",
                "partij.taal",
                "verwijzercontact.organisatie",
                "bemiddeling.voorwaarde",
                "bemiddeling.verwezen_naar",
                "bemiddeling.intake_antwoorden",
                "bemiddeling.buur_weet",
                "bemiddeling.in_wacht_reden",
                "historie.toelichting",
                "notitie.tekst");
    }
}
