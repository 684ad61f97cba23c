package nl.buurtregie.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.vrijwilliger.Belnummer;
import nl.buurtregie.vrijwilliger.Dagdeel;
import nl.buurtregie.vrijwilliger.Herkomst;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.Training;

/** What an invented volunteer brings: two in five have experience, one in six studies, most can in the evening, and three in four told a number. */
final class Demovrijwilliger {

    private static final List<Dagdeel> AVONDEN =
            List.of(Dagdeel.MA_AVOND, Dagdeel.DI_AVOND, Dagdeel.WO_AVOND, Dagdeel.DO_AVOND);

    private Demovrijwilliger() {}

    /** @param hoeveelste the first is the demo mediator, who has experience */
    static Profiel profiel(int hoeveelste, Buurt woonbuurt, int maxZaken, List<String> talen) {
        Random toeval = new Random(Demostad.ZAAD + hoeveelste);
        boolean ervaren = hoeveelste == 0 || hoeveelste > 1 && toeval.nextInt(5) < 2;
        Set<Dagdeel> kan = EnumSet.of(Demonamen.kies(AVONDEN, toeval), Demonamen.kies(AVONDEN, toeval));
        kan.add(Demonamen.kies(List.of(Dagdeel.values()), toeval));
        return new Profiel(
                woonbuurt.code(),
                maxZaken,
                talen,
                kan,
                ervaren ? EnumSet.of(Training.BASISTRAINING, Training.VERDIEPING) : EnumSet.of(Training.BASISTRAINING),
                ervaren,
                !ervaren && toeval.nextInt(4) == 0 ? Herkomst.WIJS_STUDENT : Herkomst.BEWONER,
                null,
                null,
                hoeveelste % 4 == 3 ? null : new Belnummer("06 1234 %04d".formatted(5600 + hoeveelste), true));
    }
}
