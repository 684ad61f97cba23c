package nl.buurtregie.vrijwilliger.weg;

/** Where somebody is on the road of a volunteer. It follows from what was recorded, and is stored nowhere. */
public enum Wegstap {
    KENNISMAKING("kennismaking"),
    TRAINING("basistraining"),
    PAPIEREN("certificaat en VOG"),
    EERSTE_ZAAK("eerste zaak"),
    ACTIEF("actief"),
    GESTOPT("gestopt");

    private final String woord;

    Wegstap(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    static Wegstap van(Wegdagen dagen) {
        if (dagen.gestopt() != null) {
            return GESTOPT;
        }
        if (dagen.kennismaking() == null) { // who works since before roads were kept has no first step
            return dagen.zelfstandig() == null ? KENNISMAKING : ACTIEF;
        }
        if (dagen.training() == null) {
            return TRAINING;
        }
        if (dagen.certificaat() == null || dagen.vog() == null) {
            return PAPIEREN;
        }
        return dagen.zelfstandig() == null ? EERSTE_ZAAK : ACTIEF;
    }

    /** On the way to the first case: no case yet, or not alone. */
    public boolean isOnderweg() {
        return ordinal() < ACTIEF.ordinal();
    }
}
