package nl.buurtregie.foto;

import nl.buurtregie.platform.RuleViolation;

/**
 * What a photo says about itself before it is unpacked, and so what unpacking it costs.
 *
 * @param bits of one colour of one point
 * @param perPunt bytes of one point, unpacked
 * @param vooraf bytes the reader keeps of the whole picture before it gives the first point (a JPEG in several layers)
 * @param lagen of which it is built up
 */
record Fotokop(boolean jpeg, int breedte, int hoogte, int bits, int perPunt, long vooraf, int lagen) {

    /** A picture of more points is a trap: reading it alone takes seconds. */
    private static final long MEESTE_PUNTEN = 40_000_000L;

    /** A phone makes fifty million and more, as a JPEG in one layer: that is read while it is skipped. */
    private static final long MEESTE_IN_EEN_LAAG = 65_000_000L;

    private static final int LANGSTE_RIJ = 20_000;

    /** A photo of twelve megapixels is read as it is, a larger one by skipping points. */
    private static final long MEESTE_BYTES = 40_000_000L;

    private static final long MEESTE_VOORAF = 96_000_000L;

    /** A camera makes one, a picture for a website some ten; each costs as much time as the whole picture. */
    private static final int MEESTE_LAGEN = 40;

    /** @throws RuleViolation O2.1 when it is no JPEG or PNG, or one that would cost too much */
    static Fotokop van(byte[] foto) {
        Fotokop kop;
        try {
            kop = isPng(foto) ? png(foto) : new Jpegkop(foto).lees();
        } catch (IndexOutOfBoundsException afgebroken) {
            throw geenFoto();
        }
        return kop.gekeurd();
    }

    private Fotokop gekeurd() {
        if (breedte < 1 || hoogte < 1 || perPunt < 1) {
            throw geenFoto();
        }
        if (bits > 8) {
            throw geweigerd("Deze foto heeft meer dan 8 bits per kleur. Bewaar hem als gewone JPG en kies die.");
        }
        boolean teGroot = (long) breedte * hoogte > meestePunten() || Math.max(breedte, hoogte) > LANGSTE_RIJ;
        if (teGroot || vooraf > MEESTE_VOORAF || lagen > MEESTE_LAGEN) {
            throw geweigerd("Deze foto heeft te veel punten. Maak hem kleiner, of kies een schermfoto ervan.");
        }
        return this;
    }

    private long meestePunten() {
        return jpeg && vooraf == 0 ? MEESTE_IN_EEN_LAAG : MEESTE_PUNTEN;
    }

    /** Of so many points one is read, across and down. Made smaller, a grey one is in colour too. */
    int stap() {
        int stap = 1;
        while ((long) deel(breedte, stap) * deel(hoogte, stap) * Math.max(3, perPunt) > MEESTE_BYTES) {
            stap++;
        }
        return stap;
    }

    private static int deel(int punten, int stap) {
        return (punten + stap - 1) / stap;
    }

    private static boolean isPng(byte[] foto) {
        return foto.length > 33 && (foto[0] & 0xff) == 0x89 && foto[1] == 'P' && foto[2] == 'N' && foto[12] == 'I';
    }

    private static Fotokop png(byte[] foto) {
        int perPunt =
                switch (foto[25]) {
                    case 0, 3 -> 1;
                    case 4 -> 2;
                    case 2 -> 3;
                    case 6 -> 4;
                    default -> 0;
                };
        return new Fotokop(false, getal(foto, 16), getal(foto, 20), foto[24], perPunt, 0, 1);
    }

    private static int getal(byte[] foto, int plek) {
        return (foto[plek] & 0xff) << 24
                | (foto[plek + 1] & 0xff) << 16
                | (foto[plek + 2] & 0xff) << 8
                | foto[plek + 3] & 0xff;
    }

    static RuleViolation geenFoto() {
        return geweigerd("Dit is geen foto die wij kunnen lezen. Kies een JPG- of PNG-foto.");
    }

    private static RuleViolation geweigerd(String zin) {
        return new RuleViolation("O2.1", "foto", zin);
    }
}
