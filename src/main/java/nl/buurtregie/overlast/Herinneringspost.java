package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.Poststand;
import nl.buurtregie.post.Uitgaandepost;

/**
 * Terms that ran out reach somebody: the teamleiders hear of all, whoever has a problem of his own, and a partner by mail of
 * what lies there; so does what came in of a problem that was closed. Numbers and the next step, nothing else; each term is told once, and waits until there is somebody to tell.
 */
@ApplicationScoped
class Herinneringspost implements RegularWork {

    private static final int TEGELIJK = 500;
    private static final String PARTNER = "PARTNER_HERINNERD:";

    /** What nobody can be told yet keeps nothing back: it is not taken. */
    private static final String TE_MELDEN = "select t.id from overlasttaak t join probleem p on p.id = t.probleem_id"
            + " where t.herinnerd_op is not null and t.gemeld_op is null and (?1 or p.eigenaar is not null or"
            + " t.stand = 'BIJ_PARTNER' and not exists (select from eens_verstuurd e where e.sleutel = '" + PARTNER
            + "' || t.id)) order by t.id limit " + TEGELIJK + " for update of t skip locked";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Straatpost straatpost;

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Uitgaandepost uitgaand;

    @Inject
    private Clock clock;

    private record Laat(Probleem probleem, Overlasttaak taak) {

        Straatpost.Regel regel() {
            return new Straatpost.Regel(
                    probleem, probleem.nummer() + ": " + taak.stand().woord().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public String what() {
        return "verstreken termijnen op straat melden";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @Transactional
    public void round() {
        meld();
        straatpost.meldNaAfloop(straatpost.lezers());
    }

    /** @return of how many problems somebody of the team hears now; of none twice, also when two servers do this at once */
    @Transactional
    public int meld() {
        Straatpost.Lezers lezers = straatpost.lezers();
        List<Laat> alle = neem(!lezers.team().isEmpty());
        List<Laat> gehoord =
                alle.stream().filter(een -> lezers.hoort(een.probleem())).toList();
        gehoord.forEach(een -> een.taak().gemeld(clock.instant()));
        straatpost.schrijf(lezers, gehoord.stream().map(Laat::regel).toList(), Herinneringspost::bericht);
        alle.stream()
                .filter(een -> een.taak().stand() == Stand.BIJ_PARTNER
                        && straatpost.gaat()
                        && postkamer.isEerste(PARTNER + een.taak().id()))
                .forEach(this::herinnerPartner);
        return gehoord.size();
    }

    private List<Laat> neem(boolean team) {
        List<?> ids = em.createNativeQuery(TE_MELDEN).setParameter(1, team).getResultList();
        return ids.stream()
                .map(id -> em.find(Overlasttaak.class, ((Number) id).longValue()))
                .map(taak -> new Laat(em.find(Probleem.class, taak.probleemId()), taak))
                .toList();
    }

    private static Bericht bericht(String adres, SortedSet<String> regels) {
        String kop = regels.size() == 1 ? "1 termijn is voorbij" : regels.size() + " termijnen zijn voorbij";
        String tekst = regels.stream()
                .collect(Collectors.joining(
                        "\n- ",
                        "Van deze problemen op straat is een termijn voorbij:\n\n- ",
                        "\n\nZe staan bovenaan de lijst Overlast. Zie je ze niet? Kies daar dan ‘Wis filter’.\n"));
        return Bericht.los("termijn verstreken", adres, "Overlast: " + kop, tekst);
    }

    /** Of a first mail that was not sent nobody is reminded: the page of the problem says that somebody has to call. */
    private boolean isAangekomen(Overdracht over) {
        return over.postId() == null
                || uitgaand.van(List.of(over.postId())).values().stream()
                        .noneMatch(regel -> regel.stand() != Poststand.VERSTUURD);
    }

    /** The link to answer stands in the first mail; only its mark is kept here. */
    private void herinnerPartner(Laat een) {
        overdrachten
                .open(een.probleem())
                .filter(over -> over.partner().weg() == Partner.Weg.MAIL
                        && over.partner().email() != null
                        && isAangekomen(over))
                .ifPresent(over -> postkamer.verstuur(Bericht.mail(
                        Partnerbrief.HERINNERING,
                        een.probleem().nummer(),
                        over.partner().email(),
                        "Overlast " + een.probleem().nummer() + ": wij hoorden nog niet hoe het afliep",
                        Partnerbrief.herinnering(een.probleem(), over))));
    }
}
