package nl.buurtregie.archief;

/** One file of a piece. */
public record Archiefbestand(String naam, Formaat formaat, byte[] inhoud) {

    /** As the register of formats (PRONOM) knows it. */
    public enum Formaat {
        PDF_A("Acrobat PDF/A - Portable Document Format 2a", "fmt/476"),
        CSV("Comma Separated Values", "x-fmt/18"),
        JSON("JSON Data Interchange Format", "fmt/817");

        private final String naam;
        private final String code;

        Formaat(String naam, String code) {
            this.naam = naam;
            this.code = code;
        }

        public String naam() {
            return naam;
        }

        public String code() {
            return code;
        }
    }
}
