package nl.buurtregie.wijkkompas.publicatie;

import nl.buurtregie.medewerker.Rol;

/** Where a version of the figures stands. */
public enum Publicatiestand {
    /** The computer counts; nobody has to do anything. */
    TELLEN("wordt geteld", null, null),
    OPSTELLEN("bij de analist", "opstellen", Rol.ANALIST),
    BEOORDELEN("bij de manager", "beoordelen", Rol.MANAGER),
    VASTGESTELD("vastgesteld", null, null),
    INGETROKKEN("ingetrokken", null, null),
    VERVALLEN("vervallen", null, null);

    private final String woord;
    private final String stap;
    private final Rol wie;

    Publicatiestand(String woord, String stap, Rol wie) {
        this.woord = woord;
        this.stap = stap;
        this.wie = wie;
    }

    public String woord() {
        return woord;
    }

    /** Who has to do something; null when nobody has. */
    public Rol wie() {
        return wie;
    }

    /** Not decided about yet. */
    public boolean isOpen() {
        return this == TELLEN || stap != null;
    }

    /** People outside may read it. */
    public boolean isOpenbaar() {
        return this == VASTGESTELD;
    }

    static Publicatiestand vanStap(String stap) {
        for (Publicatiestand stand : values()) {
            if (stap.equals(stand.stap)) {
                return stand;
            }
        }
        throw new IllegalArgumentException(stap);
    }
}
