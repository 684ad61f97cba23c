package nl.buurtregie.start.dump;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The schema {@code public} as statements that make it, out of the catalogue by PostgreSQL's own words. Who owns what and who may what
 * is not in it: whoever puts it back owns all, and each start of the program gives its user what it needs.
 */
final class Schema {

    /** Of an extension, which brings it itself. */
    private static final String OURS =
            " and not exists (select from pg_depend d where d.objid = %1$s.oid and d.classid = '%2$s'::regclass and d.deptype = 'e')";

    private static final String RELATION = "c.relnamespace = 'public'::regnamespace" + OURS.formatted("c", "pg_class");

    /** Those that something of ours needs. What a database administrator added to watch it, an owner may not even make. */
    private static final String EXTENSIONS =
            "select format('create extension if not exists %I with schema public;', extname) from pg_extension e where extname <> 'plpgsql'"
                    + " and exists (select from pg_depend part join pg_depend need on need.refclassid = part.classid and need.refobjid ="
                    + " part.objid where part.refclassid = 'pg_extension'::regclass and part.refobjid = e.oid and part.deptype = 'e'"
                    + " and not exists (select from pg_depend own where own.classid = need.classid and own.objid = need.objid and"
                    + " own.deptype = 'e')) order by extname";

    private static final String OPTIONS =
            "format('start with %s increment by %s minvalue %s maxvalue %s cache %s%s', s.seqstart, s.seqincrement, s.seqmin, s.seqmax,"
                    + " s.seqcache, case when s.seqcycle then ' cycle' else '' end)";

    private static final String SEQUENCES = "select format('create sequence public.%I as %s %s;', c.relname, s.seqtypid::regtype, "
            + OPTIONS + ") from pg_class c join pg_sequence s on s.seqrelid = c.oid where " + RELATION
            + " and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i') order by c.relname";

    private static final String IDENTITY =
            "coalesce((select format(' generated %s as identity (sequence name public.%I %s)', case a.attidentity when 'a' then 'always'"
                    + " else 'by default' end, q.relname, " + OPTIONS + ") from pg_depend d join pg_sequence s on s.seqrelid = d.objid"
                    + " join pg_class q on q.oid = s.seqrelid where d.refobjid = c.oid and d.refobjsubid = a.attnum and d.deptype = 'i'"
                    + " and d.classid = 'pg_class'::regclass), '')";

    private static final String COLLATION =
            "coalesce((select format(' collate %I.%I', n.nspname, l.collname) from pg_collation l join pg_namespace n on n.oid ="
                    + " l.collnamespace join pg_type t on t.oid = a.atttypid where l.oid = a.attcollation and"
                    + " a.attcollation <> t.typcollation), '')";

    private static final String TABLES = "select format(E'create table public.%I (\\n%s\\n)%s;', c.relname, (select string_agg(format("
            + "'  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), " + COLLATION + ", case when a.attnotnull then"
            + " ' not null' else '' end, " + IDENTITY + "), E',\\n' order by a.attnum) from pg_attribute a where a.attrelid = c.oid"
            + " and a.attnum > 0 and not a.attisdropped), coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', ''))"
            + " from pg_class c where c.relkind = 'r' and " + RELATION + " order by c.relname";

    private static final String STORAGE =
            "select format('alter table only public.%I alter column %I set storage %s;', c.relname, a.attname, case a.attstorage"
                    + " when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end) from pg_class c"
                    + " join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on"
                    + " t.oid = a.atttypid where c.relkind = 'r' and a.attstorage <> t.typstorage and " + RELATION
                    + " order by c.relname, a.attnum";

    private static final String OWNED =
            "select format('alter sequence public.%I owned by public.%I.%I;', c.relname, t.relname, a.attname) from pg_class c"
                    + " join pg_depend d on d.objid = c.oid and d.deptype = 'a' and d.classid = 'pg_class'::regclass"
                    + " and d.refclassid = 'pg_class'::regclass join pg_class t on t.oid = d.refobjid join pg_attribute a on"
                    + " a.attrelid = t.oid and a.attnum = d.refobjsubid where c.relkind = 'S' and " + RELATION + " order by c.relname";

    private static final String FUNCTIONS =
            "select pg_get_functiondef(p.oid) || ';' from pg_proc p where p.prokind in ('f', 'p') and"
                    + " p.pronamespace = 'public'::regnamespace" + OURS.formatted("p", "pg_proc") + " order by p.oid";

    private static final String DEFAULTS =
            "select format('alter table only public.%I alter column %I set default %s;', c.relname, a.attname,"
                    + " pg_get_expr(e.adbin, e.adrelid)) from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_attrdef e on"
                    + " e.adrelid = c.oid and e.adnum = a.attnum where c.relkind = 'r' and a.attgenerated = '' and " + RELATION
                    + " order by c.relname, a.attnum";

    private static final String CONSTRAINTS =
            "select format('alter table only public.%I add constraint %I %s;', c.relname, k.conname, pg_get_constraintdef(k.oid)) from"
                    + " pg_constraint k join pg_class c on c.oid = k.conrelid where c.relkind = 'r' and k.contype in ('p', 'u', 'c', 'x',"
                    + " 'f') and " + RELATION + " order by k.contype = 'f', c.relname, k.conname";

    private static final String INDEXES =
            "select pg_get_indexdef(c.oid) || ';' from pg_class c where c.relkind = 'i' and not exists (select from pg_constraint k where"
                    + " k.conindid = c.oid and k.contype in ('p', 'u', 'x')) and " + RELATION + " order by c.relname";

