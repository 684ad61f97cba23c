package nl.buurtregie.overlast.melding.web;

import nl.buurtregie.loket.vraag.web.Vragenlijst;

/** The questions with which a resident reports overlast, in their order. */
enum Meldvraag implements Vragenlijst.Stap {
    SOORT(Meldantwoord.Soort.class),
    PLEK(Meldantwoord.Plek.class),
    BEKEND(Meldantwoord.Bekend.class),
    MEER(Meldantwoord.Meer.class);

    static final int AANTAL = 3;

    private final Vragenlijst.Tekst tekst;

    Meldvraag(Class<? extends Record> soort) {
        this.tekst = new Vragenlijst.Tekst(soort, "melden." + name());
    }

    @Override
    public Vragenlijst.Tekst tekst() {
        return tekst;
    }

    /** What is known already is only asked when something is near. */
    @Override
    public boolean isNodig() {
        return this != BEKEND;
    }

    /** The one that may not be asked has the number of the one before. */
    int nummer() {
        return this == SOORT ? 1 : this == MEER ? AANTAL : 2;
    }

    /** Null when it was the last. */
    Meldvraag volgende(boolean ietsDichtbij) {
        return switch (this) {
            case SOORT -> PLEK;
            case PLEK -> ietsDichtbij ? BEKEND : MEER;
            case BEKEND -> MEER;
            case MEER -> null;
        };
    }

    /** Null when it is the first. */
    Meldvraag vorige(boolean ietsDichtbij) {
        return switch (this) {
            case SOORT -> null;
            case PLEK -> SOORT;
            case BEKEND -> PLEK;
            case MEER -> ietsDichtbij ? BEKEND : PLEK;
        };
    }
}
