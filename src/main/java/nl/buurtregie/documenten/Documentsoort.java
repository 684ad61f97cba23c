package nl.buurtregie.documenten;

/** What a document is, judged by what is in it. */
public enum Documentsoort {
    PDF("application/pdf", "PDF"),
    JPG("image/jpeg", "foto"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word-bestand");

    private final String type;
    private final String woord;

    Documentsoort(String type, String woord) {
        this.type = type;
        this.woord = woord;
    }

    /** As written on a page. */
    public String woord() {
        return woord;
    }

    /** As a browser is told. */
    public String type() {
        return type;
    }

    /** The end of a file name. */
    public String einde() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
