package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.Agenda;
import nl.buurtregie.post.Gehoord;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomst;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstplan;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstpost;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;

/** A training or intervisie as a mail with an item for the calendar; also for who has no account yet. */
@ApplicationScoped
class Bijeenkomstuitnodiging implements Bijeenkomstpost {

    @Inject
    private Postkamer postkamer;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Gehoord gehoord;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    @Override
    public void nodigUit(Bijeenkomst bijeenkomst, Set<Loopbaan> wie) {
        wie.forEach(een -> verstuur(bijeenkomst, een, true));
    }

    @Override
    public void zegAf(Bijeenkomst bijeenkomst, Set<Loopbaan> wie) {
        wie.forEach(een -> verstuur(bijeenkomst, een, false));
    }

    private void verstuur(Bijeenkomst bijeenkomst, Loopbaan wie, boolean gaatDoor) {
        String aan = wie.medewerkerId() == null
                ? wie.aanmelder().email()
                : medewerkers.get(wie.medewerkerId()).email().orElse(null);
        boolean hoorteNiets = hoorteNietsNa(laatVallen(bijeenkomst, wie), bijeenkomst, wie);
        if (aan == null || !gaatDoor && hoorteNiets) {
            return; // the page says who has to be phoned; what nobody heard of is not taken back
        }
        String van = postkamer.afzender().orElse(aan);
        vanzelf.stuur(
                gaatDoor ? Berichtsoort.BIJEENKOMST : Berichtsoort.BIJEENKOMST_AFGEZEGD,
                over(bijeenkomst, wie) + "-" + bijeenkomst.versie(),
                null,
                Bestemming.mail(aan),
                Map.of(
                        Berichtveld.NAAM,
                        loopbanen.naam(wie),
                        Berichtveld.WAT,
                        wat(bijeenkomst.plan(), gaatDoor),
                        Berichtveld.PLAATS,
                        bijeenkomst.plan().plaats()),
                new Agenda(
                        gaatDoor ? "REQUEST" : "CANCEL",
                        Kalendertekst.uitnodiging(bijeenkomst, clock.instant(), gaatDoor, van, aan)),
                gaatDoor ? begin(bijeenkomst.plan()) : null);
    }

    /** An older word that still waits could come after the new one, and put the calendar back. @return whether it was an invitation */
    private boolean laatVallen(Bijeenkomst bijeenkomst, Loopbaan wie) {
        return vanzelf
                .laatVallen(null, over(bijeenkomst, wie), Berichtsoort.BIJEENKOMST, Berichtsoort.BIJEENKOMST_AFGEZEGD)
                .stream()
                .anyMatch(Bijeenkomstuitnodiging::isUitnodiging);
    }

    /** Who was asked another way, without a mail, hears that it is off all the same. */
    private boolean hoorteNietsNa(boolean gevallen, Bijeenkomst bijeenkomst, Loopbaan wie) {
        return gevallen
                && gehoord.laatste(Stream.of(Berichtsoort.BIJEENKOMST, Berichtsoort.BIJEENKOMST_AFGEZEGD)
                                .map(soort -> Vanzelf.sleutel(soort, over(bijeenkomst, wie) + "-"))
                                .toList())
                        .filter(Bijeenkomstuitnodiging::isUitnodiging)
                        .isEmpty();
    }

    private static boolean isUitnodiging(String sleutel) {
        return sleutel.startsWith(Vanzelf.sleutel(Berichtsoort.BIJEENKOMST, ""));
    }

    private static String over(Bijeenkomst bijeenkomst, Loopbaan wie) {
        return bijeenkomst.id() + "-" + wie.id();
    }

    private static Instant begin(Bijeenkomstplan plan) {
        return plan.dag().atTime(plan.van()).atZone(SharedClock.ZONE).toInstant();
    }

    private static String wat(Bijeenkomstplan plan, boolean gaatDoor) {
        String wanneer = plan.soort().woord() + " van " + DutchDates.longDay(plan.dag()) + ", "
                + plan.van().toString().replace(':', '.') + " tot "
                + plan.tot().toString().replace(':', '.') + " uur";
        return gaatDoor
                ? "Je bent uitgenodigd voor de " + wanneer
                : "De " + wanneer + " gaat niet door, of is niet meer voor jou";
    }
}
