package nl.buurtregie.open311;

/** The key of the other program does not work. */
public class GeenToegang extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GeenToegang(String zin) {
        super(zin);
    }
}
