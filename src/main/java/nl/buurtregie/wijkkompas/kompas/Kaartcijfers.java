package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Cijferstatus;

/** The figures of a map; whatever it shows is made of published figures, or of those that were brought in. */
@ApplicationScoped
public class Kaartcijfers {

    private static final String RONDEUUR = "ol_waarnemingen_rondeuur";

    @Inject
    private Cijfers cijfers;

    @Inject
    private Invoerwaarden invoer;

    /** One for each area. */
    public List<Kaartwaarde> van(Kaartvraag vraag, List<Gebied> gebieden) {
        if (!vraag.indicator().isEigen()) {
            Map<String, Kompascijfer> waarden = ingevoerd(vraag);
            return gebieden.stream()
                    .map(een -> waarde(een, waarden.get(een.code())))
                    .toList();
        }
        Map<String, Cijfer> gevonden = lees(vraag, vraag.indicator().code(), vraag.niveau());
        Map<String, Cijfer> uren = uren(vraag, vraag.niveau());
        return gebieden.stream()
                .map(een -> waarde(vraag, een, gevonden.get(een.code()), uren.get(een.code())))
                .toList();
    }

    /** The city: its own figure, else that of the areas with one together; without a value when there is neither. */
    public Kaartstad stad(Kaartvraag vraag, List<Kaartwaarde> waarden, Gebied gemeente) {
        if (!vraag.indicator().isEigen()) {
            return Kaartstad.heel(
                    waarde(gemeente, ingevoerd(vraag).get(gemeente.code())).waarde());
        }
        Cijfer eigen = lees(vraag, vraag.indicator().code(), Niveau.GEMEENTE).get(gemeente.code());
        Cijfer uren = uren(vraag, Niveau.GEMEENTE).get(gemeente.code());
        Kaartwaarde stad = waarde(vraag, gemeente, eigen, uren);
        if (stad.isEr() || !Cijferstatus.NOEMER_LEEG.uitleg().equals(stad.reden())) {
            return Kaartstad.heel(stad.waarde());
        }
        return samen(waarden);
    }

    /** As the compass does it: an area where nothing was reported has inhabitants too. */
    static Kaartstad samen(List<Kaartwaarde> waarden) {
        List<Kompascijfer> delen = waarden.stream()
                .filter(een -> een.isEr() && een.noemer() != null)
                .map(een -> new Kompascijfer(een.waarde(), null, null, een.teller(), een.noemer(), ""))
                .toList();
        return delen.isEmpty()
                ? Kaartstad.heel(null)
                : new Kaartstad(Kompascijfer.samen(delen).waarde(), Kompasstof.stadnoot(delen.size(), waarden.size()));
    }

    private Map<String, Kompascijfer> ingevoerd(Kaartvraag vraag) {
        return invoer.van(vraag.indicator().code(), vraag.periode().jaar(), vraag.niveau());
    }

    private static Kaartwaarde waarde(Gebied gebied, Kompascijfer cijfer) {
        return cijfer == null
                ? Kaartwaarde.leeg(gebied, null, "staat niet in het bestand van de bron")
                : new Kaartwaarde(gebied, cijfer.waarde(), null, null, null, null, cijfer.reden());
    }

    private Map<String, Cijfer> uren(Kaartvraag vraag, Niveau niveau) {
        return vraag.maat() == Kaartmaat.RONDEUUR ? lees(vraag, RONDEUUR, niveau) : Map.of();
    }

    private Map<String, Cijfer> lees(Kaartvraag vraag, String code, Niveau niveau) {
        return cijfers.van(vraag.publicatie(), code, niveau, vraag.periode().code()).stream()
                .collect(Collectors.toMap(Cijfer::gebied, Function.identity()));
    }

    static Kaartwaarde waarde(Kaartvraag vraag, Gebied gebied, Cijfer cijfer, Cijfer uren) {
        if (cijfer == null) {
            return Kaartwaarde.leeg(gebied, null, "niet geteld in deze periode");
        }
        return switch (vraag.maat()) {
            case WAARDE ->
                new Kaartwaarde(
                        gebied,
                        cijfer.waarde(),
                        cijfer.onder(),
                        cijfer.boven(),
                        cijfer.teller(),
                        cijfer.noemer(),
                        cijfer.reden());
            case AANTAL -> aantal(gebied, cijfer);
            case RONDEUUR -> perUur(vraag, gebied, cijfer, uren);
        };
    }

    private static Kaartwaarde aantal(Gebied gebied, Cijfer cijfer) {
        return cijfer.teller() == null
                ? Kaartwaarde.leeg(gebied, null, cijfer.status().uitleg())
                : new Kaartwaarde(gebied, BigDecimal.valueOf(cijfer.teller()), null, null, cijfer.teller(), null, "");
    }

    /** The interval of the rate, stretched to the other denominator: the count under it is the same. */
    private static Kaartwaarde perUur(Kaartvraag vraag, Gebied gebied, Cijfer cijfer, Cijfer uren) {
        if (cijfer.teller() == null) {
            return Kaartwaarde.leeg(gebied, null, cijfer.status().uitleg());
        }
        if (uren == null || uren.noemer() == null) {
            return Kaartwaarde.leeg(gebied, cijfer.teller(), zonderUren(uren));
        }
        double perUur = cijfer.teller() / uren.noemer().doubleValue();
        boolean marge = cijfer.onder() != null && cijfer.noemer() != null;
        double rek = marge
                ? cijfer.noemer().doubleValue()
                        / 1_000
                        * vraag.periode().jaren()
                        / uren.noemer().doubleValue()
                : 0;
        return new Kaartwaarde(
                gebied,
                rond(perUur),
                marge ? rond(cijfer.onder().doubleValue() * rek) : null,
                marge ? rond(cijfer.boven().doubleValue() * rek) : null,
                cijfer.teller(),
                uren.noemer(),
                "");
    }

    /** Hours are known through the figure of what was seen in them: where that is not shown, neither are they. */
    private static String zonderUren(Cijfer uren) {
        if (uren == null) {
            return "de ronde-uren zijn niet geteld in deze periode";
        }
        return uren.status() == Cijferstatus.VERBORGEN
                ? "de ronde-uren staan er niet bij: het aantal waarnemingen daar is verborgen"
                : uren.status() == Cijferstatus.NIET_GETELD
                        ? "ronde-uren " + uren.status().uitleg()
                        : Cijferstatus.NIEMAND_LIEP;
    }

    private static BigDecimal rond(double getal) {
        return BigDecimal.valueOf(getal).setScale(2, RoundingMode.HALF_UP);
    }
}
