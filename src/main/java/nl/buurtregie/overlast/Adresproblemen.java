package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.zoek.Adresnieuws;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;

/** What was reported at an address, for who may see the streets too. */
@ApplicationScoped
class Adresproblemen implements Adresnieuws {

    /** Of one door; nobody reads on, and the search finds them by their numbers. */
    private static final int HOOGUIT = 50;

    /** What was joined is the same matter as what it was joined to, and what was taken back is none. */
    private static final String TELT =
            " (p.uitkomst is null or p.uitkomst not in (nl.buurtregie.overlast.begrip.Uitkomst.SAMENGEVOEGD,"
                    + " nl.buurtregie.overlast.begrip.Uitkomst.INGETROKKEN)) and";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Categorieen categorieen;

    @Override
    public boolean mag(Ik ik) {
        return ik.is(Rol.TEAMLEIDER) || ik.is(Rol.CONCIERGE);
    }

    @Override
    public Gevonden op(Ik ik, Adres adres) {
        String welke = " from Probleem p where p.postcode = :postcode and p.huisnummer = :huisnummer and" + TELT
                + Overlastrecht.voor(ik, "p.buurtCode");
        List<Regel> regels = vul(
                        em.createQuery("select p" + welke + "order by p.geopendOp desc, p.id desc", Probleem.class),
                        ik,
                        adres)
                .setMaxResults(HOOGUIT)
                .getResultStream()
                .map(this::regel)
                .toList();
        Map<Stand, Integer> perStand = Rows.map(
                vul(em.createQuery("select p.stand, count(p)" + welke + "group by p.stand", Object[].class), ik, adres),
                Stand.class,
                Integer.class);
        int lopend = perStand.entrySet().stream()
                .filter(een -> een.getKey().isOpen())
                .mapToInt(Map.Entry::getValue)
                .sum();
        int alle = perStand.values().stream().mapToInt(Integer::intValue).sum();
        return new Gevonden(regels, alle, lopend);
    }

    @Override
    public Map<Deur, Aantal> tel(Ik ik, Set<Deur> deuren) {
        if (deuren.isEmpty()) {
            return Map.of();
        }
        Query vraag = em.createQuery("select p.postcode, p.huisnummer, p.stand, count(p) from Probleem p where"
                        + " p.postcode in :postcodes and p.huisnummer in :nummers and" + TELT
                        + Overlastrecht.voor(ik, "p.buurtCode") + "group by p.postcode, p.huisnummer, p.stand")
                .setParameter("postcodes", deuren.stream().map(Deur::postcode).collect(Collectors.toSet()))
                .setParameter("nummers", deuren.stream().map(Deur::huisnummer).collect(Collectors.toSet()));
        Map<Deur, Aantal> perDeur = Rows.of(Overlastrecht.vul(vraag, ik), Geteld.class).stream()
                .collect(Collectors.toMap(Geteld::deur, Geteld::hoeveel, Adresproblemen::samen));
        perDeur.keySet().retainAll(deuren);
        return perDeur;
    }

    private record Geteld(String postcode, int huisnummer, Stand stand, int aantal) {

        Deur deur() {
            return new Deur(postcode, huisnummer);
        }

        Aantal hoeveel() {
            return new Aantal(aantal, stand.isOpen() ? aantal : 0);
        }
    }

    private static Aantal samen(Aantal een, Aantal ander) {
        return new Aantal(een.alle() + ander.alle(), een.lopend() + ander.lopend());
    }

    private static <T> TypedQuery<T> vul(TypedQuery<T> vraag, Ik ik, Adres adres) {
        return Overlastrecht.vul(vraag, ik)
                .setParameter("postcode", adres.postcode())
                .setParameter("huisnummer", adres.huisnummer());
    }

    private Regel regel(Probleem probleem) {
        return new Regel(
                "/overlast/problemen/" + probleem.nummer(),
                categorieen.naam(probleem.categorie()),
                probleem.nummer() + ", " + DutchDates.withYear(probleem.geopendOp()),
                probleem.stand().isOpen(),
                probleem.stand().woord(),
                categorieen.beeld(probleem.categorie()),
                probleem.geopendOp());
    }
}
