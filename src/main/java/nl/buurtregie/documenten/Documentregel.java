package nl.buurtregie.documenten;

import java.time.Instant;

/** A document as it stands in a list, without what is in it. partij: who gave it, or null. */
public record Documentregel(
        Long id,
        String naam,
        Documentsoort soort,
        Toegang toegang,
        Long partij,
        boolean nagekeken,
        Instant op,
        String door) {}
