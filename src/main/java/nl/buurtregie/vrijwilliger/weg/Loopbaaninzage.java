package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;
import nl.buurtregie.privacy.verzoek.Stuk.Gegeven;

/** What is held of who wanted to volunteer, or does, beside the account. */
@ApplicationScoped
@Transactional
class Loopbaaninzage implements Inzagebron {

    private static final int HOOGSTENS = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Bijeenkomsten bijeenkomsten;

    @Inject
    private Gebieden gebieden;

    @Override
    public List<Betrokkene> zoek(String woord) {
        return Inzagebron.zoekwoord(woord).map(klein -> vind(woord, klein)).orElse(List.of());
    }

    private List<Betrokkene> vind(String woord, String klein) {
        return em.createQuery(
                        "select l from Loopbaan l where l.gewistOp is null and (lower(l.wie.naam) like :midden"
                                + " or lower(l.wie.email) = :heel or exists (select m.id from Medewerker m where"
                                + " m.id = l.medewerkerId and (lower(m.naam) like :midden or lower(m.email) = :heel))"
                                + " or function('telefoon_einde', l.wie.telefoon) = :nummer"
                                + " or exists (select v.medewerkerId from Vrijwilliger v where v.medewerkerId = l.medewerkerId"
                                + " and function('telefoon_einde', v.telefoon) = :nummer))"
                                + " order by l.id desc",
                        Loopbaan.class)
                .setParameter("heel", klein)
                .setParameter("nummer", Inzagebron.telefoon(woord))
                .setParameter("midden", "%" + klein + "%")
                .setMaxResults(HOOGSTENS)
                .getResultStream()
                .map(this::betrokkene)
                .toList();
    }

    private Betrokkene betrokkene(Loopbaan wie) {
        return new Betrokkene(
                Betrokkene.Soort.VRIJWILLIGER,
                wie.id(),
                "V-" + wie.id(),
                loopbanen.naam(wie) + ", vrijwilliger of aanmelder",
                "vrijwilliger, met een andere naam dan de aanvrager");
    }

    /** Empty for somebody else, and when nobody knows any more who it was. */
    Optional<Loopbaan> find(Betrokkene wie) {
        return Optional.of(wie)
                .filter(een -> een.soort() == Betrokkene.Soort.VRIJWILLIGER)
                .map(een -> em.find(Loopbaan.class, een.sleutel()))
                .filter(een -> !een.isGewist());
    }

    @Override
    public List<Stuk> van(Betrokkene wie) {
        return find(wie).map(this::stukken).orElse(List.of());
    }

    private List<Stuk> stukken(Loopbaan wie) {
        String plek = "vrijwilligers";
        List<Gegeven> gebeurd = new ArrayList<>();
        loopbanen
                .regels(wie)
                .forEach(regel -> gebeurd.add(new Gegeven(
                        DutchDates.withYear(regel.dag()),
                        regel.wat().woord() + (regel.toelichting() == null ? "" : ", " + regel.toelichting()))));
        bijeenkomsten
                .gevolgd(wie)
                .forEach(een -> gebeurd.add(new Gegeven(
                        DutchDates.withYear(een.dag()), "was bij " + een.soort().woord())));
        return List.of(
                Stuk.van("aanmelder:" + wie.id(), "Uw aanmelding als vrijwilliger", plek, true, gegevens(wie)),
                Stuk.van("loopbaan:" + wie.id(), "Wat u bij ons deed", plek, false, gebeurd));
    }

    private List<Gegeven> gegevens(Loopbaan wie) {
        Aanmelder een = wie.aanmelder();
        List<Gegeven> alle = new ArrayList<>();
        alle.add(new Gegeven("Naam", loopbanen.naam(wie)));
        voegToe(alle, "E-mailadres", een.email());
        voegToe(alle, "Telefoon", een.telefoon());
        voegToe(alle, "Buurt", een.naam() == null ? null : gebieden.woonplek(een.woonbuurt()));
        voegToe(alle, "Talen", een.talen().isEmpty() ? null : String.join(", ", een.talen()));
        alle.add(new Gegeven("Kwam als", een.herkomst().woord()));
        if (een.studie() != null) {
            voegToe(alle, "School", een.studie().school());
            alle.add(new Gegeven(
                    "Periode",
                    DutchDates.withYear(een.studie().van()) + " tot en met "
                            + DutchDates.withYear(een.studie().tot())));
        }
        LocalDate vog = wie.dagen().vog();
        voegToe(alle, "Dag op de VOG", vog == null ? null : DutchDates.withYear(vog));
        return alle;
    }

    private static void voegToe(List<Gegeven> alle, String label, String waarde) {
        if (waarde != null) {
            alle.add(new Gegeven(label, waarde));
        }
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "loopbaan.naam",
                "loopbaan.email",
                "loopbaan.telefoon",
                "loopbaan.woonbuurt",
                "loopbaan.talen",
                "loopbaan.school",
                "loopbaan.vog_op",
                "loopbaanregel.toelichting");
    }
}