    private static final String VIEWS =
            "select format(E'create view public.%I%s as\\n%s', c.relname, coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')',"
                    + " ''), pg_get_viewdef(c.oid)) from pg_class c where c.relkind = 'v' and " + RELATION + " order by c.oid";

    private static final String TRIGGERS =
            "select pg_get_triggerdef(t.oid) || ';' from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and "
                    + RELATION + " order by c.relname, t.tgname";

    /** What the statements above would leave out. A migration that brings such a thing brings it here too. */
    private static final String FOREIGN = "select 'the relation ' || c.relname from pg_class c where (c.relkind not in ('r', 'S', 'i', 'v')"
            + " or c.relpersistence <> 'p' or c.relrowsecurity or c.relispartition) and " + RELATION
            + " union all select 'the type ' || t.typname from pg_type t where t.typtype in ('e', 'd', 'r') and"
            + " t.typnamespace = 'public'::regnamespace" + OURS.formatted("t", "pg_type")
            + " union all select 'the generated column ' || c.relname || '.' || a.attname from pg_class c join pg_attribute a on"
            + " a.attrelid = c.oid where a.attgenerated <> '' and " + RELATION
            + " union all select 'the rule ' || r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class where"
            + " r.rulename <> '_RETURN' and " + RELATION
            + " union all select 'the trigger ' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid where"
            + " not t.tgisinternal and t.tgenabled <> 'O' and " + RELATION
            + " union all select 'the aggregate ' || p.proname from pg_proc p where p.prokind in ('a', 'w') and"
            + " p.pronamespace = 'public'::regnamespace" + OURS.formatted("p", "pg_proc");

    /**
     * What of ours rests on another schema, which does not come along: who puts it back would miss it. A schema that nothing of ours needs
     * (an extension that watches, a list of somebody else) is not ours to keep.
     */
    private static final String ELSEWHERE = "select distinct format('the %s %s, which %s needs', there.type, there.identity, ours.name)"
            + " from (select 'pg_class'::regclass kind, c.oid, c.relname::text name from pg_class c where " + RELATION
            + " union all select 'pg_type'::regclass, t.oid, t.typname::text from pg_type t where t.typnamespace ="
            + " 'public'::regnamespace" + OURS.formatted("t", "pg_type")
            + " union all select 'pg_proc'::regclass, p.oid, p.proname::text from pg_proc p where p.pronamespace ="
            + " 'public'::regnamespace" + OURS.formatted("p", "pg_proc")
            + " union all select 'pg_attrdef'::regclass, e.oid, c.relname::text from pg_attrdef e join pg_class c on c.oid = e.adrelid"
            + " where " + RELATION
            + " union all select 'pg_rewrite'::regclass, r.oid, c.relname::text from pg_rewrite r join pg_class c on c.oid = r.ev_class"
            + " where " + RELATION
            + " union all select 'pg_constraint'::regclass, k.oid, c.relname::text from pg_constraint k join pg_class c on c.oid ="
            + " k.conrelid where " + RELATION
            + " union all select 'pg_trigger'::regclass, t.oid, c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid"
            + " where not t.tgisinternal and " + RELATION
            + ") ours join pg_depend d on d.classid = ours.kind and d.objid = ours.oid cross join lateral"
            + " pg_identify_object(d.refclassid, d.refobjid, 0) there where there.schema not like 'pg\\_%' and"
            + " there.schema not in ('public', 'information_schema') order by 1";

    private static final String COLUMNS =
            "select a.attname from pg_attribute a where a.attrelid = format('public.%I', ?::text)::regclass and a.attnum > 0"
                    + " and not a.attisdropped order by a.attnum";

    private final Connection connection;

    Schema(Connection connection) {
        this.connection = connection;
    }

    /** @throws SQLException when there is something in it that would be lost */
    void demandKnown() throws SQLException {
        List<String> foreign = statements(FOREIGN, ELSEWHERE);
        if (!foreign.isEmpty()) {
            throw new SQLException("a backup does not know what to do with " + String.join(", ", foreign));
        }
    }

    /** What has to be there before the rows. */
    List<String> before() throws SQLException {
        return statements(EXTENSIONS, SEQUENCES, TABLES, STORAGE, OWNED, FUNCTIONS, DEFAULTS);
    }

    /** What is quicker, or only possible, with the rows there. */
    List<String> after() throws SQLException {
        return statements(CONSTRAINTS, INDEXES, VIEWS, TRIGGERS);
    }

    /** Where each sequence goes on. Not part of the snapshot: it is never too low. */
    List<String> sequences() throws SQLException {
        List<String> set = new ArrayList<>();
        for (String name : all("select format('public.%I', c.relname) from pg_class c where c.relkind = 'S' and " + RELATION
                + " order by c.relname")) {
            set.addAll(all("select format('select pg_catalog.setval(%L, %s, %L);', '" + name.replace("'", "''")
                    + "', last_value, is_called) from " + name));
        }
        return set;
    }

    /** By name. */
    List<String> tables() throws SQLException {
        return all("select c.relname from pg_class c where c.relkind = 'r' and " + RELATION + " order by c.relname");
    }

    /** "public.zaak (id, nummer)": as COPY wants it. */
    String columns(String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS);
                Statement quoting = connection.createStatement()) {
            statement.setString(1, table);
            List<String> names = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(quoting.enquoteIdentifier(row.getString(1), true));
                }
            }
            return "public." + quoting.enquoteIdentifier(table, true) + " (" + String.join(", ", names) + ")";
        }
    }

    private List<String> statements(String... queries) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String query : queries) {
            all.addAll(all(query));
        }
        return all;
    }

    private List<String> all(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
