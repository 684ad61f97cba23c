package nl.buurtregie.wijkkompas.resultaat.web;

import java.util.List;

/** What is open today: counts per step, age, waiting list and load, never a person or an address. */
public record ZakenNuView(
        String datum,
        String open,
        String teLaat,
        String wachtend,
        String langst,
        List<Stap> stappen,
        List<Wachtplaats> wachtlijst,
        List<Staven> figuren,
        Jaren jaren) {

    /** One step: open cases, how many of them are late, and its norm in werkdagen or 0. */
    public record Stap(String naam, int open, int teLaat, int norm) {}

    /** The longest bar; at least 1, so that an empty list can be drawn too. */
    public int hoogste() {
        return Math.max(1, stappen.stream().mapToInt(Stap::open).max().orElse(1));
    }

    /**
     * One place of the waiting list.
     *
     * @param gewacht werkdagen that counted
     * @param laat in words, or null when it is in time
     */
    public record Wachtplaats(int plaats, int gewacht, String laat) {}

    /**
     * A distribution as bars.
     *
     * @param sleutel name of the table in the download
     * @param eerste, tweede heads of the columns
     * @param leeg what to say when there is nothing
     */
    public record Staven(
            String sleutel,
            String kop,
            String onder,
            String eerste,
            String tweede,
            List<Staaf> staven,
            String noot,
            String leeg) {

        public int hoogste() {
            return Math.max(1, staven.stream().mapToInt(Staaf::aantal).max().orElse(1));
        }

        public boolean isLeeg() {
            return staven.stream().allMatch(een -> een.aantal() == 0);
        }
    }

    public record Staaf(String naam, int aantal) {}

    /** This year beside the last, month by month. */
    public record Jaren(int jaar, List<Maand> maanden, String woorden) {

        public int lengte(Integer aantal) {
            if (aantal == null) {
                return 0;
            }
            int hoogste = maanden.stream()
                    .mapToInt(een -> Math.max(een.nu() == null ? 0 : een.nu(), een.toen() == null ? 0 : een.toen()))
                    .max()
                    .orElse(1);
            return 100 * aantal / Math.max(1, hoogste);
        }
    }

    /** @param nu aangemeld this year, dicht closed this year; null for a month to come, or before anything was registered */
    public record Maand(String naam, Integer nu, Integer toen, Integer dicht, Integer dichtToen) {

        /** As in a cell. */
        public static String getal(Integer aantal) {
            return aantal == null ? "–" : aantal.toString();
        }

        /** As it is said. */
        public static String woord(Integer aantal) {
            return aantal == null ? "geen cijfer" : aantal.toString();
        }
    }
}
