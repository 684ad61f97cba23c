package nl.buurtregie.bemiddeling.web;

import java.util.List;

/** Earlier cases at the address that was typed; meer when there may be others. */
public record AdresView(String adres, List<Eerder> eerder, boolean meer) {

    /** One earlier case: open or closed, without anybody's story; gekozen when the new one belongs to it. */
    public record Eerder(String nummer, String href, String aard, String wanneer, String stand, boolean gekozen) {

        public Eerder(String nummer, String href, String aard, String wanneer, String stand) {
            this(nummer, href, aard, wanneer, stand, false);
        }
    }

    public static AdresView geen() {
        return new AdresView(null, List.of(), false);
    }
}
