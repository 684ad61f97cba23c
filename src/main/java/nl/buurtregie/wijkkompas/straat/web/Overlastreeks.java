package nl.buurtregie.wijkkompas.straat.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import nl.buurtregie.wijkkompas.web.Lijngrafiek;

/** KOM-18: problems by quarter, broken where the categories changed. */
public final class Overlastreeks {

    private Overlastreeks() {}

    /**
     * @param perKwartaal problems as they may be shown, from the first quarter on
     * @param van first quarter; tot the first that is not over yet
     */
    public static OverlastcijfersView.Reeks maak(int[] perKwartaal, int van, int tot, List<LocalDate> veranderingen) {
        if (tot <= van) {
            return new OverlastcijfersView.Reeks(null, List.of(), null);
        }
        int[] aantallen = Arrays.copyOf(perKwartaal, tot - van);
        List<Lijngrafiek.Breuk> breuken = breuken(veranderingen, van, tot);
        List<Lijngrafiek.Punt> punten = new ArrayList<>();
        List<OverlastcijfersView.Kwartaal> kwartalen = new ArrayList<>();
        for (int plaats = 0; plaats < aantallen.length; plaats++) {
            int hier = plaats;
            String woorden = Afscherming.inWoorden(aantallen[plaats]);
            punten.add(punt(aantallen[plaats]));
            kwartalen.add(new OverlastcijfersView.Kwartaal(
                    naam(van + plaats), woorden, breuken.stream().anyMatch(een -> een.plaats() == hier)));
        }
        Lijngrafiek beeld = new Lijngrafiek(
                "Problemen per kwartaal, van " + naam(van) + " tot en met " + naam(tot - 1)
                        + ". De tabel zegt hetzelfde.",
                IntStream.range(van, tot).mapToObj(Overlastreeks::naam).toList(),
                List.of(new Lijngrafiek.Lijn("problemen", punten)),
                breuken);
        return new OverlastcijfersView.Reeks(beeld, kwartalen, waarschuwing(breuken, van));
    }

    private static Lijngrafiek.Punt punt(int aantal) {
        return Afscherming.isVerborgen(aantal)
                ? Lijngrafiek.Punt.GEEN
                : new Lijngrafiek.Punt(BigDecimal.valueOf(aantal), null, null);
    }

    private static List<Lijngrafiek.Breuk> breuken(List<LocalDate> veranderingen, int van, int tot) {
        return veranderingen.stream()
                .map(Overlastreeks::kwartaal)
                .filter(een -> een > van && een < tot)
                .distinct()
                .map(een -> new Lijngrafiek.Breuk(een - van, "andere categorieën"))
                .toList();
    }

    private static String waarschuwing(List<Lijngrafiek.Breuk> breuken, int van) {
        if (breuken.isEmpty()) {
            return null;
        }
        List<String> sinds =
                breuken.stream().map(een -> naam(van + een.plaats())).toList();
        return "Sinds " + String.join(" en ", sinds) + " andere categorieën. Vergelijk niet over de streep heen.";
    }

    /** When the kinds of this main kind ("": all) got another name, or one began after the first. */
    static List<LocalDate> veranderingen(List<Categorie> alle, String groep) {
        LocalDate begin = alle.stream()
                .map(Categorie::geldigVan)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        TreeSet<LocalDate> dagen = new TreeSet<>();
        for (Categorie een : alle) {
            boolean anders = een.geldigVan().isAfter(begin)
                    && alle.stream()
                            .noneMatch(vorige -> vorige.slug().equals(een.slug())
                                    && een.geldigVan().equals(vorige.geldigTot())
                                    && vorige.naam().equals(een.naam()));
            if (anders && (groep.isEmpty() || een.groep().equals(groep))) {
                dagen.add(een.geldigVan());
            }
        }
        return List.copyOf(dagen);
    }

    static int kwartaal(LocalDate dag) {
        return dag.getYear() * 4 + (dag.getMonthValue() - 1) / 3;
    }

    static String naam(int kwartaal) {
        return kwartaal / 4 + " K" + (kwartaal % 4 + 1);
    }
}
