package nl.buurtregie.privacy.bewaren;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;

/**
 * Who sees it here.
 *
 * @param rollen all that the pages let in, and nobody else
 * @param paden of the pages that show it, as written in the code
 * @param zelf who sees only the own of it, in words; null: nobody
 */
public record Zichtbaar(Set<Rol> rollen, Set<String> paden, String zelf) {

    public static Zichtbaar van(Rol... rollen) {
        return new Zichtbaar(EnumSet.copyOf(Arrays.asList(rollen)), Set.of(), null);
    }

    /** Whoever it is about, or who wrote it, and nobody else. */
    public static Zichtbaar alleen(String zelf) {
        return new Zichtbaar(EnumSet.noneOf(Rol.class), Set.of(), zelf);
    }

    public Zichtbaar op(String... paden) {
        return new Zichtbaar(rollen, Set.of(paden), zelf);
    }

    public Zichtbaar enZelf(String wie) {
        return new Zichtbaar(rollen, paden, wie);
    }

    /** "coördinator, bemiddelaar en wie het schreef" */
    public String woorden() {
        String rol = Rol.woorden(rollen, ", ");
        if (zelf == null) {
            return rol;
        }
        return rol.isEmpty() ? zelf : rol + "; " + zelf;
    }
}
