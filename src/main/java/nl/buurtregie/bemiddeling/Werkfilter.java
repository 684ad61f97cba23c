package nl.buurtregie.bemiddeling;

import nl.buurtregie.medewerker.Rol;

/** What the work list shows; null means all. */
public record Werkfilter(Status stap, Rol wachtOp, Aard aard, String wijk, Spoed spoed) {

    public static Werkfilter alles() {
        return new Werkfilter(null, null, null, null, null);
    }

    public Werkfilter met(Spoed spoed) {
        return new Werkfilter(stap, wachtOp, aard, wijk, spoed);
    }

    public Werkfilter met(Status stap) {
        return new Werkfilter(stap, wachtOp, aard, wijk, spoed);
    }

    public boolean isLeeg() {
        return equals(alles());
    }
}
