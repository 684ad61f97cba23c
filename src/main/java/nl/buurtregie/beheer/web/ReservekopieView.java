package nl.buurtregie.beheer.web;

import java.util.List;

/**
 * Backups, and what waits after one was put back.
 *
 * @param vast null: nothing is held
 */
public record ReservekopieView(Stand stand, String vanzelf, List<Regel> laatste, Vast vast) {

    /** @param soort of the line: ok, warning or error */
    public record Stand(String soort, String kop, String zin) {}

    public record Regel(String wanneer, String wat, String stand, String kleur) {}

    /**
     * @param gemaakt what the backup is of
     * @param teruggezet when it was put back
     * @param nog what was erased after it and is here again
     */
    public record Vast(String gemaakt, String teruggezet, List<Nog> nog) {

        public boolean magVrij() {
            return nog.isEmpty();
        }
    }

    public record Nog(String wat, String waarom) {}
}
