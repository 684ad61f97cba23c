package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.platform.files.FileLost;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;
import nl.buurtregie.privacy.verzoek.Stuk.Gegeven;

/** What is held of whoever reported something in the street, as long as we know who that was. */
@ApplicationScoped
@Transactional
class Meldinginzage implements Inzagebron {

    private static final int HOOGSTENS = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Fotokluis fotokluis;

    @Override
    public List<Betrokkene> zoek(String woord) {
        return Inzagebron.zoekwoord(woord).map(klein -> vind(woord, klein)).orElse(List.of());
    }

    private List<Betrokkene> vind(String woord, String klein) {
        return em.createQuery(
                        "select m from Melding m where (m.melderNaam is not null or m.melderContact is not null)"
                                + " and (lower(m.nummer) = :heel or lower(m.melderNaam) like :midden"
                                + " or lower(m.melderContact) = :heel or (m.melderContact not like '%@%'"
                                + " and function('telefoon_einde', m.melderContact) = :nummer)) order by m.id desc",
                        Melding.class)
                .setParameter("heel", klein)
                .setParameter("nummer", Inzagebron.telefoon(woord))
                .setParameter("midden", "%" + klein + "%")
                .setMaxResults(HOOGSTENS)
                .getResultStream()
                .map(Meldinginzage::betrokkene)
                .toList();
    }

    private static Betrokkene betrokkene(Melding melding) {
        return new Betrokkene(
                Betrokkene.Soort.MELDER,
                melding.id(),
                melding.nummer(),
                Optional.ofNullable(melding.melderNaam()).orElse(melding.melderContact()) + ", meldde iets op straat",
                "melder, met een andere naam dan de aanvrager");
    }

    /** Empty for somebody else, and when nobody knows any more who it was. */
    Optional<Melding> find(Betrokkene wie) {
        return Optional.of(wie)
                .filter(een -> een.soort() == Betrokkene.Soort.MELDER)
                .map(een -> em.find(Melding.class, een.sleutel()))
                .filter(melding -> melding.melderNaam() != null || melding.melderContact() != null);
    }

    @Override
    public List<Stuk> van(Betrokkene wie) {
        return find(wie).map(this::stukken).orElse(List.of());
    }

    private static String gevraagd(Melding melding) {
        return melding.contactTekst() == null ? null : melding.contactTekst().bewijs();
    }

    private List<Stuk> stukken(Melding melding) {
        String plek = "melding " + melding.nummer();
        List<Stuk> stukken = new ArrayList<>();
        stukken.add(Stuk.van(
                "melder:" + melding.id(),
                "Naam en contact bij uw melding",
                plek,
                true,
                gegevens(
                        new Gegeven("Naam", melding.melderNaam()),
                        new Gegeven("Contact", melding.melderContact()),
                        new Gegeven("Taal van de pagina", melding.melderTaal()),
                        new Gegeven("Gegeven bij de vraag", gevraagd(melding)))));
        stukken.add(zelf(melding, plek));
        return stukken;
    }

    private Stuk zelf(Melding melding, String plek) {
        List<byte[]> fotos = new ArrayList<>();
        int kwijt = fotos(melding, fotos);
        return Stuk.van(
                        "melding:" + melding.id(),
                        "Uw melding van "
                                + DutchDates.withYear(melding.ontvangenOp()
                                        .atZone(SharedClock.ZONE)
                                        .toLocalDate()),
                        plek,
                        true,
                        gegevens(
                                new Gegeven("Waarover", soort(melding)),
                                new Gegeven("Uw woorden", eigenWoorden(melding)),
                                new Gegeven("Zoekgeraakte foto’s", kwijt == 0 ? null : Integer.toString(kwijt)),
                                new Gegeven(
                                        "Plek",
                                        melding.plaats().lat() + ", "
                                                + melding.plaats().lon())))
                .met(fotos);
    }

    /** What a conciërge wrote down in the street are his words. */
    private static String eigenWoorden(Melding melding) {
        return melding.bron().isVanStraat() ? null : melding.notitie();
    }

    /** One that is lost is told; nobody waits for it. @return how many are */
    private int fotos(Melding melding, List<byte[]> fotos) {
        int kwijt = 0;
        for (Fotokluis.Beeld beeld : melding.isVanMelder() ? fotokluis.van(melding) : List.<Fotokluis.Beeld>of()) {
            try {
                fotokluis.inhoud(beeld.id()).ifPresent(fotos::add);
            } catch (FileLost weg) {
                kwijt++;
            }
        }
        return kwijt;
    }

    private String soort(Melding melding) {
        return categorieen.alle().stream()
                .filter(een -> een.slug().equals(melding.categorie()))
                .findFirst()
                .map(Categorie::naam)
                .orElse(melding.categorie());
    }

    private static List<Gegeven> gegevens(Gegeven... alle) {
        return Stream.of(alle).filter(een -> een.waarde() != null).toList();
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "overlastmelding.melder_naam",
                "overlastmelding.melder_contact",
                "overlastmelding.melder_taal",
                "overlastmelding.notitie",
                "foto.inhoud");
    }
}
