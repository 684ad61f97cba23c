package nl.buurtregie.beheer.opzetten;

/**
 * One thing that has to be right before people can work here.
 *
 * @param uitleg what goes wrong without it, or how it is
 * @param stap where it is mended
 */
public record Controle(String wat, boolean goed, String uitleg, Opzetstap stap) {

    static Controle goed(String wat, String hoe, Opzetstap stap) {
        return new Controle(wat, true, hoe, stap);
    }

    static Controle mist(String wat, String gevolg, Opzetstap stap) {
        return new Controle(wat, false, gevolg, stap);
    }
}
