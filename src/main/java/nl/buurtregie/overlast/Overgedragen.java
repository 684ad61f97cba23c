package nl.buurtregie.overlast;

import nl.buurtregie.platform.Geheim;

/** A problem lies with a partner now; fired in the transaction in which that happened, so that it is told once. */
public record Overgedragen(Overdracht overdracht, Probleem probleem, Geheim geheim) {

    /** The problem stopped, or we took it back: nothing is asked of the partner any more; fired in the transaction in which that happened. */
    public record Ingetrokken(Overdracht overdracht, Probleem probleem) {}
}
