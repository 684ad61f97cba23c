package nl.buurtregie.demo.web;

import java.util.List;

/** Mail of the demo, the newest first. */
public record DemobrievenbusView(boolean echt, List<Brief> brieven) {

    /** One message; without a text when it really went and was erased. */
    public record Brief(
            String aan, String weg, String onderwerp, String tekst, String soort, String wanneer, boolean agenda) {}
}
