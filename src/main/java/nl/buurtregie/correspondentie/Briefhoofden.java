package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;

/** What would stand above a letter that is made now. */
@ApplicationScoped
public class Briefhoofden {

    @Inject
    private Organisatie organisatie;

    @Inject
    private Briefadressen adressen;

    public Briefhoofd van(Bemiddeling zaak, Brieflezer aan, Brieftaal taal) {
        List<String> afzender = new ArrayList<>();
        afzender.add(organisatie.naam());
        afzender.addAll(organisatie.adres());
        return new Briefhoofd(afzender, lezer(zaak, aan, Briefwoorden.in(taal)));
    }

    private List<String> lezer(Bemiddeling zaak, Brieflezer aan, Briefwoorden woorden) {
        if (aan.isVerwijzer()) {
            return List.of("Aan: " + zaak.verwijzerwoord());
        }
        List<String> regels = new ArrayList<>();
        regels.add(aan.partij(zaak).map(Partij::naam).orElseGet(woorden::bewoner));
        regels.addAll(adressen.van(zaak, aan).regels());
        return regels;
    }
}
