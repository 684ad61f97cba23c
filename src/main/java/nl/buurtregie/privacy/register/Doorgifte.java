package nl.buurtregie.privacy.register;

import nl.buurtregie.privacy.bewaren.Ontvanger;

/** @param waar a name or a host; null: nothing goes there in this installation */
public record Doorgifte(Ontvanger ontvanger, String waar) {

    public boolean isAan() {
        return waar != null;
    }
}
