package nl.buurtregie.platform.files;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The bytes of one file, in their row or outside it. They are never changed. */
@Embeddable
public class KeptBytes {

    private byte[] inhoud; // null: they are outside

    @Column(insertable = false, updatable = false)
    private String buiten; // null: they are here

    @Column(insertable = false, updatable = false)
    private String afdruk; // SHA-256 in hexadecimal, of what is outside

    protected KeptBytes() {}

    public KeptBytes(byte[] bytes) {
        this.inhoud = bytes.clone();
    }

    /** @throws FileAway when they are outside and cannot be had */
    public byte[] read(OutsideFiles outside) {
        return inhoud == null ? outside.fetch(buiten, afdruk) : inhoud.clone();
    }
}
