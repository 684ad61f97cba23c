package nl.buurtregie.wijkkompas.programma.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtregie.archief.Archiefbestand;
import nl.buurtregie.archief.Archiefbestand.Formaat;
import nl.buurtregie.archief.Archiefbron;
import nl.buurtregie.archief.Archiefsoort;
import nl.buurtregie.archief.Archiefstuk;
import nl.buurtregie.platform.web.page.PrintedPage;
import nl.buurtregie.wijkkompas.programma.Programmalijn;
import nl.buurtregie.wijkkompas.programma.Programmalijnen;
import nl.buurtregie.wijkkompas.programma.Verslagopsteller;
import nl.buurtregie.wijkkompas.programma.Verslagtekst;
import nl.buurtregie.wijkkompas.programma.Verslagteksten;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;

/**
 * Yearly reports of years that ended, as soon as somebody wrote something in it: on paper that can be kept (PDF/A). It changes with our own
 * words, with a line of the programme that changes or goes, and with a version of the figures that is approved or withdrawn.
 */
@ApplicationScoped
class Verslagarchief implements Archiefbron {

    private static final String VOOR = "jaarverslag-";

    @Inject
    private Programmalijnen lijnen;

    @Inject
    private Verslagteksten teksten;

    @Inject
    private Publicaties publicaties;

    @Inject
    private Verslagopsteller opsteller;

    @Override
    public Archiefsoort soort() {
        return Archiefsoort.JAARVERSLAGEN;
    }

    @Override
    public List<Archiefstuk> rijp() {
        return lijnen.jaren().stream()
                .filter(jaar -> jaar < lijnen.ditJaar())
                .flatMap(jaar -> stuk(jaar).stream())
                .toList();
    }

    private Optional<Archiefstuk> stuk(int jaar) {
        return Stream.concat(
                        teksten.van(jaar).values().stream().map(Verslagtekst::op),
                        lijnen.van(jaar).stream()
                                .filter(Programmalijn::isBeschreven)
                                .map(Programmalijn::gewijzigdOp))
                .max(Instant::compareTo)
                .map(op -> new Archiefstuk(
                        Archiefsoort.JAARVERSLAGEN,
                        VOOR + jaar,
                        "Jaarverslag " + jaar,
                        "Wat wij wilden, deden en uitgaven, per programmalijn, met de gepubliceerde cijfers van dat jaar.",
                        LocalDate.of(jaar, 1, 1),
                        LocalDate.of(jaar, 12, 31),
                        op,
                        veranderd(jaar, op)));
    }

    private Instant veranderd(int jaar, Instant tekst) {
        Stream<Instant> regels = lijnen.van(jaar).stream().map(Programmalijn::gewijzigdOp);
        return Stream.of(
                        Stream.of(tekst), regels, lijnen.laatstWeg(jaar).stream(), publicaties.veranderd(jaar).stream())
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(tekst);
    }

    @Override
    public List<Archiefbestand> bestanden(Archiefstuk stuk) {
        int jaar = stuk.van().getYear();
        byte[] pdf = PrintedPage.forArchive("programma/verslag", opsteller.stelOp(jaar));
        return List.of(new Archiefbestand("jaarverslag-" + jaar + ".pdf", Formaat.PDF_A, pdf));
    }
}
