package nl.buurtregie.privacy.verzoek;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;

/** Does to the data of a person what was decided. A bean that is this is found by the kind of person it knows. */
public interface Uitvoering {

    Betrokkene.Soort soort();

    /** What can be mended, by its code: label and present value. */
    List<Veld> velden(Betrokkene wie);

    /**
     * One field that can be mended.
     *
     * @param code name of its field
     * @param waarde as it is now; "" when nothing is known
     */
    record Veld(String code, String label, String waarde) {}

    /** @param nieuw value by code, of every field that can be mended */
    void verbeter(Ik ik, Betrokkene wie, Map<String, String> nieuw);

    /** The ground on which it cannot be erased now, as a sentence for the letter. */
    Optional<String> waaromNietWissen(Betrokkene wie);

    /**
     * What stays when it is erased, and why.
     *
     * @param voorOns a sentence for whoever decides
     * @param inBrief for the person who asked: it tells of nobody else
     */
    record Blijft(String voorOns, String inBrief) {}

    /** Empty when nothing stays when it is erased now. */
    default Optional<Blijft> watBlijft(Betrokkene wie) {
        return Optional.empty();
    }

    /** By the same way as after its term. */
    void wis(Ik ik, Betrokkene wie);

    /** Whether it can be kept without being worked on. */
    boolean kanBeperken();

    /** Whether an objection can be followed; what is kept without being worked on is. */
    default boolean kanBezwaar(Betrokkene wie) {
        return kanBeperken();
    }

    /** The ground on which it cannot be kept without being worked on, as a sentence for the letter. */
    default String waaromNietBeperken() {
        return "Wij kunnen deze gegevens niet alleen bewaren. Wij kunnen ze wel wissen.";
    }

    /** It stands still from now on: what people count on is called off, and who objected hears no more. */
    default void staatStil(Ik ik, Betrokkene wie) {}
}
