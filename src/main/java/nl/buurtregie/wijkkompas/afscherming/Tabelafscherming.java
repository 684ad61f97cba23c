package nl.buurtregie.wijkkompas.afscherming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small numbers in tables that stand beside their total. A cell with a count of 1–4 is closed; and when the closed cells of
 * a table would still give themselves away – the total less what is open – then the smallest open one is closed too, as
 * often as needed and through all tables that it stands in. Which of the closed ones was the small one is not told.
 */
final class Tabelafscherming {

    private Tabelafscherming() {}

    /** One cell, maybe of several tables. */
    interface Telvak {

        int aantal(int kolom);

        boolean isOpen();

        void sluit();
    }

    /** The cells of a table and the cell of their total. */
    record Tabel(Telvak totaal, List<? extends Telvak> delen) {}

    /** @param kolommen how many counts a cell has */
    static void sluit(List<Tabel> tabellen, int kolommen, Regels regels) {
        tabellen.stream()
                .flatMap(tabel -> Stream.concat(Stream.of(tabel.totaal()), tabel.delen().stream()))
                .filter(vak -> IntStream.range(0, kolommen).anyMatch(kolom -> regels.isKlein(vak.aantal(kolom))))
                .forEach(Telvak::sluit);
        boolean veranderd = true;
        while (veranderd) {
            veranderd = false;
            for (Tabel tabel : tabellen) {
                for (int kolom = 0; kolom < kolommen; kolom++) {
                    veranderd |= sluitMeer(tabel, kolom, regels);
                }
            }
        }
    }

    private static boolean sluitMeer(Tabel tabel, int kolom, Regels regels) {
        if (isVeilig(tabel, kolom, regels)) {
            return false;
        }
        Optional<? extends Telvak> meer = tabel.delen().stream()
                .filter(vak -> vak.isOpen() && vak.aantal(kolom) > 0)
                .min(Comparator.comparingInt(vak -> vak.aantal(kolom)));
        if (meer.isPresent()) {
            meer.get().sluit();
            return true;
        }
        boolean wasOpen = tabel.totaal().isOpen();
        tabel.totaal().sluit();
        return wasOpen;
    }

    /** At least two, and enough together that each of them can still be anything from 1 to 4. */
    private static boolean isVeilig(Tabel tabel, int kolom, Regels regels) {
        int[] dicht = tabel.delen().stream()
                .filter(vak -> !vak.isOpen() && vak.aantal(kolom) > 0)
                .mapToInt(vak -> vak.aantal(kolom))
                .toArray();
        if (!tabel.totaal().isOpen()) {
            return dicht.length > 0 || tabel.totaal().aantal(kolom) == 0;
        }
        int som = IntStream.of(dicht).sum();
        return dicht.length == 0 || dicht.length > 1 && som >= dicht.length + regels.klein() - 2;
    }
}
