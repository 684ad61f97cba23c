package nl.buurtregie.wijkkompas;

import java.util.Arrays;
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
public final class Tabelafscherming {

    private Tabelafscherming() {}

    /** One cell, maybe of several tables. */
    interface Telvak {

        int aantal(int kolom);

        boolean isOpen();

        void sluit();
    }

    /** The cells of a table and the cell of their total. */
    record Tabel(Telvak totaal, List<? extends Telvak> delen) {}

    /** Which rows of one table may be shown beside their total. */
    public static boolean[] open(int... aantallen) {
        boolean[] alle = new boolean[aantallen.length];
        Arrays.fill(alle, true);
        return open(alle, aantallen);
    }

    /** @param eerst which rows may be shown at all, for another reason */
    public static boolean[] open(boolean[] eerst, int... aantallen) {
        List<Los> delen = IntStream.of(aantallen).mapToObj(Los::new).toList();
        IntStream.range(0, eerst.length).filter(rij -> !eerst[rij]).forEach(rij -> delen.get(rij)
                .sluit());
        Los totaal = new Los(IntStream.of(aantallen).sum());
        sluit(List.of(new Tabel(totaal, delen)), 1);
        boolean[] open = new boolean[aantallen.length];
        for (int rij = 0; rij < open.length; rij++) {
            open[rij] = delen.get(rij).isOpen();
        }
        return open;
    }

    /** @param kolommen how many counts a cell has */
    static void sluit(List<Tabel> tabellen, int kolommen) {
        tabellen.stream()
                .flatMap(tabel -> Stream.concat(Stream.of(tabel.totaal()), tabel.delen().stream()))
                .filter(vak -> IntStream.range(0, kolommen)
                        .anyMatch(kolom -> Afscherming.aantal(vak.aantal(kolom)).isEmpty()))
                .forEach(Telvak::sluit);
        boolean veranderd = true;
        while (veranderd) {
            veranderd = false;
            for (Tabel tabel : tabellen) {
                for (int kolom = 0; kolom < kolommen; kolom++) {
                    veranderd |= sluitMeer(tabel, kolom);
                }
            }
        }
    }

    private static boolean sluitMeer(Tabel tabel, int kolom) {
        if (isVeilig(tabel, kolom)) {
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
    private static boolean isVeilig(Tabel tabel, int kolom) {
        int[] dicht = tabel.delen().stream()
                .filter(vak -> !vak.isOpen() && vak.aantal(kolom) > 0)
                .mapToInt(vak -> vak.aantal(kolom))
                .toArray();
        if (!tabel.totaal().isOpen()) {
            return dicht.length > 0 || tabel.totaal().aantal(kolom) == 0;
        }
        int som = IntStream.of(dicht).sum();
        return dicht.length == 0 || dicht.length > 1 && som >= dicht.length + Afscherming.KLEIN - 2;
    }

    /** A cell of one table only. */
    private static final class Los implements Telvak {

        private final int aantal;
        private boolean open = true;

        Los(int aantal) {
            this.aantal = aantal;
        }

        @Override
        public int aantal(int kolom) {
            return aantal;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void sluit() {
            open = false;
        }
    }
}
