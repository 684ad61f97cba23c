package nl.buurtregie.wijkkompas.uitvoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.archief.Archiefbestand;
import nl.buurtregie.archief.Archiefbestand.Formaat;
import nl.buurtregie.archief.Archiefbron;
import nl.buurtregie.archief.Archiefsoort;
import nl.buurtregie.archief.Archiefstuk;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;

/** Figures that were ever public, with what they mean: they do not change any more. */
@ApplicationScoped
class Publicatiearchief implements Archiefbron {

    private static final String VOOR = "publicatie-";
    private static final String CIJFERS = "cijfers.csv";

    @Inject
    private Publicaties publicaties;

    @Inject
    private TidyCsv tidy;

    @Override
    public Archiefsoort soort() {
        return Archiefsoort.PUBLICATIES;
    }

    @Override
    public List<Archiefstuk> rijp() {
        return publicaties.alle().stream()
                .filter(een -> een.vastgesteldOp() != null)
                .map(Publicatiearchief::stuk)
                .toList();
    }

    private static Archiefstuk stuk(Publicatie een) {
        String jaren =
                een.vanJaar() == een.totJaar() ? "" + een.totJaar() : een.vanJaar() + " tot en met " + een.totJaar();
        return new Archiefstuk(
                Archiefsoort.PUBLICATIES,
                VOOR + een.nummer(),
                "Cijfers van de wijken over " + jaren + ", versie " + een.versie(),
                "Aantallen per wijk en periode over buurtbemiddeling en overlast, met hun betekenis. Kleine aantallen zijn"
                        + " verborgen. Peildatum " + een.peildatum() + ", controlegetal " + een.controlegetal() + "."
                        + (een.ingetrokkenOp() == null ? "" : " Deze versie is ingetrokken."),
                LocalDate.of(een.vanJaar(), 1, 1),
                LocalDate.of(een.totJaar(), 12, 31),
                een.vastgesteldOp(),
                een.ingetrokkenOp() == null ? een.vastgesteldOp() : een.ingetrokkenOp());
    }

    @Override
    public List<Archiefbestand> bestanden(Archiefstuk stuk) {
        Publicatie publicatie = publicaties.openbaar(stuk.kenmerk().substring(VOOR.length()));
        StringWriter cijfers = new StringWriter();
        try {
            tidy.schrijf(publicatie, cijfers);
        } catch (IOException nooit) {
            throw new UncheckedIOException(nooit);
        }
        return List.of(
                new Archiefbestand(CIJFERS, Formaat.CSV, cijfers.toString().getBytes(StandardCharsets.UTF_8)),
                new Archiefbestand(
                        CIJFERS + "-metadata.json",
                        Formaat.JSON,
                        tidy.metadata(publicatie, CIJFERS).toString().getBytes(StandardCharsets.UTF_8)));
    }
}
