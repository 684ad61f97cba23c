package nl.buurtregie.bemiddeling.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Vastleggen;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;

/** A talk is planned, moved, called off, or was held. The case stays at its step. */
@ApplicationScoped
@Transactional
public class PlanGesprek {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Gesprekregels regels;

    @Inject
    private LaatZo laatZo;

    @Inject
    private Clock clock;

    /** @return the id of the talk */
    public long plan(Ik ik, Stap stap, Gesprekplan plan) {
        Bemiddeling zaak = bemiddelingen.get(ik, stap.nummer());
        Gespreksleden leden = keur(ik, zaak, plan, null);
        Gesprek gesprek = new Gesprek(zaak, leden, plan, clock.instant());
        leg(ik, stap, Handeling.GESPREK_GEPLAND, () -> gesprekken.add(gesprek), gesprek.inWoorden());
        dagGezien(ik, plan, gesprek);
        return gesprek.id();
    }

    /** Another time, place or company. */
    public void verplaats(Ik ik, Stap stap, long gesprekId, Gesprekplan plan) {
        Bemiddeling zaak = bemiddelingen.get(ik, stap.nummer());
        Gesprek gesprek = gesprekken.get(zaak, gesprekId);
        Gespreksleden leden = keur(ik, zaak, plan, gesprekId);
        gesprek.verplaats(leden, plan, clock.instant());
        leg(ik, stap, Handeling.GESPREK_VERPLAATST, () -> {}, gesprek.inWoorden());
        dagGezien(ik, plan, gesprek);
    }

    /** @param reden at most 100 characters */
    public void zegAf(Ik ik, Stap stap, long gesprekId, String reden) {
        Bemiddeling zaak = bemiddelingen.get(ik, stap.nummer());
        Gesprek gesprek = gesprekken.get(zaak, gesprekId);
        gesprek.zegAf(reden, clock.instant());
        leg(ik, stap, Handeling.GESPREK_AFGEZEGD, () -> {}, gesprek.inWoorden() + ": " + reden);
    }

    /** Where the step of now does not ask how it went, but it was held all the same. */
    public void geweest(Ik ik, Stap stap, long gesprekId) {
        Bemiddeling zaak = bemiddelingen.get(ik, stap.nummer());
        Gesprek gesprek = gesprekken.get(zaak, gesprekId);
        gesprek.geweest(clock.instant());
        leg(ik, stap, Handeling.GESPREK_GEHOUDEN, () -> {}, gesprek.inWoorden());
    }

    private void dagGezien(Ik ik, Gesprekplan plan, Gesprek gesprek) {
        if (plan.dagToch()) {
            laatZo.dagGezien(ik, gesprek);
        }
    }

    private Gespreksleden keur(Ik ik, Bemiddeling zaak, Gesprekplan plan, Long zelf) {
        zaak.eisNogTePraten();
        Gespreksleden leden = Gespreksleden.van(zaak, plan);
        regels.keur(ik, zaak, plan, zelf);
        return leden;
    }

    private void leg(Ik ik, Stap stap, Handeling wat, Runnable wijziging, String uitleg) {
        vastleggen.buitenom(ik, stap, wat, zaak -> wijziging.run(), zaak -> {}, uitleg);
    }
}
