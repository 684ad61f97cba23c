package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/**
 * Whether a round leaves every figure as it is: all that is counted, as this transaction sees it, beside what everybody else sees at
 * the same moment. What a colleague closes meanwhile is in both.
 */
@ApplicationScoped
class Cijferproef {

    private static final int KEER = 3;

    @Inject
    private Feitentelling telling;

    /** Counted again when somebody wrote a fact just between the two. */
    @Transactional(TxType.MANDATORY)
    public Proefronde.Gelijk vergelijk() {
        Proefronde.Gelijk uit = eenKeer();
        for (int keer = 1; keer < KEER && uit.gelijk() != uit.van(); keer++) {
            uit = eenKeer();
        }
        return uit;
    }

    private Proefronde.Gelijk eenKeer() {
        Map<String, Feitentelling.Som> voor = telling.buiten();
        Map<String, Feitentelling.Som> na = telling.hier();
        long gelijk = voor.entrySet().stream()
                .filter(een -> een.getValue().equals(na.get(een.getKey())))
                .mapToLong(een -> een.getValue().rijen())
                .sum();
        return new Proefronde.Gelijk(
                gelijk,
                voor.values().stream().mapToLong(Feitentelling.Som::rijen).sum());
    }
}
