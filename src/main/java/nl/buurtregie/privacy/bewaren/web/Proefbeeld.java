package nl.buurtregie.privacy.bewaren.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Proefronde;
import nl.buurtregie.privacy.bewaren.Proefrondes;

/** Puts the last dry run into words. */
@ApplicationScoped
class Proefbeeld {

    @Inject
    private Proefrondes proefrondes;

    @Inject
    private Clock clock;

    /**
     * @param soorten by code; of one that runs, or when there was none, nothing
     * @param goed whether the round may be switched on after it
     */
    record Proef(BewarenView.Proef view, Map<String, Proefronde.Soort> soorten, boolean goed) {

        /** Null when it was not part of one. */
        String van(Bewaring soort) {
            Proefronde.Soort een = soorten.get(soort.code());
            if (een == null) {
                return null;
            }
            return een.mislukt() ? "proefronde: mislukt" : "proefronde: " + aantal(een.aantal(), soort);
        }
    }

    Proef maak(List<Bewaarsoort> alle) {
        Optional<Proefronde> laatste = proefrondes.laatste();
        if (laatste.isEmpty()) {
            return new Proef(null, Map.of(), false);
        }
        Proefronde ronde = laatste.get();
        Map<String, Proefronde.Soort> soorten = proefrondes.soorten(ronde.id()).stream()
                .collect(Collectors.toMap(Proefronde.Soort::soort, Function.identity()));
        BewarenView.Proef view = ronde.isKlaar() ? klaar(ronde, soorten, alle) : bezig(ronde);
        return new Proef(view, soorten, proefrondes.isGoedVandaag());
    }

    private static BewarenView.Proef bezig(Proefronde ronde) {
        String hoever = DutchNumbers.whole(ronde.weg()) + " van " + DutchNumbers.whole(ronde.van());
        long tienden = ronde.van() == 0 ? 0 : Math.min(9, 10L * ronde.weg() / ronde.van());
        String gezegd = "De proefronde is op " + 10 * tienden + " %.";
        return new BewarenView.Proef(hoever, gezegd, null, null, null, false, null, List.of());
    }

    private BewarenView.Proef klaar(Proefronde ronde, Map<String, Proefronde.Soort> soorten, List<Bewaarsoort> alle) {
        List<String> fouten = alle.stream()
                .map(Bewaarsoort::bewaring)
                .filter(een -> soorten.containsKey(een.code())
                        && soorten.get(een.code()).mislukt())
                .map(Bewaring::wat)
                .toList();
        return new BewarenView.Proef(
                null,
                fouten.isEmpty() ? "De proefronde is klaar." : "De proefronde is klaar. Niet alles lukte.",
                fouten.isEmpty() ? null : "mislukt bij " + String.join(", ", fouten),
                DutchDates.moment(ronde.klaarOp(), clock) + ", " + duur(ronde),
                ronde.weg() == 0 ? "er was niets te oud" : DutchNumbers.whole(ronde.weg()) + " weg, en weer terug",
                ronde.isGelijk(),
                DutchNumbers.whole(ronde.gelijk()) + " van " + DutchNumbers.whole(ronde.feiten()),
                alle.stream()
                        .map(Bewaarsoort::bewaring)
                        .filter(een -> soorten.containsKey(een.code())
                                && soorten.get(een.code()).voorbeeld() != null)
                        .map(een -> steekproef(een, soorten.get(een.code())))
                        .toList());
    }

    private static BewarenView.Steekproef steekproef(Bewaring hier, Proefronde.Soort een) {
        return new BewarenView.Steekproef(
                een.voorbeeld(),
                hier.wat(),
                een.velden().stream().map(Proefbeeld::veld).toList());
    }

    private static BewarenView.Veld veld(Proefronde.Veld een) {
        boolean weg = een.voor() != null && een.na() == null;
        return new BewarenView.Veld(
                een.wat(),
                een.voor() == null ? "leeg" : een.voor(),
                weg ? "weg" : een.na() == null ? "leeg" : een.na(),
                weg);
    }

    private static String duur(Proefronde ronde) {
        long seconden = Math.max(
                1, Duration.between(ronde.gevraagdOp(), ronde.klaarOp()).toSeconds());
        if (seconden < 60) {
            return seconden == 1 ? "1 seconde" : seconden + " seconden";
        }
        long minuten = Math.round(seconden / 60.0);
        return minuten == 1 ? "1 minuut" : minuten + " minuten";
    }

    private static String aantal(int aantal, Bewaring soort) {
        return aantal == 0 ? "niets" : DutchNumbers.whole(aantal) + " " + soort.eenheid();
    }
}
