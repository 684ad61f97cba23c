package nl.buurtregie.vrijwilliger.weg;

import java.util.Optional;
import nl.buurtregie.vrijwilliger.Training;

/** A kind of meeting for volunteers. */
public enum Bijeenkomstsoort {
    BASISTRAINING("basistraining", Training.BASISTRAINING),
    VERDIEPING("verdieping", Training.VERDIEPING),
    GROEPSBEMIDDELING("training groepsbemiddeling", Training.GROEPSBEMIDDELING),
    INTERVISIE("intervisie", null);

    private final String woord;
    private final Training training;

    Bijeenkomstsoort(String woord, Training training) {
        this.woord = woord;
        this.training = training;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** What somebody learnt who was there; empty for intervisie. */
    public Optional<Training> training() {
        return Optional.ofNullable(training);
    }
}
