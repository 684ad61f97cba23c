package nl.buurtregie.medewerker;

import java.util.Set;

/** Who is acting now. Every act asks for it; nothing happens anonymously. */
public record Ik(long id, String naam, Set<Rol> rollen) {

    public Ik {
        rollen = Set.copyOf(rollen);
    }

    public boolean is(Rol rol) {
        return rollen.contains(rol);
    }
}
