package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtregie.foto.Fotobewerking;

/** A photo as it is kept: made anew by us, so without place, camera or anything hidden in it. */
@Entity
class Foto {

    @Id
    private String id;

    @Column(name = "melding_id")
    private long meldingId;

    private int volgorde;
    private String ontvangen;
    private int breedte;
    private int hoogte;
    private byte[] inhoud;

    @Column(name = "verloopt_op")
    private LocalDate verlooptOp;

    protected Foto() {}

    Foto(UUID id, Melding melding, String ontvangen, Fotobewerking.Schoon schoon, LocalDate verlooptOp) {
        this.id = id.toString();
        this.meldingId = melding.id();
        this.volgorde = melding.aankondigingen().volgorde().indexOf(id);
        this.ontvangen = ontvangen;
        this.breedte = schoon.breedte();
        this.hoogte = schoon.hoogte();
        this.inhoud = schoon.jpeg();
        this.verlooptOp = verlooptOp;
    }

    /** A JPEG. */
    byte[] inhoud() {
        return inhoud.clone();
    }
}
