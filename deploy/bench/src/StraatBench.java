import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Observations with a photo, as a conciërge's phone sends them, beside the bare rows. */
final class StraatBench {

    private static final String[] SOORTEN = {"afval/grofvuil", "afval/veeg-zwerfvuil", "afval/container-is-vol"};
    private static final int IN_DE_RIJ = 100;

    private final Klant concierge;
    private final Connection db;
    private final Random toeval = new Random();
    private final byte[] foto = foto();
    private Waarneming laatste;

    StraatBench(Klant concierge, Connection db) throws Exception {
        this.concierge = concierge;
        this.db = db;
    }

    void meet() throws Exception {
        System.out.printf("Observations with a photo of %d KB, one conciërge, one after another:%n", foto.length / 1024);
        long begin = System.nanoTime();
        Meting.meet("PUT observation and PUT photo", 120, () -> stuur(nieuw()));
        perSeconde(360, begin);
        Meting.meet("PUT observation alone", 60, () -> leg(nieuw()));
        Meting.meet("PUT photo, sent again: known by its key", 60, this::fotoNogEens);
        List<Object[]> model = Tabel.rijen(
                db,
                "select m.probleem_id, m.buurt_code, m.verwacht, f.inhoud, f.breedte, f.hoogte, m.medewerker_id"
                        + " from overlastmelding m join foto f on f.melding_id = m.id order by m.id desc limit 1");
        begin = System.nanoTime();
        Meting.meet("the same two rows by bare INSERT, two commits", 120, () -> kaal(model.get(0)));
        perSeconde(360, begin);
        try (PreparedStatement sql = db.prepareStatement("delete from overlastmelding where afdruk = 'bench-kaal'")) {
            sql.executeUpdate();
        }
        wachtrij();
    }

    /** @param aantal warm-up included */
    private static void perSeconde(int aantal, long begin) {
        System.out.printf(Locale.ROOT, "  %-58s %.1f%n", "  items a second", aantal / seconden(begin));
    }

    private static double seconden(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** A phone that had no network for a day; and once more, as if no answer had come back. */
    private void wachtrij() throws Exception {
        Waarneming[] rij = new Waarneming[IN_DE_RIJ];
        for (int i = 0; i < IN_DE_RIJ; i++) {
            rij[i] = nieuw();
        }
        Object[] sleutels = new Object[IN_DE_RIJ];
        for (int keer = 0; keer < 2; keer++) {
            long begin = System.nanoTime();
            for (int i = 0; i < IN_DE_RIJ; i++) {
                stuur(rij[i]);
                sleutels[i] = rij[i].sleutel().toString();
            }
            System.out.printf(
                    Locale.ROOT,
                    "  %-58s %.1f s%n",
                    keer == 0 ? "100 queued items" : "the same 100 once more",
                    seconden(begin));
        }
        String[] namen = List.of(sleutels).toArray(String[]::new);
        java.sql.Array alle = db.createArrayOf("varchar", namen);
        long meldingen = Tabel.getal(db, "select count(*) from overlastmelding where sleutel = any (?1)", alle);
        long fotos = Tabel.getal(
                db,
                "select count(*) from foto f join overlastmelding m on m.id = f.melding_id where m.sleutel = any (?1)",
                alle);
        System.out.printf("  in the database: %d observations, %d photos%n", meldingen, fotos);
        if (meldingen != IN_DE_RIJ || fotos != IN_DE_RIJ) {
            throw new IllegalStateException("not each exactly once");
        }
    }

    private record Waarneming(UUID sleutel, UUID foto, double lat, double lon, String soort, byte[] beeld) {}

    /** Somewhere in Vinkhuizen, where the demo conciërge walks. */
    private Waarneming nieuw() {
        byte[] beeld = foto.clone();
        byte[] eigen = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(eigen, 0, beeld, 24, eigen.length); // in the comment: another photo, another hash
        return new Waarneming(
                UUID.randomUUID(),
                UUID.randomUUID(),
                53.2299 + toeval.nextGaussian() * 0.002,
                6.5248 + toeval.nextGaussian() * 0.003,
                SOORTEN[toeval.nextInt(SOORTEN.length)],
                beeld);
    }

    private void stuur(Waarneming een) throws Exception {
        leg(een);
        laatste = een;
        fotoNogEens();
    }

    private void fotoNogEens() throws Exception {
        concierge.put(
                "/straat/waarnemingen/" + laatste.sleutel() + "/fotos/" + laatste.foto(), "image/jpeg", laatste.beeld());
    }

    private void leg(Waarneming een) throws Exception {
        Instant nu = Instant.now();
        String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(een.beeld()));
        String bericht = String.format(
                Locale.ROOT,
                "{\"gezien\":\"%s\",\"verzonden\":\"%s\",\"lat\":%.6f,\"lon\":%.6f,\"nauwkeurig\":8,\"categorie\":\"%s\","
                        + "\"plek\":\"Goudlaan, containers\",\"ernst\":2,\"aantal\":3,"
                        + "\"fotos\":[{\"id\":\"%s\",\"sha256\":\"%s\"}]}",
                nu,
                nu,
                een.lat(),
                een.lon(),
                een.soort(),
                een.foto(),
                sha);
        concierge.put("/straat/waarnemingen/" + een.sleutel(), "application/json", bericht.getBytes(StandardCharsets.UTF_8));
    }

