package nl.buurtregie.wijkkompas.kompas.web;

/** Where the cells of a compass lead, and which one is chosen. */
interface Kompaswegen {

    /** The chosen theme or quadrant, or "". */
    String thema();

    /** The chosen cell; "" for the whole. */
    String vak();

    /** Only the chosen theme, drawn large. */
    boolean isThema();

    String naarGeheel();

    String naarThema(String code);

    String naarIndicator(String code);
}
