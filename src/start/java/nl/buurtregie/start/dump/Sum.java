package nl.buurtregie.start.dump;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How many rows a table has, and a sum of what is in them that is the same in whatever order they come: of the SHA-256 of each row the
 * first 64 bits, added up.
 */
public final class Sum {

    private final MessageDigest digest;
    private long rows;
    private long sum;

    Sum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private Sum(long rows, long sum) {
        this();
        this.rows = rows;
        this.sum = sum;
    }

    /** @param row as COPY writes it, with its end of line */
    void add(byte[] row) {
        byte[] hash = digest.digest(row);
        long first = 0;
        for (int place = 0; place < Long.BYTES; place++) {
            first = first << Byte.SIZE | hash[place] & 0xff;
        }
        rows++;
        sum += first;
    }

    /** Of several tables together. */
    static Sum of(Iterable<Sum> all) {
        Sum together = new Sum();
        all.forEach(one -> {
            together.rows += one.rows;
            together.sum += one.sum;
        });
        return together;
    }

    static Sum parse(String text) {
        String[] parts = text.split(" ");
        return new Sum(Long.parseLong(parts[0]), HexFormat.fromHexDigitsToLong(parts[1]));
    }

    public long rows() {
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sum that && that.rows == rows && that.sum == sum;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(sum);
    }

    /** "12 00a1b2c3d4e5f607" */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d %016x", rows, sum);
    }
}
