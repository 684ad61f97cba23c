package nl.buurtregie.bemiddeling;

/** Tells mediators in their own calendars what changed in the talks of a case; in the transaction of the change. */
public interface Agendapost {

    /** Everything of this case that somebody has in a calendar, or should have. */
    void werkBij(Bemiddeling zaak);
}
