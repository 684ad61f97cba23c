package nl.buurtregie.medewerker;

import java.util.Set;

/** Who is acting now. Every act asks for it; nothing happens anonymously. */
public record Ik(long id, String naam, Set<Rol> rollen) {

    /** Id of whoever has no account. */
    private static final long BUITEN = 0;

    public Ik {
        rollen = Set.copyOf(rollen);
    }

    /** Somebody without an account, such as a resident: without any role, known only by what he or she is. */
    public static Ik vanBuiten(String wie) {
        return new Ik(BUITEN, wie, Set.of());
    }

    /** The id of the account; null for somebody from outside. */
    public Long medewerker() {
        return id == BUITEN ? null : Long.valueOf(id);
    }

    public boolean is(Rol rol) {
        return rollen.contains(rol);
    }
}
