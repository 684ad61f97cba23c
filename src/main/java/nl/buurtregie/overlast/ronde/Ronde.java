package nl.buurtregie.overlast.ronde;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One walk of a conciërge. The hours walked are what every overlast figure is set against. */
@Entity
public class Ronde {

    private static final int MEESTE_MEELOPERS = 50;
    private static final int RUIMTE = 2_000;

    @Id
    private String id;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private Instant begonnen;
    private Instant gestopt;

    @Column(name = "pauze_sinds")
    private Instant pauzeSinds;

    /** Since it goes on; null while it pauses or has ended. */
    @Column(name = "loopt_sinds")
    private Instant looptSinds;

    private int seconden;
    private int meelopers;
    private int gebeurtenissen;
    private boolean vanzelf;
    private String gezien = "";

    @Version
    private int versie;

    protected Ronde() {}

    Ronde(UUID id, long medewerker, Instant begonnen) {
        this.id = id.toString();
        this.medewerkerId = medewerker;
        this.begonnen = begonnen;
        this.looptSinds = begonnen;
    }

    /** One line of the phone's log. */
    public record Gebeurtenis(Wat wat, Instant op) {}

    /** What somebody pressed. */
    public enum Wat {
        START,
        PAUZE,
        VERDER,
        STOP
    }

    /**
     * Takes the whole log of the phone; a shorter one than we have is an old message and changes nothing. Only its stop counts:
     * a phone with the script of before went along with the walk, and does not know its pauses.
     *
     * @param log in order of time, by our clock
     * @param hoogstens no walk is longer
     * @return whether it ends by this log: also one that ended by itself, when the phone knows when it did
     */
    boolean neemOver(List<Gebeurtenis> log, int mee, Set<String> plekken, Duration hoogstens) {
        meelopers = Math.max(0, Math.min(mee, MEESTE_MEELOPERS));
        bezocht(plekken);
        Gebeurtenis laatste = log.get(log.size() - 1);
        boolean stopt = laatste.wat() == Wat.STOP;
        if (gestopt != null && !(vanzelf && stopt)) {
            return false;
        }
        if (log.size() >= gebeurtenissen) {
            tel(log, hoogstens);
        } else if (stopt && gestopt == null) {
            stop(laatste.op(), hoogstens);
        } else {
            return false;
        }
        return gestopt != null;
    }

    private void tel(List<Gebeurtenis> log, Duration hoogstens) {
        vanzelf = false;
        gebeurtenissen = log.size();
        Instant loopt = null;
        long tijd = 0;
        for (Gebeurtenis een : log) {
            if (loopt == null && (een.wat() == Wat.START || een.wat() == Wat.VERDER)) {
                loopt = een.op();
            } else if (loopt != null && (een.wat() == Wat.PAUZE || een.wat() == Wat.STOP)) {
                tijd += Math.max(0, Duration.between(loopt, een.op()).toSeconds());
                loopt = null;
            }
            if (een.wat() == Wat.STOP) {
                gestopt = een.op();
            }
        }
        looptSinds = loopt;
        pauzeSinds = loopt == null && gestopt == null ? log.get(log.size() - 1).op() : null;
        seconden = (int) Math.min(tijd, hoogstens.toSeconds());
    }

    private void stop(Instant op, Duration hoogstens) {
        long erbij = looptSinds == null
                ? 0
                : Math.max(0, Duration.between(looptSinds, op).toSeconds());
        seconden = (int) Math.min(seconden + erbij, hoogstens.toSeconds());
        gestopt = op;
        looptSinds = null;
        pauzeSinds = null;
    }

    /** Forgotten: it ends where we last heard of it. */
    void sluitVanzelf(Instant laatsteTeken, Duration hoogstens) {
        gestopt = pauzeSinds;
        if (pauzeSinds == null) {
            Instant van = looptSinds == null ? begonnen.plusSeconds(seconden) : looptSinds;
            gestopt = laatsteTeken.isBefore(van) ? van : laatsteTeken;
            long erbij = Duration.between(van, gestopt).toSeconds();
            seconden = (int) Math.min(seconden + erbij, hoogstens.toSeconds());
        }
        looptSinds = null;
        pauzeSinds = null;
        vanzelf = true;
    }

    private void bezocht(Set<String> plekken) {
        Set<String> alle = new LinkedHashSet<>(bezocht());
        alle.addAll(plekken);
        String lijst = String.join(",", alle);
        if (lijst.length() <= RUIMTE) {
            gezien = lijst;
        }
    }

    /** Places ticked off. */
    public Set<String> bezocht() {
        return gezien.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(gezien.split(",")));
    }

    public String id() {
        return id;
    }

    long medewerkerId() {
        return medewerkerId;
    }

    public Instant begonnen() {
        return begonnen;
    }

    /** Null while somebody walks. */
    public Instant gestopt() {
        return gestopt;
    }

    public boolean isGepauzeerd() {
        return pauzeSinds != null;
    }

    /** Since it goes on, or since it pauses; null when it has ended. */
    public Instant sinds() {
        return looptSinds == null ? pauzeSinds : looptSinds;
    }

    /** How long the log of a phone has to be to be taken. */
    public int gebeurtenissen() {
        return gebeurtenissen;
    }

    /** Walked before now, without pauses; what goes on since is not in it. Final when it has stopped. */
    public int seconden() {
        return seconden;
    }

    public int meelopers() {
        return meelopers;
    }

    /** Forgotten, and closed by the program. */
    public boolean isVanzelfGesloten() {
        return vanzelf;
    }
}
