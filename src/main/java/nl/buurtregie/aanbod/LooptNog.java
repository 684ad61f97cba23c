package nl.buurtregie.aanbod;

/** What goes on to its end when a half is off; the capability that has it counts it. */
public interface LooptNog {

    Deel deel();

    /** How much is open, in words: "1 zaak", "12 zaken"; empty when nothing is. */
    String inWoorden();
}
