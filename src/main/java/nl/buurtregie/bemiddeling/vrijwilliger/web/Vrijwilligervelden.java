package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.vrijwilliger.Belnummer;
import nl.buurtregie.vrijwilliger.Dagdeel;
import nl.buurtregie.vrijwilliger.Herkomst;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.Training;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.weg.Aanmelder;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;

/** A volunteer as the fields of a form. */
final class Vrijwilligervelden {

    /** Stands in the list of buurten: a volunteer may live elsewhere. */
    private static final String BUITEN = "BUITEN";

    private Vrijwilligervelden() {}

    /** @param profiel as it is now */
    static Form form(Vrijwilliger een, Profiel profiel) {
        Map<String, List<String>> velden = new LinkedHashMap<>();
        velden.put("versie", List.of(Integer.toString(een.versie())));
        velden.put("woonbuurt", List.of(profiel.woonbuurt() == null ? BUITEN : profiel.woonbuurt()));
        velden.put("maxZaken", List.of(Integer.toString(profiel.maxZaken())));
        velden.put("talen", profiel.talen());
        velden.put("beschikbaar", codes(profiel.beschikbaar()));
        velden.put("training", codes(profiel.training()));
        velden.put("ervaren", profiel.ervaren() ? List.of("ja") : List.of());
        velden.put("herkomst", List.of(profiel.herkomst().name()));
        velden.put("pauzeTot", dag(profiel.pauzeTot()));
        velden.put("intervisieOp", dag(profiel.intervisieOp()));
        Belnummer nummer = profiel.belnummer();
        velden.put("telefoon", woord(nummer == null ? null : nummer.nummer()));
        velden.put("voorPaar", nummer != null && nummer.voorPaar() ? List.of("ja") : List.of());
        return Form.of(velden);
    }

    /** What was told before there was an account. */
    static Form form(Loopbaan weg) {
        Aanmelder wie = weg.aanmelder();
        Map<String, List<String>> velden = new LinkedHashMap<>();
        velden.put("versie", List.of(Integer.toString(weg.versie())));
        velden.put("naam", woord(wie.naam()));
        velden.put("email", woord(wie.email()));
        velden.put("telefoon", woord(wie.telefoon()));
        velden.put("woonbuurt", List.of(wie.woonbuurt() == null ? BUITEN : wie.woonbuurt()));
        velden.put("talen", wie.talen());
        velden.put("herkomst", List.of(wie.herkomst().name()));
        if (wie.studie() != null) {
            velden.put("school", woord(wie.studie().school()));
            velden.put("periodeVan", dag(wie.studie().van()));
            velden.put("periodeTot", dag(wie.studie().tot()));
        }
        return Form.of(velden);
    }

    private static List<String> woord(String woord) {
        return woord == null ? List.of() : List.of(woord);
    }

    private static List<String> codes(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }

    private static List<String> dag(LocalDate dag) {
        return dag == null ? List.of() : List.of(dag.toString());
    }

    /** Only languages of the list; {@code Set} keeps the order of the form. */
    static List<String> talen(Set<String> gekozen) {
        List<String> bekend = Talen.opties().stream().map(Option::value).toList();
        if (!bekend.containsAll(gekozen)) {
            throw new RuleViolation("V1", "talen", "Kies talen uit de lijst.");
        }
        return new ArrayList<>(gekozen);
    }

    /** Where a volunteer can live: the buurten of now, and elsewhere. */
    static List<Option> buurten(Gebieden gebieden) {
        Stream<Option> buurten = gebieden.alle().stream().map(buurt -> Option.of(buurt.code(), buurt.naam()));
        return Stream.concat(buurten, Stream.of(Option.of(BUITEN, "Buiten de gemeente")))
                .toList();
    }

    /** Null for who lives outside the gemeente. */
    static String woonbuurt(String gekozen) {
        return BUITEN.equals(gekozen) ? null : gekozen;
    }

    static List<Option> dagdelen() {
        return Option.each(Dagdeel.values(), deel -> Option.of(deel, deel.woord()));
    }

    static List<Option> training() {
        return Option.each(Training.values(), een -> Option.of(een, een.woord()));
    }

    static List<Option> herkomst() {
        return Option.each(Herkomst.values(), een -> Option.of(een, een.woord()));
    }
}
