package nl.buurtregie.server;

/** A case that is closed to everybody but a coördinator who is nobody in these tests, and open again. */
final class Afgeschermd {

    private static final String IEMAND = "(select id from medewerker where gebruikersnaam = 'manager')";

    private Afgeschermd() {}

    static void sluit(String nummer) {
        ServerDatabase.execute(
                "insert into medewerker_rol (medewerker_id, rol) values (" + IEMAND + ", 'coordinator')");
        ServerDatabase.execute("update bemiddeling set afgeschermd_op = now(), afgeschermd_door = 'x',"
                + " afgeschermd_reden = 'collega' where nummer = '" + nummer + "'");
        ServerDatabase.execute("insert into zicht (id, bemiddeling_id, medewerker_id, nooddeur, van) select"
                + " nextval('zicht_seq'), id, " + IEMAND + ", false, now() from bemiddeling where nummer = '" + nummer
                + "'");
    }

    static void open(String nummer) {
        ServerDatabase.execute("delete from zicht where medewerker_id = " + IEMAND);
        ServerDatabase.execute("update bemiddeling set afgeschermd_op = null, afgeschermd_door = null,"
                + " afgeschermd_reden = null where nummer = '" + nummer + "'");
        ServerDatabase.execute("delete from medewerker_rol where rol = 'coordinator' and medewerker_id = " + IEMAND);
    }
}
