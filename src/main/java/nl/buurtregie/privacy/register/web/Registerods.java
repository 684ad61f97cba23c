package nl.buurtregie.privacy.register.web;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.privacy.register.Registerregel;

/** The register for a spreadsheet: a sheet of kinds, one of receivers, one of facts. Every cell is text, so none is a formula. */
final class Registerods {

    /** Millimetres: what a sentence needs. */
    private static final double BREED = 60;

    private Registerods() {}

    static byte[] van(RegisterView view) {
        SpreadSheet boek = new SpreadSheet();
        boek.appendSheet(blad("Register", register(view)));
        boek.appendSheet(blad(
                "Ontvangers",
                met(
                        List.of("Wie", "Als wat", "Wat die krijgt", "Hier"),
                        view.ontvangers().stream()
                                .map(een -> List.of(een.wie(), een.hoedanigheid(), een.wat(), een.stand())))));
        boek.appendSheet(blad(
                "Feiten voor een DPIA",
                met(
                        List.of("Waarover", "Feit"),
                        Stream.concat(
                                Stream.of(List.of("Organisatie", view.organisatie()), List.of("Van", view.wanneer())),
                                view.feiten().stream().map(een -> List.of(een.kop(), een.zin()))))));
        try (ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            boek.save(uit);
            return uit.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<List<String>> register(RegisterView view) {
        List<RegisterView.Soort> soorten = view.groepen().stream()
                .flatMap(groep -> groep.soorten().stream())
                .toList();
        List<String> koppen = Stream.concat(
                        Stream.of("Soort", "Wat het is"),
                        soorten.get(0).cellen().stream().map(Registerregel.Cel::kop))
                .toList();
        return met(koppen, soorten.stream().map(een -> Stream.concat(
                        Stream.of(een.wat(), een.toelichting()),
                        een.cellen().stream().map(Registerregel.Cel::waarde))
                .toList()));
    }

    private static List<List<String>> met(List<String> koppen, Stream<List<String>> rijen) {
        List<List<String>> alles = new ArrayList<>();
        alles.add(koppen);
        rijen.forEach(alles::add);
        return alles;
    }

    private static Sheet blad(String naam, List<List<String>> rijen) {
        int breed = rijen.get(0).size();
        Sheet blad = new Sheet(naam, rijen.size(), breed);
        for (int rij = 0; rij < rijen.size(); rij++) {
            for (int kolom = 0; kolom < breed; kolom++) {
                blad.getRange(rij, kolom).setValue(rijen.get(rij).get(kolom));
            }
        }
        Style tekst = new Style();
        tekst.setWrap(true);
        blad.getDataRange().setStyle(tekst);
        Style vet = new Style();
        vet.setBold(true);
        blad.getRange(0, 0, 1, breed).setStyle(vet);
        for (int kolom = 0; kolom < breed; kolom++) {
            blad.setColumnWidth(kolom, BREED);
        }
        return blad;
    }
}
