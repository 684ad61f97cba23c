import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Each request of a case: how many statements reach PostgreSQL, how long it plans and works on them, and how long the whole answer takes. One client. */
public final class Handelingen {

    private static final int WARM = Integer.getInteger("warm", 150);
    private static final int ZAKEN = Integer.getInteger("zaken", 40);

    private Handelingen() {}

    private static final class Som {
        private int keren;
        private long vragen;
        private double sql;
        private double plan;
        private double heel;
    }

    /** @param args where ours is and its database (address, user, password); needs pg_stat_statements */
    public static void main(String[] args) throws Exception {
        ZakenBench.ruimGenoeg(args);
        Meting.Werk zaak = ZakenBench.zaak(args[0]);
        for (int i = 0; i < WARM; i++) {
            zaak.doe();
        }
        Map<String, Som> sommen = new LinkedHashMap<>();
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3]);
                Statement sql = db.createStatement()) {
            sql.execute("create extension if not exists pg_stat_statements");
            sql.execute("select pg_stat_statements_reset()");
            Tijden.bij(new Tijden.Teller() {
                @Override
                public <T> T tel(String wat, Tijden.Vraag<T> vraag) throws Exception {
                    return Handelingen.tel(sql, sommen.computeIfAbsent(wat, w -> new Som()), vraag);
                }
            });
            for (int i = 0; i < ZAKEN; i++) {
                zaak.doe();
            }
            druk(sommen);
            drukVragen(sql);
            Plannen.druk(args);
        }
    }

    private static <T> T tel(Statement sql, Som som, Tijden.Vraag<T> vraag) throws Exception {
        double[] voor = stand(sql);
        long begin = System.nanoTime();
        T antwoord = vraag.doe();
        som.heel += (System.nanoTime() - begin) / 1e6;
        double[] na = stand(sql);
        som.keren++;
        som.vragen += Math.round(na[0] - voor[0]);
        som.sql += na[1] - voor[1];
        som.plan += na[2] - voor[2];
        return antwoord;
    }

    private static double[] stand(Statement sql) throws Exception {
        try (ResultSet rij = sql.executeQuery("select sum(calls), sum(total_exec_time), sum(total_plan_time) from pg_stat_statements"
                + " where query not like '%pg_stat_statements%'")) {
            rij.next();
            return new double[] {rij.getDouble(1), rij.getDouble(2), rij.getDouble(3)};
        }
    }

    private static void druk(Map<String, Som> sommen) {
        System.out.printf("  %-46s %6s %10s %8s %8s %8s%n", "request", "a case", "statements", "plan ms", "sql ms", "ms");
        Som alles = new Som();
        sommen.forEach((wat, som) -> {
            regel(wat, som, som.keren);
            alles.keren += som.keren;
            alles.vragen += som.vragen;
            alles.sql += som.sql;
            alles.plan += som.plan;
            alles.heel += som.heel;
        });
        regel("a whole case", alles, ZAKEN);
    }

    private static void regel(String wat, Som som, int door) {
        System.out.printf(
                Locale.ROOT,
                "  %-46s %6.1f %10.1f %8.2f %8.2f %8.2f%n",
                wat,
                (double) som.keren / ZAKEN,
                (double) som.vragen / door,
                som.plan / door,
                som.sql / door,
                som.heel / door);
    }

    /** The statements that a case asks most, and those that cost most. */
    private static void drukVragen(Statement sql) throws Exception {
        for (String volgorde : new String[] {"calls", "total_exec_time", "total_plan_time"}) {
            System.out.println("  most by " + volgorde + ", of " + ZAKEN + " cases");
            try (ResultSet rij = sql.executeQuery("select calls, plans, round(total_plan_time::numeric), round(total_exec_time::numeric), left(regexp_replace(query, '\\s+', ' ', 'g'), 150)"
                    + " from pg_stat_statements order by " + volgorde + " desc limit 40")) {
                while (rij.next()) {
                    System.out.printf(
                            Locale.ROOT,
                            "  %8d, planned %8d, %6d + %6d ms  %s%n",
                            rij.getLong(1), rij.getLong(2), rij.getLong(3), rij.getLong(4), rij.getString(5));
                }
            }
        }
    }
}
