package nl.buurtregie.overlast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtregie.foto.Fotobewerking;
import nl.buurtregie.privacy.bewaren.Proefstuk;

/** Where photos are kept; the only place that knows how. */
public interface Fotokluis {

    /** What a page needs to show a photo. */
    record Beeld(UUID id, long meldingId, int breedte, int hoogte) {}

    /** The same photo again is the same photo. */
    void bewaar(UUID id, Melding melding, String ontvangen, Fotobewerking.Schoon schoon);

    boolean heeft(UUID id);

    /**
     * A JPEG; empty when there is none, or when its time is over.
     *
     * @throws nl.buurtregie.platform.files.FileAway when it stands outside the database and cannot be had
     */
    Optional<byte[]> inhoud(UUID id);

    /** The report it belongs to; empty when there is none. */
    Optional<Long> meldingVan(UUID id);

    /** Of one problem, in the order they were taken. */
    List<Beeld> van(Probleem probleem);

    /** Of these problems by their number, in one statement: in the order in which they are named, at most so many in all. */
    Map<Long, List<Beeld>> van(List<Long> problemen, int hooguit);

    /** Of one report. */
    List<Beeld> van(Melding melding);

    /**
     * What a partner gets of the problem: nothing of a report that was taken back, and of residents only what was here when it was handed
     * over, so that a colleague could see it first.
     */
    List<Beeld> voor(Overdracht overdracht);

    /** Takes it away, also where it stands outside; it does not come back with whoever sends it again. */
    void haalWeg(Melding melding, UUID foto);

    /** All of one report. */
    default void haalWeg(Melding melding) {
        Stream.concat(
                        melding.aankondigingen().volgorde().stream(),
                        van(melding).stream().map(Beeld::id))
                .distinct()
                .forEach(foto -> haalWeg(melding, foto));
    }

    /** How many are past their last day. */
    int verlopen();

    /** Deletes at most so many of them. @return how many went */
    int ruimOp(int hoogstens);

    /** The first that would go. */
    Optional<Proefstuk> proefstuk();
}
