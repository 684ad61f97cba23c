package nl.buurtregie.bemiddeling.verwijzer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.WijzigVerwijspersoon;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;

/**
 * A verwijzer as somebody who may ask for the own data: of the book, with all cases that name this person ("W-12"); or on one case, when the
 * book does not know him or her any more ("C-2026-0338", with minus the id of the case as its key).
 */
@ApplicationScoped
public class Verwezen {

    static final String BOEK = WijzigVerwijspersoon.IN_HET_BOEK;
    static final String ZAAK = "C-";

    private static final int HOOGSTENS = 10;

    /** Of {@code x}. */
    private static final String GEZOCHT =
            " (function('zoektekst', x.naam) like :midden or function('zoektekst', x.organisatie) like :midden"
                    + " or lower(x.email) = :heel or function('telefoon_einde', x.telefoon) = :nummer)";

    @PersistenceContext
    private EntityManager em;

    List<Betrokkene> zoek(String woord, String klein) {
        return Stream.concat(
                        zoek(
                                        "select x from Verwijspersoon x where" + GEZOCHT
                                                + " order by x.laatstOp desc, x.id desc",
                                        Verwijspersoon.class,
                                        woord,
                                        klein)
                                .map(Verwezen::betrokkene),
                        zoek(
                                        "select x from Verwijzercontact x where x.persoonId is null and" + GEZOCHT
                                                + " order by x.bemiddelingId desc",
                                        Verwijzercontact.class,
                                        woord,
                                        klein)
                                .map(this::betrokkene))
                .limit(HOOGSTENS)
                .toList();
    }

    private <T> Stream<T> zoek(String vraag, Class<T> soort, String woord, String klein) {
        return em.createQuery(vraag, soort)
                .setParameter("midden", Inzagebron.naamdeel(klein))
                .setParameter("heel", klein)
                .setParameter("nummer", Inzagebron.telefoon(woord))
                .setMaxResults(HOOGSTENS)
                .getResultStream();
    }

    private static Betrokkene betrokkene(Verwijspersoon wie) {
        return betrokkene(wie.id(), BOEK + wie.id(), wie.gegevens(), "verwijzer");
    }

    private Betrokkene betrokkene(Verwijzercontact een) {
        String nummer = zaak(een).nummer();
        return betrokkene(-een.bemiddelingId(), ZAAK + nummer, een.gegevens(), "verwijzer van zaak " + nummer);
    }

    private static Betrokkene betrokkene(long sleutel, String nummer, Verwijzercontact.Gegevens wie, String als) {
        return new Betrokkene(
                Betrokkene.Soort.VERWIJZER,
                sleutel,
                nummer,
                wie.naam() + ", " + wie.organisatie() + ", " + als,
                als + ", met een andere naam dan de aanvrager");
    }

    /** Empty for somebody else, and for whom the book does not know. */
    Optional<Verwijspersoon> persoon(Betrokkene wie) {
        return Optional.of(wie)
                .filter(een -> een.soort() == Betrokkene.Soort.VERWIJZER && een.sleutel() > 0)
                .map(een -> em.find(Verwijspersoon.class, een.sleutel()));
    }

    /** On which cases this person stands, the newest first. */
    List<Verwijzercontact> contacten(Betrokkene wie) {
        if (wie.soort() != Betrokkene.Soort.VERWIJZER) {
            return List.of();
        }
        return wie.sleutel() > 0
                ? contacten(wie.sleutel())
                : Optional.ofNullable(em.find(Verwijzercontact.class, -wie.sleutel())).stream()
                        .filter(een -> een.persoonId().isEmpty())
                        .toList();
    }

    List<Verwijzercontact> contacten(long persoon) {
        return em.createQuery(
                        "select c from Verwijzercontact c where c.persoonId = :wie order by c.bemiddelingId desc",
                        Verwijzercontact.class)
                .setParameter("wie", persoon)
                .getResultList();
    }

    /** The cases themselves, with the address at which this person was reached about each; null when by phone. */
    public List<Verwezenzaak> zaken(Betrokkene wie) {
        return contacten(wie).stream()
                .map(een -> new Verwezenzaak(zaak(een), een.email()))
                .toList();
    }

    Bemiddeling zaak(Verwijzercontact contact) {
        return em.find(Bemiddeling.class, contact.bemiddelingId());
    }

    /** @param email null: by phone only */
    public record Verwezenzaak(Bemiddeling zaak, String email) {}
}
