package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtregie.foto.Fotobewerking;
import nl.buurtregie.platform.files.KeptBytes;
import nl.buurtregie.platform.files.OutsideFiles;

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

    @Embedded
    private KeptBytes inhoud;

    @Column(name = "verloopt_op")
    private LocalDate verlooptOp;

    /** Null: from before this was kept. */
    @Column(name = "ontvangen_op")
    private Instant ontvangenOp;

    protected Foto() {}

    Foto(UUID id, Melding melding, String ontvangen, Fotobewerking.Schoon schoon, Instant op, LocalDate verlooptOp) {
        this.id = id.toString();
        this.meldingId = melding.id();
        this.volgorde = melding.aankondigingen().volgorde().indexOf(id);
        this.ontvangen = ontvangen;
        this.breedte = schoon.breedte();
        this.hoogte = schoon.hoogte();
        this.inhoud = new KeptBytes(schoon.jpeg());
        this.ontvangenOp = op;
        this.verlooptOp = verlooptOp;
    }

    /** A JPEG. */
    byte[] inhoud(OutsideFiles buiten) {
        return inhoud.read(buiten);
    }
}
