package nl.buurtregie.bemiddeling;

/** Ends the talk that an outcome belongs to; in the transaction of the outcome. */
public interface Gespreksafloop {

    /** @param welk the talk it was; {@link Stap#ANDER_GESPREK} leaves what is planned; null is refused when a talk is planned */
    void geweest(Bemiddeling zaak, Long welk);
}
