package nl.buurtregie.platform.schedule;

/** A reason for which nothing may leave the house for a while. A bean that is this is found. */
public interface HouseClosed {

    /** Asked before each round of work that reaches out: now nothing leaves. */
    boolean isHeld();
}
