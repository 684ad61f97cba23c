package nl.buurtregie.server;

import java.util.List;

/** A word that nobody uses, planted where something must go: looked for everywhere, not only where it was put. */
final class Plant {

    private static final String FEITEN =
            "select md5(string_agg(t, '|' order by t)) from (select f.*::text t from %s f) x";

    private Plant() {}

    /** For this case only. */
    static List<String> waar(String plant, String nummer) {
        return waar(plant + nummer.replace("-", ""));
    }

    /** Every column of every table in which the word of this case still stands, the engine's and the bytes included. */
    static List<String> waar(String woord) {
        String vraag = ServerDatabase.ask("select string_agg(format('select %L w from %I where %s ilike ''%%" + woord
                + "%%''', c.table_name || '.' || c.column_name, c.table_name, case c.data_type when 'bytea' then"
                + " format('encode(%I, ''escape'')', c.column_name) else format('%I::text', c.column_name) end), ' union all ')"
                + " from information_schema.columns c join information_schema.tables t using (table_schema, table_name)"
                + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('character varying', 'text',"
                + " 'character', 'json', 'jsonb', 'bytea')");
        String plekken = ServerDatabase.ask("select coalesce(string_agg(distinct w, ' '), '') from (" + vraag + ") x");
        return plekken.isEmpty() ? List.of() : List.of(plekken.split(" "));
    }

    /** All that figures are made of. */
    static String feiten() {
        return ServerDatabase.ask(FEITEN.formatted("feitenboek"))
                + ServerDatabase.ask(FEITEN.formatted("feit_aanmelding"))
                + ServerDatabase.ask(FEITEN.formatted("feit_afsluiting"));
    }
}
