package nl.buurtregie.privacy.verzoek;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How, when and by whom it was made sure who somebody is. */
@Embeddable
public class Vastgesteld {

    @Enumerated(EnumType.STRING)
    private Zekerheid zekerheid;

    @Column(name = "zeker_op")
    private Instant zekerOp;

    @Column(name = "zeker_door")
    private String zekerDoor;

    protected Vastgesteld() {}

    Vastgesteld(Zekerheid hoe, Instant op, String door) {
        this.zekerheid = hoe;
        this.zekerOp = op;
        this.zekerDoor = door;
    }

    public Zekerheid hoe() {
        return zekerheid;
    }

    public Instant op() {
        return zekerOp;
    }

    public String door() {
        return zekerDoor;
    }
}
