package nl.buurtregie.wijkkompas.uitvoer.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.Json;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;
import nl.buurtregie.wijkkompas.uitvoer.Bron;

/** What the API says of a version, a definition and a figure. */
final class Apivorm {

    private Apivorm() {}

    /** @param geldig every version that holds for some period */
    static JsonObject publicatie(Publicatie een, List<Publicatie> geldig) {
        JsonArrayBuilder jaren = Json.createArrayBuilder();
        Publicaties.geldtVoor(geldig, een).forEach(jaren::add);
        JsonObjectBuilder vorm = Json.createObjectBuilder()
                .add("nummer", een.nummer())
                .add("vanJaar", een.vanJaar())
                .add("totEnMetJaar", een.totJaar())
                .add("versie", een.versie())
                .add("stand", een.stand().name().toLowerCase(Locale.ROOT))
                .add("indeling", een.indeling())
                .add("inwoners", een.bevolking())
                .add("peildatum", een.peildatum().toString())
                .add("vastgesteldOp", een.vastgesteldOp().toString())
                .add("controlegetal", een.controlegetal())
                .add("geldtVoor", een.stand().isOpenbaar() ? jaren : Json.createArrayBuilder());
        tekst(vorm, "reden", een.reden());
        tekst(vorm, "intrekreden", een.intrekreden());
        return vorm.build();
    }

    static JsonObject indicator(Indicator een) {
        return Json.createObjectBuilder()
                .add("code", een.code())
                .add("versie", een.versie())
                .add("naam", een.naam())
                .add("definitie", een.definitie())
                .add("eenheid", een.eenheid())
                .add("richting", een.richting())
                .add("bron", een.bron())
                .add("kleinsteGebied", naam(een.kleinsteGebied()))
                .add("kleinstePeriode", een.kleinstePeriode().name().toLowerCase(Locale.ROOT))
                .build();
    }

    static JsonObject cijfer(Cijfers.Uit uit) {
        Cijfer een = uit.cijfer();
        JsonObjectBuilder vorm = Json.createObjectBuilder()
                .add("publicatie", uit.publicatie().nummer())
                .add("indicator", een.code())
                .add("versie", een.versie())
                .add("niveau", naam(een.niveau()))
                .add("gebied", een.gebied())
                .add("periode", een.periode())
                .add("status", een.status().name());
        getal(vorm, "waarde", een.waarde());
        getal(vorm, "onder", een.onder());
        getal(vorm, "boven", een.boven());
        getal(vorm, "teller", een.teller() == null ? null : BigDecimal.valueOf(een.teller()));
        getal(vorm, "noemer", een.noemer());
        return vorm.build();
    }

    /** Whether what was asked still holds; empty when no version was asked. */
    static JsonObject stand(Bron.Stand stand) {
        JsonObjectBuilder vorm = Json.createObjectBuilder();
        if (stand != null) {
            vorm.add("stand", stand.stand());
            if (stand.isIngetrokken()) {
                vorm.add("intrekreden", stand.reden()).add("vervangenDoor", stand.opvolgers());
            }
        }
        return vorm.build();
    }

    /** As it stands in a query: "wijk". */
    static Optional<Niveau> niveau(String naam) {
        return Arrays.stream(Niveau.values())
                .filter(een -> naam(een).equals(naam))
                .findFirst();
    }

    private static String naam(Niveau niveau) {
        return niveau.name().toLowerCase(Locale.ROOT);
    }

    private static void tekst(JsonObjectBuilder vorm, String naam, String waarde) {
        if (waarde != null) {
            vorm.add(naam, waarde);
        }
    }

    private static void getal(JsonObjectBuilder vorm, String naam, BigDecimal waarde) {
        if (waarde == null) {
            vorm.addNull(naam);
        } else {
            vorm.add(naam, waarde);
        }
    }
}
