package nl.buurtregie.wijkkompas.resultaat.web;

import jakarta.ws.rs.QueryParam;

/** What stands in the address above the results, as it was typed. */
class Resultaatvraag {

    @QueryParam("periode")
    private String periode;

    @QueryParam("wijk")
    private String wijk;

    @QueryParam("aard")
    private String aard;

    @QueryParam("verwijzer")
    private String verwijzer;

    @QueryParam("naast")
    private String naast;

    String periode() {
        return periode;
    }

    String wijk() {
        return wijk;
    }

    String aard() {
        return aard;
    }

    String verwijzer() {
        return verwijzer;
    }

    String naast() {
        return naast;
    }
}
