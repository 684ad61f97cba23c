package nl.buurtregie.documenten;

/** What a document is, judged by what is in it. */
public enum Documentsoort {
    PDF("application/pdf"),
    JPG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String type;

    Documentsoort(String type) {
        this.type = type;
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
