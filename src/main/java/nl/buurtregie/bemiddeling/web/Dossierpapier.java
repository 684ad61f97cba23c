package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.post.vanzelf.Afzender;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebronnen;
import nl.buurtregie.privacy.verzoek.Stuk;

/**
 * Puts the file of a case on paper: all of it, or what is of one neighbour. It is made of what a request about the own data finds,
 * so that what is new there is in it too.
 */
@ApplicationScoped
class Dossierpapier {

    @Inject
    private Inzagebronnen bronnen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Dossierkop kop;

    @Inject
    private Afzender afzender;

    @Inject
    private Clock clock;

    /** Everything; a text about both stands in it once. */
    DossierpapierView heel(Ik ik, Bemiddeling zaak) {
        Set<String> gezien = new HashSet<>();
        List<DossierpapierView.Deel> delen = zaak.partijen().stream()
                .map(partij -> deel(partij, stukken(partij), stuk -> gezien.add(stuk.sleutel())))
                .toList();
        return new DossierpapierView(
                afzender.naam(),
                kop.titel(zaak),
                onder(ik, zaak),
                feiten(zaak),
                delen,
                Tijdlijn.van(bemiddelingen.historie(ik, zaak), clock),
                null);
    }

    /** What is held of exactly this neighbour. */
    DossierpapierView van(Ik ik, Bemiddeling zaak, Partij partij) {
        List<Stuk> alle = stukken(partij);
        long gemengd = alle.stream().filter(Stuk::isGemengd).count();
        return new DossierpapierView(
                afzender.naam(),
                "Wat van de " + klein(partij) + " is",
                onder(ik, zaak),
                List.of(),
                List.of(deel(partij, alle, stuk -> !stuk.isGemengd())),
                List.of(),
                gemengd == 0 ? null : weggelaten(gemengd));
    }

    private static String weggelaten(long aantal) {
        return (aantal == 1 ? "Eén tekst staat" : aantal + " teksten staan")
                + " hier niet in: de andere buur kan erin genoemd zijn. Wie ze wil hebben, vraagt naar de eigen gegevens."
                + " Dan kijkt de privacyfunctionaris ze eerst na.";
    }

    private List<Stuk> stukken(Partij partij) {
        return bronnen.van(List.of(new Betrokkene(
                Betrokkene.Soort.PARTIJ, partij.id(), partij.zaak().nummer(), "", "")));
    }

    private static DossierpapierView.Deel deel(Partij partij, List<Stuk> stukken, Predicate<Stuk> erin) {
        return new DossierpapierView.Deel(
                partij.rol().woord(),
                stukken.stream().filter(erin).map(Dossierpapier::blad).toList());
    }

    private static DossierpapierView.Blad blad(Stuk stuk) {
        List<String> tekst = stuk.isGemengd() ? Arrays.asList(stuk.gemengd().split("\\R")) : List.of();
        return new DossierpapierView.Blad(stuk.wat(), stuk.gegevens(), tekst);
    }

    private List<String> feiten(Bemiddeling zaak) {
        return Stream.of(
                        Optional.of("Waar het over gaat: " + zaak.aardwoord().woord()),
                        Optional.of("Waar het nu staat: " + zaak.status().woord()),
                        Optional.ofNullable(zaak.afloop().resultaat()).map(een -> "Afloop: " + een.woord()),
                        Optional.of("Gebracht door: " + zaak.verwijzerwoord()))
                .flatMap(Optional::stream)
                .toList();
    }

    private String onder(Ik ik, Bemiddeling zaak) {
        return "Zaak " + zaak.nummer() + ", gemaakt op " + DutchDates.withYear(LocalDate.now(clock)) + " door "
                + ik.naam() + ".";
    }

    static String klein(Partij partij) {
        return partij.rol().woord().toLowerCase(java.util.Locale.ROOT);
    }
}
