package nl.buurtregie.privacy.bewaren;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the register of processing says of one kind (AVG, article 30), beside what {@link Bewaring} says of its end.
 *
 * @param van whose it is
 * @param gegevens in words
 * @param kijkers who sees it here
 * @param ontvangers who may get it outside, when it is set
 * @param vrij columns in which somebody writes what he likes; of {@link Bewaarsoort#velden()}
 * @param maatregelen what guards it more than all that is kept here
 * @param telling SQL that counts how many there are now, and nothing else
 * @param eenheid what it counts, in the plural
 */
public record Verwerking(
        Set<Mens> van,
        List<String> gegevens,
        Zichtbaar kijkers,
        Set<Ontvanger> ontvangers,
        Set<String> vrij,
        List<String> maatregelen,
        String telling,
        String eenheid) {

    public static Verwerking van(Mens eerste, Mens... meer) {
        return new Verwerking(
                EnumSet.of(eerste, meer),
                List.of(),
                null,
                EnumSet.noneOf(Ontvanger.class),
                Set.of(),
                List.of(),
                null,
                null);
    }

    public Verwerking gegevens(String... woorden) {
        return new Verwerking(van, List.of(woorden), kijkers, ontvangers, vrij, maatregelen, telling, eenheid);
    }

    public Verwerking gezienDoor(Zichtbaar wie) {
        return new Verwerking(van, gegevens, wie, ontvangers, vrij, maatregelen, telling, eenheid);
    }

    public Verwerking naar(Ontvanger... wie) {
        Set<Ontvanger> alle = EnumSet.copyOf(Arrays.asList(wie));
        return new Verwerking(van, gegevens, kijkers, alle, vrij, maatregelen, telling, eenheid);
    }

    public Verwerking vrijeTekst(String... velden) {
        return new Verwerking(van, gegevens, kijkers, ontvangers, Set.of(velden), maatregelen, telling, eenheid);
    }

    public Verwerking maatregelen(String... woorden) {
        return new Verwerking(van, gegevens, kijkers, ontvangers, vrij, List.of(woorden), telling, eenheid);
    }

    /** @param sql names come from our own code, never from somebody's typing */
    public Verwerking geteld(String sql, String eenheid) {
        return new Verwerking(van, gegevens, kijkers, ontvangers, vrij, maatregelen, sql, eenheid);
    }

    /** "buren in een zaak en wie een bewoner verwijst" */
    public String vanWie() {
        return van.stream().map(Mens::klein).collect(Collectors.joining(", "));
    }
}
