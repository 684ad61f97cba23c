package nl.buurtregie.platform.seal;

/**
 * A column that holds secrets.
 *
 * @param row the column that says of which row it is: part of the seal
 */
public record SealedColumn(String table, String column, String row) {

    /** Of one row. */
    String place(Object id) {
        return table + "." + column + "/" + id;
    }

    /** "codeapp.geheim" */
    public String name() {
        return table + "." + column;
    }
}
