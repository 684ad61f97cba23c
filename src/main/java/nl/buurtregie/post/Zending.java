package nl.buurtregie.post;

import java.time.Instant;

/**
 * A message that the sender has taken.
 *
 * @param kenmerk its Message-ID, made from the row: the same at every try
 * @param op when it was written down
 * @param vanzelf the code of its kind when it goes by itself; null: somebody made it
 */
record Zending(long id, String kenmerk, Instant op, String vanzelf, Bericht bericht) {

    static Zending van(Uitgaand rij, String domein) {
        return new Zending(rij.id(), rij.kenmerk(domein), rij.gemaaktOp(), rij.vanzelf(), rij.bericht());
    }
}
