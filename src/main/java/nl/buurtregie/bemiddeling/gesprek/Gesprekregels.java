package nl.buurtregie.bemiddeling.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Kandidaten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.platform.time.DutchDates;

/** When a talk may be: a sane time, nobody in two places, and time to get there. */
@ApplicationScoped
class Gesprekregels implements SettingGroup {

    private static final Duration LANGST = Duration.ofHours(4);
    private static final Setting REISTIJD = Setting.days(
            "buurtregie.gesprek.reistijd", "Minuten tussen twee gesprekken op een andere plek", 30, 0, 240);

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private Settings instellingen;

    @Inject
    private Dagbezwaren dagbezwaren;

    @Inject
    private Clock clock;

    @Override
    public String title() {
        return "Gesprekken plannen";
    }

    @Override
    public List<Setting> settings() {
        return List.of(REISTIJD);
    }

    /** @param zelf the talk that moves; null for a new one */
    void keur(Ik ik, Bemiddeling zaak, Gesprekplan plan, Long zelf) {
        Instant van = Gesprek.moment(plan.dag(), plan.begin());
        Instant tot = Gesprek.moment(plan.dag(), plan.einde());
        keurTijd(van, tot);
        keurPlaatsEnDag(ik, zaak, plan);
        gesprekken.eenVoorEen(plan.bemiddelaars());
        Duration reistijd = Duration.ofMinutes(instellingen.number(REISTIJD));
        List<Gesprek> rond = gesprekken.rond(plan.bemiddelaars(), van.minus(reistijd), tot.plus(reistijd)).stream()
                .filter(een -> !een.id().equals(zelf))
                .toList();
        Optional<Gesprek> dubbel =
                rond.stream().filter(een -> een.overlapt(van, tot)).findFirst();
        if (dubbel.isPresent()) {
            throw new RuleViolation(
                    "B13.7",
                    "begin",
                    wie(plan, dubbel.get()) + " dan al een gesprek voor " + welke(ik, zaak, dubbel.get()) + ", "
                            + tijd(dubbel.get()) + ". Kies een andere tijd.");
        }
        Optional<Gesprek> krap =
                rond.stream().filter(een -> een.isErgensAnders(plan)).findFirst();
        if (krap.isPresent() && !plan.toch()) {
            throw new RuleViolation(
                    "B13.9",
                    "toch",
                    wie(plan, krap.get()) + " kort ervoor of erna een gesprek voor "
                            + welke(ik, zaak, krap.get()) + " op een andere plek, " + tijd(krap.get())
                            + ". Is er genoeg tijd? Vink dat dan aan.");
        }
    }

    /** It may be meant; it is seen before it stands. */
    private void keurDag(Ik ik, Bemiddeling zaak, Gesprekplan plan) {
        List<String> bezwaren = plan.dagToch() ? List.of() : dagbezwaren.van(ik, zaak, plan);
        if (!bezwaren.isEmpty()) {
            throw new RuleViolation(
                    "B13.11", "dagToch", String.join(" ", bezwaren) + " Klopt deze dag toch? Vink dat dan aan.");
        }
    }

    private void keurPlaatsEnDag(Ik ik, Bemiddeling zaak, Gesprekplan plan) {
        if (plan.bijPartij() == null && (plan.plaats() == null || plan.plaats().length() > 80)) {
            throw new RuleViolation("B13.4", "plaats", "Vul in waar het gesprek is, in hooguit 80 tekens.");
        }
        keurDag(ik, zaak, plan);
    }

    private void keurTijd(Instant van, Instant tot) {
        if (!tot.isAfter(van)) {
            throw new RuleViolation("B13.2", "einde", "Vul een tijd in die na het begin is.");
        }
        if (!van.isAfter(clock.instant())) {
            throw new RuleViolation("B13.1", "dag", "Kies een dag en een tijd die nog komen.");
        }
        if (Duration.between(van, tot).compareTo(LANGST) > 0) {
            throw new RuleViolation("B13.3", "einde", "Maak het gesprek korter: hooguit 4 uur.");
        }
    }

    private String wie(Gesprekplan plan, Gesprek ander) {
        Set<Long> beide = new HashSet<>(plan.bemiddelaars());
        beide.retainAll(ander.bemiddelaars());
        return kandidaten.namen(List.copyOf(beide)) + (beide.size() == 1 ? " heeft" : " hebben");
    }

    /** Another case stays "another case" to whoever may not see it. */
    private String welke(Ik ik, Bemiddeling zaak, Gesprek ander) {
        if (ander.bemiddelingId() == zaak.id()) {
            return "deze zaak";
        }
        String nummer =
                bemiddelingen.nummers(ik, List.of(ander.bemiddelingId())).get(ander.bemiddelingId());
        return "een andere zaak" + (nummer == null ? "" : " (" + nummer + ")");
    }

    private static String tijd(Gesprek ander) {
        return "van " + DutchDates.time(ander.van()) + " tot " + DutchDates.time(ander.tot()) + " uur";
    }
}
