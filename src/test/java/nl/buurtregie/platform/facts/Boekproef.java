package nl.buurtregie.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtregie.Testobjecten;

/** Lays fact tables and book beside each other, breaks the tables, and has them made again. */
public final class Boekproef {

    private final EntityManager em;
    private final FactCheck feiten;

    public Boekproef(EntityManager em) {
        this.em = em;
        feiten = Testobjecten.zet(new FactCheck(), "em", em);
    }

    /** Every row of every fact table, in a fixed order. */
    public Map<String, String> opname() {
        em.flush();
        Map<String, String> opname = new TreeMap<>();
        for (FactCheck.Table tabel : feiten.tables()) {
            opname.put(tabel.name(), (String)
                    em.createNativeQuery("select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from "
                                    + tabel.name() + " t")
                            .getSingleResult());
        }
        return opname;
    }

    /** What is counted is what the book says, and the book says what the cases say. */
    public void klopt() {
        em.flush();
        assertThat(feiten.tables()).hasSize(9).allMatch(FactCheck.Table::agrees, "gelijk aan het boek");
        assertThat(feiten.gaps()).isEmpty();
    }

    /** Rows go, rows change, rows come from nowhere; afterwards each is what it was, row for row. */
    public void herbouwtWatKapotGaat(String tabel, String kolom, String waarde) {
        Map<String, String> eerst = opname();
        assertThat(eerst.get(tabel)).as("iets om kapot te maken").isNotEmpty();
        doe("update " + tabel + " set " + kolom + " = " + waarde + " where ctid in (select ctid from " + tabel
                + " order by " + "random() limit 3)");
        assertThat(opname()).as("kapot").isNotEqualTo(eerst);
        assertThat(feiten.tables()).anyMatch(een -> een.name().equals(tabel) && een.missing() > 0 && een.extra() > 0);
        eerst.keySet()
                .forEach(een -> doe("delete from " + een + " where ctid in (select ctid from " + een
                        + " order by random() limit (select 1 + count(*) / 2 from " + een + "))"));
        assertThat(feiten.tables().stream().mapToLong(FactCheck.Table::missing).sum())
                .isPositive();
        feiten.rebuild();
        assertThat(opname()).isEqualTo(eerst);
        klopt();
    }

    /** As if nobody had ever had a case: without the guards that keep people from it. */
    public void wis(List<String> tabellen) {
        em.flush();
        doe("set local session_replication_role = replica");
        tabellen.forEach(tabel -> doe("delete from " + tabel));
        doe("set local session_replication_role = origin");
        em.clear();
    }

    private void doe(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
