package nl.buurtregie.wijkkompas.resultaat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.afscherming.Schild;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.resultaat.Resultaatcijfers.Tienvoud;

/**
 * How long all treated cases of a year took, as far as it may be shown. The middle and nine of ten say how many cases lie on
 * each side of them: where that narrows a hidden step, they are not there either.
 *
 * @param treden rounded counts, hidden ones as {@link Telraam} hides them; empty under thirty cases
 * @param mediaan null when it is hidden
 * @param p90 null when it is hidden
 */
public record Doorlooptijden(List<Tienvoud> treden, Integer mediaan, Integer p90) {

    static final Doorlooptijden GEEN = new Doorlooptijden(List.of(), null, null);
    private static final int STAP = 10;
    /** Takes what took longer too. */
    static final int LAATSTE = 140;

    static Doorlooptijden van(Totalen exact, List<Tienvoud> treden, int doel, Regels regels) {
        if (!regels.isGenoeg(exact.aantal(Zaaktelling.NAAR_PAAR))) {
            return GEEN;
        }
        for (boolean negen : new boolean[] {true, false}) {
            for (boolean midden : new boolean[] {true, false}) {
                Poging poging = new Poging(exact, treden, regels);
                poging.doel(exact.aantal(Zaaktelling.BINNEN_DOEL), doel);
                if (midden) {
                    poging.deel(exact.mediaan(), (exact.aantal(Zaaktelling.NAAR_PAAR) + 1) / 2);
                }
                if (negen) {
                    poging.deel(exact.p90(), (exact.aantal(Zaaktelling.NAAR_PAAR) * 9 + 9) / 10);
                }
                if (poging.schild.sluit() == 0) {
                    return new Doorlooptijden(
                            poging.getoond(), midden ? exact.mediaan() : null, negen ? exact.p90() : null);
                }
            }
        }
        return GEEN;
    }

    /** What a reader of these steps would know, with the middle and nine of ten or without. */
    private static final class Poging {
        final Schild schild;
        private final List<Tienvoud> treden;
        private final List<Schild.Vak> vakken = new ArrayList<>();
        private final int alle;

        Poging(Totalen exact, List<Tienvoud> treden, Regels regels) {
            schild = new Schild(regels);
            this.treden = treden;
            alle = exact.aantal(Zaaktelling.NAAR_PAAR);
            treden.forEach(een -> vakken.add(schild.toon(een.aantal(), false).isEr()));
            schild.som(schild.toon(alle, true).vast(), vakken);
        }

        /** The target may lie within a step: then that step is two. */
        void doel(int binnen, int doel) {
            List<Schild.Vak> delen = new ArrayList<>(bij(vanaf -> vanaf + STAP - 1 <= doel && vanaf < LAATSTE));
            bij(vanaf -> vanaf <= doel && (vanaf + STAP - 1 > doel || vanaf == LAATSTE))
                    .forEach(trede -> {
                        Schild.Vak voor = schild.hulp();
                        schild.som(trede, List.of(voor, schild.hulp()));
                        delen.add(voor);
                    });
            schild.som(schild.toon(binnen, true).vast(), delen);
        }

        /** @param plaats of the case that took so many days, counted from the quickest */
        void deel(int dagen, int plaats) {
            int trede = treden.stream()
                    .mapToInt(Tienvoud::vanaf)
                    .filter(vanaf -> vanaf <= dagen)
                    .max()
                    .orElseThrow();
            schild.som(schild.hulp().hoogstens(plaats - 1), bij(vanaf -> vanaf < trede));
            schild.som(schild.hulp().hoogstens(alle - plaats), bij(vanaf -> vanaf > trede));
        }

        private List<Schild.Vak> bij(IntPredicate welke) {
            return IntStream.range(0, vakken.size())
                    .filter(plaats -> welke.test(treden.get(plaats).vanaf()))
                    .mapToObj(vakken::get)
                    .toList();
        }

        List<Tienvoud> getoond() {
            return IntStream.range(0, vakken.size())
                    .mapToObj(plaats -> new Tienvoud(
                            treden.get(plaats).vanaf(), vakken.get(plaats).getoond()))
                    .toList();
        }
    }
}