    private void kaal(Object[] model) throws SQLException {
        long id = Tabel.getal(db, "select nextval('overlastmelding_seq')");
        Timestamp nu = Timestamp.from(Instant.now());
        Tabel.rijen(
                db,
                "insert into overlastmelding (id, nummer, sleutel, afdruk, bron, probleem_id, categorie, gezien_op,"
                        + " ontvangen_op, medewerker_id, lat, lon, nauwkeurig, buurt_code, ernst, aantal, actie, verwacht)"
                        + " values (?1, ?2, ?3, 'bench-kaal', 'CONCIERGE', ?4, 'afval/grofvuil', ?5, ?5, ?6, 53.2299,"
                        + " 6.5248, 8, ?7, 2, 3, 'NIETS', ?8) returning id",
                id,
                "M-2001-" + id,
                UUID.randomUUID().toString(),
                model[0],
                nu,
                model[6],
                model[1],
                model[2]);
        Tabel.rijen(
                db,
                "insert into foto (id, melding_id, volgorde, ontvangen, breedte, hoogte, inhoud, verloopt_op)"
                        + " values (?1, ?2, 0, 'bench', ?3, ?4, ?5, current_date + 365) returning id",
                UUID.randomUUID().toString(),
                id,
                model[4],
                model[5],
                model[3]);
    }

    /** Of the size a phone sends: a street in coarse grain, with room for a comment of our own. */
    private static byte[] foto() throws Exception {
        BufferedImage beeld = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = beeld.createGraphics();
        Random toeval = new Random(7);
        for (int i = 0; i < 9_000; i++) {
            pen.setColor(new Color(toeval.nextInt(256), toeval.nextInt(256), toeval.nextInt(256)));
            pen.fillOval(toeval.nextInt(1600), toeval.nextInt(1200), 20 + toeval.nextInt(60), 20 + toeval.nextInt(60));
        }
        pen.dispose();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ImageIO.write(beeld, "jpg", uit);
        byte[] jpeg = uit.toByteArray();
        byte[] met = new byte[jpeg.length + 44];
        System.arraycopy(jpeg, 0, met, 0, 20); // SOI and the JFIF header
        met[20] = (byte) 0xff;
        met[21] = (byte) 0xfe;
        met[23] = 42;
        System.arraycopy(jpeg, 20, met, 64, jpeg.length - 20);
        return met;
    }
}
