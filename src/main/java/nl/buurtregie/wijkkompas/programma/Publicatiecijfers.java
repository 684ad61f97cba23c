package nl.buurtregie.wijkkompas.programma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import nl.buurtregie.wijkkompas.bereik.Registratie;
import nl.buurtregie.wijkkompas.bereik.Registraties;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.landelijk.Landelijk;
import nl.buurtregie.wijkkompas.landelijk.Landelijkcijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Cijferstatus;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;

/** The figures of a year as two people approved them: what the report says is what everybody can look up, and hides as much. */
@ApplicationScoped
class Publicatiecijfers implements Jaarcijfers {

    static final String ZAKEN = "bb_zaken_1000";

    @Inject
    private Publicaties publicaties;

    @Inject
    private Cijfers cijfers;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Landelijk landelijk;

    @Inject
    private Registraties registraties;

    @Override
    public Jaar van(int jaar) {
        return publicaties
                .over(jaar)
                .map(een -> vertel(een, jaar))
                .orElseGet(() -> new Jaar(waaromNiet(jaar), null, null, ""));
    }

    private String waaromNiet(int jaar) {
        String hoe = " Dat doen een analist en een manager samen bij Publicaties.";
        return Publicaties.ingetrokken(publicaties.ooitOpenbaar(), jaar)
                .map(een -> "De cijfers over " + jaar + " zijn ingetrokken. De reden: " + een.intrekzin()
                        + " Er zijn nog geen andere vastgesteld." + hoe)
                .orElse("Over " + jaar + " zijn nog geen cijfers vastgesteld." + hoe);
    }

    /** As published, or counted now while nothing was published. */
    @Override
    public OptionalInt aanmeldingen(int jaar) {
        return steden(jaar)
                .map(Publicatiecijfers::samen)
                .orElseGet(() -> registraties.isHeel(Registratie.BEMIDDELING, jaar)
                        ? OptionalInt.of(landelijk.aanmeldingen(jaar, "").zaken())
                        : OptionalInt.empty());
    }

    @Override
    public boolean isVastgesteld(int jaar) {
        return steden(jaar).isPresent();
    }

    /** What was approved, by gemeente. */
    private Optional<List<Cijfer>> steden(int jaar) {
        return publicaties
                .over(jaar)
                .map(een -> cijfers.van(een, ZAKEN, Niveau.GEMEENTE, String.valueOf(jaar)))
                .filter(steden -> !steden.isEmpty());
    }

    /** Of all gemeenten together; hidden when one of them is. */
    private static OptionalInt samen(List<Cijfer> steden) {
        if (steden.stream().anyMatch(een -> een.status() == Cijferstatus.NIET_GETELD)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                steden.stream().anyMatch(een -> een.teller() == null)
                        ? Afscherming.VERBORGEN
                        : steden.stream().mapToInt(Cijfer::teller).sum());
    }

    private Jaar vertel(Publicatie van, int jaar) {
        String periode = String.valueOf(jaar);
        Map<String, Map<String, Cijfer>> steden = perGebied(cijfers.alle(van, Niveau.GEMEENTE, periode));
        Map<String, Indicator> begrippen =
                cijfers.begrippen(van).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<String, Map<String, Cijfer>> wijken = perGebied(cijfers.alle(van, Niveau.WIJK, periode));
        List<Landelijkcijfer> land = landelijk.cijfers();
        Jaarblad blad = new Jaarblad(
                begrippen,
                new Gebiedscijfers(indelingen.gebieden(van.indeling(), Niveau.GEMEENTE), steden),
                new Gebiedscijfers(indelingen.gebieden(van.indeling(), Niveau.WIJK), wijken),
                land);
        return new Jaar(
                "Cijfers van publicatie " + van.totJaar() + ", versie " + van.versie() + ", vastgesteld op "
                        + DutchDates.withYear(van.vastgesteldOp()) + ".",
                blad.bemiddeling(),
                blad.overlast(),
                land.stream()
                        .map(een -> een.naam() + ": " + een.jaar() + ", " + een.bron())
                        .collect(Collectors.joining("; ")));
    }

    private static Map<String, Map<String, Cijfer>> perGebied(List<Cijfer> alle) {
        return alle.stream()
                .collect(Collectors.groupingBy(Cijfer::gebied, Collectors.toMap(Cijfer::code, Function.identity())));
    }
}
