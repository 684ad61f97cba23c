package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.gebied.Bevolking;
import nl.buurtregie.wijkkompas.afscherming.Cel;
import nl.buurtregie.wijkkompas.afscherming.Uitslag;
import nl.buurtregie.wijkkompas.bereik.Registraties;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Feitenlezer;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Kwartaal;
import nl.buurtregie.wijkkompas.indicator.Telling;

/** Counts everything for a version: the facts as they are now, what is hidden, and the figures that follow. */
@ApplicationScoped
class Publicatierekening {

    @Inject
    private Feitenlezer feiten;

    @Inject
    private Voortgang voortgang;

    @Inject
    private Bevolking bevolking;

    @Inject
    private Vraagsteller vragen;

    @Inject
    private Registraties registraties;

    /**
     * What was counted.
     *
     * @param basis the atoms, exact
     * @param cellen every public count, with whether it is hidden
     * @param steden the cities that readers could take for ours
     * @param isIetsOngeplaatst whether anything lies in a buurt that the division does not have
     */
    record Rekening(
            Vraag vraag,
            Map<Feitsoort, List<Atoom>> basis,
            Map<Sleutel, Cel> cellen,
            Map<Feitsoort, List<Map<Atoomplek, Integer>>> steden,
            List<Cijfer> cijfers,
            Uitslag uitslag,
            boolean isIetsOngeplaatst) {}

    /** @param geschiedenis what earlier versions told */
    Rekening reken(Publicatie publicatie, Geschiedenis geschiedenis) {
        Vraag vraag = vragen.van(publicatie);
        Map<Feitsoort, List<Atoom>> basis = new EnumMap<>(Feitsoort.class);
        Map<Sleutel, Cel> cellen = new LinkedHashMap<>();
        Uitslag uitslag = Uitslag.NIETS;
        Map<Feitsoort, List<Map<Atoomplek, Integer>>> steden = new EnumMap<>(Feitsoort.class);
        int van = geschiedenis.vanaf(publicatie.vanJaar());
        int tot = geschiedenis.totEnMet(publicatie.totJaar());
        int klaar = 0;
        for (Feitsoort soort : vraag.soorten()) {
            voortgang.meld(publicatie.id(), klaar++, vraag.soorten().size());
            List<Atoom> atomen = feiten.atomen(soort, new Kwartaal(van, 1), new Kwartaal(tot + 1, 1));
            basis.put(soort, atomen);
            Telstelsel stelsel = new Telstelsel(soort, vraag, atomen, van, tot);
            stelsel.eerder(geschiedenis);
            uitslag = uitslag.plus(stelsel.schermAf(steden.computeIfAbsent(soort, nieuw -> new ArrayList<>())));
            cellen.putAll(stelsel.cellen());
        }
        List<Cijfer> cijfers = new Rekenaar(
                        vraag,
                        cellen,
                        noemers(publicatie, vraag.gebieden()),
                        duren(publicatie, vraag),
                        registraties::eersteDag)
                .alle();
        return new Rekening(vraag, basis, cellen, steden, cijfers, uitslag, isIetsOngeplaatst(basis, vraag.gebieden()));
    }

    private Noemers noemers(Publicatie publicatie, Gebiedsbeeld gebieden) {
        return new Noemers(
                gebieden,
                bevolking::inwoners,
                feiten.rondeseconden(new Kwartaal(publicatie.vanJaar(), 1), na(publicatie)));
    }

    private Map<Telling, Duurverdeling> duren(Publicatie publicatie, Vraag vraag) {
        Map<Telling, Duurverdeling> duren = new HashMap<>();
        for (Indicator indicator : vraag.indicatoren()) {
            if (indicator.maat().isDuur()) {
                duren.computeIfAbsent(
                        indicator.teller().orElseThrow(),
                        telling -> new Duurverdeling(
                                feiten.duren(telling, new Kwartaal(publicatie.vanJaar(), 1), na(publicatie)),
                                vraag.gebieden(),
                                vraag.perioden()));
            }
        }
        return duren;
    }

    private static boolean isIetsOngeplaatst(Map<Feitsoort, List<Atoom>> basis, Gebiedsbeeld gebieden) {
        return basis.values().stream().flatMap(List::stream).anyMatch(atoom -> !gebieden.buurten()
                .contains(atoom.buurt()));
    }

    private static Kwartaal na(Publicatie publicatie) {
        return new Kwartaal(publicatie.totJaar() + 1, 1);
    }
}
