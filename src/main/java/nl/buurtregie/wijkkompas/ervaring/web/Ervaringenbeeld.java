package nl.buurtregie.wijkkompas.ervaring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.loket.Afloopgroep;
import nl.buurtregie.loket.Enquetevraag;
import nl.buurtregie.loket.Oordeel;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.wijkkompas.afscherming.Aandeel;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import nl.buurtregie.wijkkompas.afscherming.Regelwoorden;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;
import nl.buurtregie.wijkkompas.ervaring.Ervaringen;

/** What neighbours said, as the page and its file may show it. */
@ApplicationScoped
class Ervaringenbeeld {

    @Inject
    private Ervaringen ervaringen;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Wijkkompasinstellingen instellingen;

    @Inject
    private Clock clock;

    ErvaringenView maak(String periode, String wijk, String afloop) {
        List<Integer> jaren = ervaringen.jaren();
        int jaar = jaren.stream()
                .filter(een -> Integer.toString(een).equals(periode))
                .findFirst()
                .orElse(LocalDate.now(clock).getYear());
        List<Gebied> wijken = indelingen.gebieden(indelingen.geldigIn(jaar), Niveau.WIJK); // those of then
        String gekozen = wijken.stream().anyMatch(een -> een.code().equals(wijk)) ? wijk : "";
        String groep = Afloopgroep.van(afloop).map(Enum::name).orElse("");
        Optional<Ervaringen.Telling> telling = ervaringen.van(jaar).bij(gekozen, groep);
        return new ErvaringenView(
                filters(jaren, jaar, wijken, gekozen, groep),
                telling.map(een -> Afscherming.inWoorden(een.aantal())).orElse("–"),
                telling.map(Ervaringen.Telling::gemiddeldCijfer).orElse(null),
                telling.map(Ervaringenbeeld::vragen).orElse(List.of()),
                Regelwoorden.afgerond(instellingen.regels())
                        + " – is: te weinig, of verborgen om een ander getal te beschermen. Een percentage staat er vanaf "
                        + instellingen.regels().noemer() + " antwoorden."
                        + " Buren vullen dit uit zichzelf in: wie niets invulde, telt niet mee.",
                "/ervaringen.csv?periode=" + jaar + "&wijk=" + gekozen + "&afloop=" + groep);
    }

    private static List<ErvaringenView.Vraag> vragen(Ervaringen.Telling telling) {
        return Arrays.stream(Enquetevraag.values())
                .map(vraag -> new ErvaringenView.Vraag(
                        vraag.vraag(),
                        Arrays.stream(Oordeel.values())
                                .map(oordeel -> antwoord(telling, vraag, oordeel))
                                .toList()))
                .toList();
    }

    private static ErvaringenView.Antwoord antwoord(Ervaringen.Telling telling, Enquetevraag vraag, Oordeel oordeel) {
        Map<Oordeel, Integer> alle = telling.aantallen().get(vraag);
        int getoond = alle.get(oordeel);
        boolean anderen = alle.values().stream().anyMatch(Ervaringenbeeld::isVerborgen);
        boolean deel = telling.isGenoeg()
                && !isVerborgen(getoond)
                && !(anderen && getoond >= telling.aantal()); // never 100 % beside a hidden other answer
        return new ErvaringenView.Antwoord(
                vraag.woord(oordeel),
                Afscherming.inWoorden(getoond),
                deel ? Aandeel.getoond(getoond, telling.aantal(), true).procent() : null);
    }

    private static boolean isVerborgen(int getoond) {
        return Afscherming.isVerborgen(getoond);
    }

    private List<Filter> filters(List<Integer> jaren, int jaar, List<Gebied> gebieden, String wijk, String groep) {
        List<Option> perioden = jaren.stream()
                .map(een -> Option.of(Integer.toString(een), Integer.toString(een)))
                .toList();
        List<Option> wijken = Stream.concat(
                        Stream.of(Option.of("", "hele gemeente")),
                        gebieden.stream().map(een -> Option.of(een.code(), een.naam())))
                .toList();
        List<Option> aflopen = Stream.concat(
                        Stream.of(Option.of("", "alle")),
                        Stream.of(Afloopgroep.values()).map(een -> Option.of(een.name(), een.woord())))
                .toList();
        return List.of(
                new Filter("periode", "Periode", perioden, Integer.toString(jaar)),
                new Filter("wijk", "Wijk", wijken, wijk),
                new Filter("afloop", "Afloop", aflopen, groep));
    }
}
