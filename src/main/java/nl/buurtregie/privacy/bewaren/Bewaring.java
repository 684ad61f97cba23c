package nl.buurtregie.privacy.bewaren;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.buurtregie.platform.time.SharedClock;

/**
 * One line of the list of what is kept.
 *
 * @param code as it stands in the list of what went, at most 30 characters
 * @param wat what it is, and {@code toelichting} which of it
 * @param waarom the purpose, and {@code grondslag} the article of the law
 * @param termijn how long, and {@code vanaf} from when
 * @param blijft what is left of it
 * @param eenheid what is counted, in the plural
 */
public record Bewaring(
        String code,
        Groep groep,
        String wat,
        String toelichting,
        String waarom,
        String grondslag,
        Period termijn,
        String vanaf,
        Daarna daarna,
        String blijft,
        String eenheid) {

    private static final LocalDate EEN_DAG = LocalDate.of(2001, 1, 1);

    /** A purpose and an article: without them nothing may be kept. */
    public Bewaring {
        if (waarom == null || waarom.isBlank()) {
            throw new IllegalArgumentException(code + " is kept for no purpose");
        }
        if (grondslag == null
                || !grondslag.matches("AVG artikel 6, lid 1 [a-f].*|AVG artikel [0-9]+, lid [0-9] en .*")) {
            throw new IllegalArgumentException(code + " is kept on no ground");
        }
    }

    /** Whether of the same day's work more is past its term by this one. Months and years are counted from a first of January. */
    boolean isKorterDan(Period was) {
        return EEN_DAG.plus(termijn).isBefore(EEN_DAG.plus(was));
    }

    /** What is of before this moment is past its term now. */
    public Instant grens(Clock clock) {
        return SharedClock.startOf(LocalDate.now(clock).minus(termijn));
    }

    /** As the page groups them. */
    public enum Groep {
        BEWONERS("Bewoners en zaken"),
        STRAAT("Straat"),
        TECHNIEK("Medewerkers en techniek");

        private final String woord;

        Groep(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    /** What happens at the end. */
    public enum Daarna {
        WISSEN("wissen"),
        NAAM_WEG("naam gaat weg");

        private final String woord;

        Daarna(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }
}
