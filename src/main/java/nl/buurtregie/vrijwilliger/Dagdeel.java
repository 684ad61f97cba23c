package nl.buurtregie.vrijwilliger;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a working day on which a volunteer can usually come. */
public enum Dagdeel {
    MA_OCHTEND("maandagochtend", "ma ochtend"),
    MA_MIDDAG("maandagmiddag", "ma middag"),
    MA_AVOND("maandagavond", "ma avond"),
    DI_OCHTEND("dinsdagochtend", "di ochtend"),
    DI_MIDDAG("dinsdagmiddag", "di middag"),
    DI_AVOND("dinsdagavond", "di avond"),
    WO_OCHTEND("woensdagochtend", "wo ochtend"),
    WO_MIDDAG("woensdagmiddag", "wo middag"),
    WO_AVOND("woensdagavond", "wo avond"),
    DO_OCHTEND("donderdagochtend", "do ochtend"),
    DO_MIDDAG("donderdagmiddag", "do middag"),
    DO_AVOND("donderdagavond", "do avond"),
    VR_OCHTEND("vrijdagochtend", "vr ochtend"),
    VR_MIDDAG("vrijdagmiddag", "vr middag"),
    VR_AVOND("vrijdagavond", "vr avond");

    private final String woord;
    private final String kort;

    Dagdeel(String woord, String kort) {
        this.woord = woord;
        this.kort = kort;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** Where there is little room. */
    public String kort() {
        return kort;
    }

    /** In the order of the week: "ma avond, do avond". */
    public static String inWoorden(Collection<Dagdeel> dagdelen) {
        return dagdelen.stream().sorted().map(Dagdeel::kort).collect(Collectors.joining(", "));
    }

    /** When both can. */
    public static Set<Dagdeel> samen(Set<Dagdeel> een, Set<Dagdeel> ander) {
        Set<Dagdeel> samen = EnumSet.noneOf(Dagdeel.class);
        samen.addAll(een);
        samen.retainAll(ander);
        return samen;
    }
}
