package nl.buurtregie.vrijwilliger.weg;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The first talk, the training and the certificate: the days on which they were. */
@Embeddable
class Leerweg {

    @Column(name = "kennismaking_op")
    private LocalDate kennismakingOp;

    @Column(name = "training_op")
    private LocalDate trainingOp;

    @Column(name = "certificaat_op")
    private LocalDate certificaatOp;

    protected Leerweg() {}

    /** Whoever was trained before was spoken to. */
    Leerweg(LocalDate training) {
        kennismakingOp = training;
        trainingOp = training;
    }

    void maaktKennis(LocalDate op, LocalDate gestopt, LocalDate vanaf, LocalDate vandaag) {
        Wegregels.eisNog(gestopt, kennismakingOp, "De kennismaking");
        Wegregels.eisDag(op, vanaf, vandaag);
        kennismakingOp = op;
    }

    /** Was at the basic training; the first day counts. */
    void volgdeTraining(LocalDate op) {
        trainingOp = trainingOp == null ? op : trainingOp;
    }

    void volgdeTrainingNiet(LocalDate op) {
        if (!op.equals(trainingOp)) {
            return;
        }
        if (certificaatOp != null) {
            throw Wegregels.metCertificaat();
        }
        trainingOp = null;
    }

    void krijgtCertificaat(LocalDate op, LocalDate gestopt, LocalDate vandaag) {
        Wegregels.eisNog(gestopt, certificaatOp, "Het certificaat");
        if (trainingOp == null) {
            throw Wegregels.zonderTraining();
        }
        Wegregels.eisDag(op, trainingOp, vandaag);
        certificaatOp = op;
    }

    /** A talk that ended the road is held again. */
    void begintWeer(LocalDate gestopt) {
        kennismakingOp = trainingOp == null && gestopt.equals(kennismakingOp) ? null : kennismakingOp;
    }

    LocalDate kennismaking() {
        return kennismakingOp;
    }

    LocalDate training() {
        return trainingOp;
    }

    LocalDate certificaat() {
        return certificaatOp;
    }
}
