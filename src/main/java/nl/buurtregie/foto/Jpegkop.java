package nl.buurtregie.foto;

/** Walks through the marks of a JPEG: how large it says it is, and of how many layers it is built up. */
final class Jpegkop {

    private final byte[] foto;
    private int plek = 2;
    private int breedte;
    private int hoogte;
    private int bits;
    private int kleuren;
    private double dichtheid;
    private boolean inLagen;
    private int lagen;

    Jpegkop(byte[] foto) {
        this.foto = foto;
    }

    /** @throws IndexOutOfBoundsException when it ends before it has said it */
    Fotokop lees() {
        if (octet(0) != 0xff || octet(1) != 0xd8) {
            throw Fotokop.geenFoto();
        }
        for (int merk = volgend(); merk != 0xd9 && merk != 0; merk = volgend()) {
            neem(merk);
        }
        long vooraf = inLagen || lagen > 1 ? Math.round(2L * breedte * hoogte * dichtheid) : 0;
        int perPunt = kleuren == 1 || kleuren == 3 ? kleuren : 0;
        return new Fotokop(true, breedte, hoogte, bits, perPunt, vooraf, lagen);
    }

    private void neem(int merk) {
        int lengte = octet(plek) << 8 | octet(plek + 1);
        if (merk == 0xda) {
            lagen++;
            inLagen |= octet(plek + 2) < kleuren;
        } else if (merk >= 0xc0 && merk <= 0xcf && merk != 0xc4 && merk != 0xc8 && merk != 0xcc) {
            maten(merk);
        }
        plek += Math.max(2, lengte);
    }

    private void maten(int merk) {
        bits = octet(plek + 2);
        hoogte = octet(plek + 3) << 8 | octet(plek + 4);
        breedte = octet(plek + 5) << 8 | octet(plek + 6);
        kleuren = octet(plek + 7);
        inLagen |= merk == 0xc2;
        int meest = 1;
        int samen = 0;
        for (int kleur = 0; kleur < kleuren; kleur++) {
            int keer = octet(plek + 9 + 3 * kleur);
            int punten = (keer >> 4) * (keer & 15);
            meest = Math.max(meest, punten);
            samen += punten;
        }
        dichtheid = (double) samen / meest;
    }

    /** The next mark, past the points themselves; 0 at the end of a file without one. */
    private int volgend() {
        while (plek + 1 < foto.length) {
            int merk = octet(plek++) == 0xff ? octet(plek) : 0;
            if (merk != 0 && merk != 0xff && (merk < 0xd0 || merk > 0xd7) && merk != 1) {
                plek++;
                return merk;
            }
        }
        return 0;
    }

    private int octet(int waar) {
        return foto[waar] & 0xff;
    }
}
