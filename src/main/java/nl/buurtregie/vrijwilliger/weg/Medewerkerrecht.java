package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Uitvoering;
import nl.buurtregie.vrijwilliger.Vrijwilligers;

/**
 * What was decided about the data of who works here or did. The account itself is closed and mended by a beheerder, and erased after
 * its own term; before that only what a volunteer told goes.
 */
@ApplicationScoped
@Transactional
class Medewerkerrecht implements Uitvoering {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Vrijwilligersbewaring bewaring;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Accountrest rest;

    @Override
    public Betrokkene.Soort soort() {
        return Betrokkene.Soort.MEDEWERKER;
    }

    /** Nothing here: the page says who mends an account. */
    @Override
    public List<Veld> velden(Betrokkene wie) {
        return List.of();
    }

    @Override
    public void verbeter(Ik ik, Betrokkene wie, Map<String, String> nieuw) {
        // a beheerder did, before it was granted
    }

    @Override
    public Optional<String> waaromNietWissen(Betrokkene wie) {
        Medewerker account = medewerkers.get(wie.sleutel());
        if (account.geslotenOp().isEmpty()) {
            return Optional.of("U hebt nog een account bij ons. Een beheerder kan het sluiten. Vraag daarna opnieuw om"
                    + " te wissen.");
        }
        if (weg(wie).isPresent() || vrijwilligers.find(wie.sleutel()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(rest.account(account), rest.uren(wie.sleutel()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ", "", " Daarna wissen wij dat vanzelf.")));
    }

    @Override
    public Optional<Blijft> watBlijft(Betrokkene wie) {
        return rest.van(wie.sleutel());
    }

    @Override
    public void wis(Ik ik, Betrokkene wie) {
        weg(wie).ifPresentOrElse(
                        weg -> {
                            bewaring.wis(weg);
                            plan.opVerzoek("vrijwilligers", "V-" + weg.id());
                        },
                        () -> {
                            vrijwilligers.vergeet(wie.sleutel());
                            plan.opVerzoek("vrijwilligers", wie.nummer());
                        });
    }

    /** The road of who stopped, as long as somebody is known in it. */
    private Optional<Loopbaan> weg(Betrokkene wie) {
        return loopbanen.vanMedewerker(wie.sleutel()).filter(een -> een.stap() == Wegstap.GESTOPT && !een.isGewist());
    }

    @Override
    public boolean kanBeperken() {
        return false;
    }

    @Override
    public String waaromNietBeperken() {
        return "Zolang u bij ons werkt, hebben wij uw gegevens nodig. Werkt u niet meer bij ons? Dan gebruiken wij ze alleen"
                + " nog om na te gaan wie wat deed en wie geld kreeg.";
    }
}
