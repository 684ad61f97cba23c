package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Berichtwoorden;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/**
 * Who reported something was promised a word before some day. On the last werkdag on which that can be, from nine in the morning,
 * whoever waits still is mailed where it stands and before which day the next word comes. Who cannot be mailed has to be told:
 * the team hears that the same morning, or as soon as there is somebody who hears it. Each promise is told of once, also when two
 * servers do this at once. Nothing is promised for after the last day on which we know how to reach somebody.
 */
@ApplicationScoped
class Beloftepost implements RegularWork {

    private static final int VANAF = 9;
    private static final int TEGELIJK = 500;
    private static final String SLEUTEL = "MELDER_BELLEN:";

    private static final String WACHT = "select m.id from overlastmelding m join probleem p on p.id = m.probleem_id"
            + " where m.antwoord_voor <= ?1 and m.antwoord_voor <= m.contact_tot"
            + " and m.beantwoord_op is null and m.ingetrokken_op is null"
            + " and m.melder_contact is not null and p.gesloten_op is null and ";
    private static final String NOG_NIET_VERTELD = " and not exists (select 1 from eens_verstuurd e where e.sleutel = '"
            + SLEUTEL + "' || m.id || '-' || m.antwoord_voor)";
    private static final String TEAM_HOORT = " and (?2 or p.eigenaar is not null)";
    private static final String PER_MAIL = "m.melder_contact ~ '" + MailAddress.FORM + "'";
    private static final String EERSTE =
            " order by m.antwoord_voor, m.id limit " + TEGELIJK + " for update of m skip locked";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Straatpost straatpost;

    @Inject
    private Clock clock;

    /** The reporters of one problem who hear again before the same day; without a day when none is promised. */
    private record Woord(long probleem, LocalDate weer) implements Comparable<Woord> {

        private static final Comparator<Woord> ORDE = Comparator.comparing(Woord::probleem)
                .thenComparing(Woord::weer, Comparator.nullsLast(Comparator.naturalOrder()));

        @Override
        public int compareTo(Woord ander) {
            return ORDE.compare(this, ander);
        }

        String uitleg(int melders) {
            if (weer == null) {
                return (melders == 1 ? "1 melder" : melders + " melders") + ", zonder nieuwe dag";
            }
            String wie = melders == 1 ? "1 melder hoort" : melders + " melders horen";
            return wie + " weer iets vóór " + DutchDates.longDay(weer);
        }
    }

    @Override
    public String what() {
        return "melders laten horen hoe het staat";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void round() {
        int uur = clock.instant().atZone(SharedClock.ZONE).getHour();
        if (uur >= VANAF) { // and until midnight: a server that was away can keep the promise still
            LocalDate vandaag = LocalDate.now(clock);
            boolean gaat = vanzelf.gaat(Berichtsoort.TUSSENBERICHT);
            if (gaat) {
                mail(vandaag);
            }
            laatBellen(vandaag, gaat);
        }
    }

    private void mail(LocalDate vandaag) {
        Map<Woord, Integer> verteld = new TreeMap<>();
        for (Melding melding : neem(welke(PER_MAIL, vandaag))) {
            LocalDate weer = instellingen.hoortWeerVoor(melding.antwoordVoor(), vandaag);
            stuur(melding, em.find(Probleem.class, melding.probleemId()), weer);
            melding.hoortWeerVoor(weer);
            verteld.merge(new Woord(melding.probleemId(), melding.belofte()), 1, Integer::sum);
        }
        verteld.forEach((woord, melders) ->
                historie.vanzelf(em.find(Probleem.class, woord.probleem()), Wat.TUSSENBERICHT, woord.uitleg(melders)));
    }

    /** The link to follow it is not sent along: only its mark is kept here. No day is named on which nobody can be reached. */
    private void stuur(Melding melding, Probleem probleem, LocalDate weer) {
        Bestemming aan = new Bestemming(melding.melderContact(), null, melding.melderTaal());
        Berichtwoorden woorden = vanzelf.woorden(Berichtsoort.TUSSENBERICHT, aan);
        boolean looptIemand = straatpost.looptIemand(probleem);
        vanzelf.stuurVoor(
                SharedClock.startOf(weer),
                Berichtsoort.TUSSENBERICHT,
                melding.id() + "-" + melding.antwoordVoor(),
                melding.nummer(),
                aan,
                Map.of(
                        Berichtveld.MELDING, melding.nummer(),
                        Berichtveld.STAND,
                                woorden.zin(
                                        probleem.stand().sleutelVoorMelder(looptIemand),
                                        probleem.stand().voorMelder(looptIemand)),
                        Berichtveld.HOORT, melding.isBereikbaarTot(weer) ? woorden.dag(weer) : ""));
    }

    /** @param gaat what can be mailed goes by itself; when it was put off, that has to be told by hand too */
    private void laatBellen(LocalDate vandaag, boolean gaat) {
        Straatpost.Lezers lezers = straatpost.lezers();
        List<Straatpost.Regel> regels = new ArrayList<>();
        Query vraag = welke((gaat ? "not " + PER_MAIL : "true") + NOG_NIET_VERTELD + TEAM_HOORT, vandaag)
                .setParameter(2, !lezers.team().isEmpty());
        for (Melding melding : neem(vraag)) {
            Probleem probleem = em.find(Probleem.class, melding.probleemId());
            if (lezers.hoort(probleem) && postkamer.isEerste(SLEUTEL + melding.id() + "-" + melding.antwoordVoor())) {
                regels.add(new Straatpost.Regel(
                        probleem, probleem.nummer() + ": vóór " + DutchDates.longDay(melding.antwoordVoor())));
            }
        }
        straatpost.schrijf(lezers, regels, Beloftepost::belbericht);
    }

    private Query welke(String welke, LocalDate vandaag) {
        return em.createNativeQuery(WACHT + welke + EERSTE).setParameter(1, instellingen.vandaagTeVertellen(vandaag));
    }

    private List<Melding> neem(Query vraag) {
        List<?> ids = vraag.getResultList();
        return ids.stream()
                .map(id -> em.find(Melding.class, ((Number) id).longValue()))
                .toList();
    }

    private static Bericht belbericht(String adres, SortedSet<String> regels) {
        return Bericht.los(
                "melders bellen",
                adres,
                "Overlast: er wachten melders op bericht",
                "Bij deze problemen beloofden wij dat de melder iets hoort. Dat gaat niet vanzelf. Wil jij het vertellen?\n\n- "
                        + String.join("\n- ", regels)
                        + "\n\nLeg het daarna vast bij het probleem, met de knop ‘Vertel de melder hoe het staat’.\n");
    }
}
