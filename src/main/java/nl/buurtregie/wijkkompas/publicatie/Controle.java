package nl.buurtregie.wijkkompas.publicatie;

/** What a check found, in a sentence without a person, an address or a hidden number. */
public record Controle(Soort soort, Ernst ernst, String tekst) {

    /** What is looked at, in this order. */
    public enum Soort {
        VOLLEDIG("Compleet"),
        NOEMER("Inwoners"),
        LAAT("Later geteld"),
        BREUK("Andere telling"),
        UITSCHIETER("Opvallend"),
        AFSCHERMING("Kleine getallen"),
        KERN("Kerncijfers leesbaar");

        private final String woord;

        Soort(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    /** STOP does not go to the manager. */
    public enum Ernst {
        GOED,
        LET_OP,
        STOP
    }
}
