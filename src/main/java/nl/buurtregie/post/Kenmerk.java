package nl.buurtregie.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.buurtregie.platform.Geheim;

/** The part of a Message-ID that nobody can guess: as it is until the message is sent, and after that as a hash. */
@Embeddable
class Kenmerk {

    private String kenmerk;

    @Column(name = "kenmerk_hash")
    private String hash;

    protected Kenmerk() {}

    private Kenmerk(String kenmerk, String hash) {
        this.kenmerk = kenmerk;
        this.hash = hash;
    }

    static Kenmerk nieuw() {
        Geheim geheim = Geheim.nieuw();
        return new Kenmerk(geheim.tekst(), geheim.hash());
    }

    /** It was sent: whoever reads our rows cannot say that it came back. */
    Kenmerk alleenHash() {
        return new Kenmerk(null, hash);
    }

    boolean is(String geheim) {
        return Geheim.van(geheim).filter(een -> een.hash().equals(hash)).isPresent();
    }

    /** Null once it was sent. */
    String tekst() {
        return kenmerk;
    }
}
