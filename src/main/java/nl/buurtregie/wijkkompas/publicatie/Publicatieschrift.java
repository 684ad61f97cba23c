package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.wijkkompas.indicator.Telling;

/** Writes and reads the rows of a version; a hundred thousand at a time, so many in one statement. */
@ApplicationScoped
class Publicatieschrift {

    private static final int PER_KEER = 5_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Stedenschrift steden;

    /** Replaces everything that was counted for this version, which must still be open. */
    void schrijf(Publicatie publicatie, Publicatierekening.Rekening rekening, List<Controle> controles) {
        em.flush();
        for (String tabel : List.of("publicatiecijfer", "publicatietelling", "publicatiebasis", "publicatiecontrole")) {
            em.createNativeQuery("delete from " + tabel + " where publicatie_id = ?1")
                    .setParameter(1, publicatie.id())
                    .executeUpdate();
        }
        cijfers(publicatie, rekening.cijfers());
        tellingen(publicatie, rekening);
        basis(publicatie, rekening);
        controles(publicatie, controles);
        steden.schrijf(publicatie, rekening.steden());
    }

    private void cijfers(Publicatie publicatie, List<Cijfer> cijfers) {
        perKeer(
                publicatie,
                "publicatiecijfer",
                "code text, code_versie int, niveau text, gebied text, periode text, status text, waarde numeric,"
                        + " onder numeric, boven numeric, teller int, noemer numeric",
                cijfers,
                (cijfer, rij) -> {
                    rij.add(cijfer.code())
                            .add(cijfer.versie())
                            .add(cijfer.niveau().name());
                    rij.add(cijfer.gebied())
                            .add(cijfer.periode())
                            .add(cijfer.status().name());
                    voegToe(rij, cijfer.waarde());
                    voegToe(rij, cijfer.onder());
                    voegToe(rij, cijfer.boven());
                    voegToe(rij, cijfer.teller());
                    voegToe(rij, cijfer.noemer());
                });
    }

    private void tellingen(Publicatie publicatie, Publicatierekening.Rekening rekening) {
        perKeer(
                publicatie,
                "publicatietelling",
                "telling text, niveau text, gebied text, periode text, exact int, verborgen boolean",
                List.copyOf(rekening.cellen().entrySet()),
                (cel, rij) -> rij.add(cel.getKey().telling().name())
                        .add(cel.getKey().niveau().name())
                        .add(cel.getKey().gebied())
                        .add(cel.getKey().periode())
                        .add(cel.getValue().waarde())
                        .add(cel.getValue().verborgen()));
    }

    private void basis(Publicatie publicatie, Publicatierekening.Rekening rekening) {
        rekening.basis()
                .forEach((soort, atomen) -> perKeer(
                        publicatie,
                        "publicatiebasis",
                        "soort text, kenmerken text, buurt_code text, kwartaal int, aantal int",
                        atomen,
                        (atoom, rij) -> rij.add(soort.name())
                                .add(atoom.kenmerken().stream()
                                        .map(Telling::name)
                                        .collect(Collectors.joining(" ")))
                                .add(atoom.buurt())
                                .add(atoom.kwartaal())
                                .add(atoom.aantal())));
    }

    private void controles(Publicatie publicatie, List<Controle> controles) {
        int[] volgorde = {0};
        perKeer(
                publicatie,
                "publicatiecontrole",
                "volgorde int, soort text, ernst text, tekst text",
                controles,
                (controle, rij) -> rij.add(volgorde[0]++)
                        .add(controle.soort().name())
                        .add(controle.ernst().name())
                        .add(controle.tekst()));
    }

    private interface Rij<T> {
        void vul(T een, JsonArrayBuilder rij);
    }

    private <T> void perKeer(Publicatie publicatie, String tabel, String kolommen, List<T> alle, Rij<T> rij) {
        List<String> typen = List.of(kolommen.split(", "));
        StringBuilder kies = new StringBuilder();
        for (int plaats = 0; plaats < typen.size(); plaats++) {
            String type = typen.get(plaats).substring(typen.get(plaats).indexOf(' ') + 1);
            kies.append(", cast(r ->> ")
                    .append(plaats)
                    .append(" as ")
                    .append(type)
                    .append(')');
        }
        String namen =
                typen.stream().map(een -> een.substring(0, een.indexOf(' '))).collect(Collectors.joining(", "));
        for (int van = 0; van < alle.size(); van += PER_KEER) {
            JsonArrayBuilder rijen = Json.createArrayBuilder();
            alle.subList(van, Math.min(alle.size(), van + PER_KEER)).forEach(een -> {
                JsonArrayBuilder velden = Json.createArrayBuilder();
                rij.vul(een, velden);
                rijen.add(velden);
            });
            em.createNativeQuery("insert into " + tabel + " (publicatie_id, " + namen + ") select ?1" + kies
                            + " from jsonb_array_elements(cast(?2 as jsonb)) as r")
                    .setParameter(1, publicatie.id())
                    .setParameter(2, rijen.build().toString())
                    .executeUpdate();
        }
    }

    private static void voegToe(JsonArrayBuilder rij, Number getal) {
        if (getal == null) {
            rij.addNull();
        } else {
            rij.add(getal.toString());
        }
    }

    /** What earlier versions told of each count. */
    Geschiedenis eerder(List<Publicatie> publicaties) {
        Geschiedenis geschiedenis = new Geschiedenis();
        publicaties.forEach(een -> {
            geschiedenis.jaren(een.vanJaar(), een.totJaar());
            lees(een, geschiedenis);
            steden.lees(een, geschiedenis);
        });
        return geschiedenis;
    }

    private void lees(Publicatie publicatie, Geschiedenis geschiedenis) {
        Rows.of(
                        em.createNativeQuery("select telling, niveau, gebied, periode, exact, verborgen"
                                        + " from publicatietelling where publicatie_id = ?1")
                                .setParameter(1, publicatie.id()),
                        Geteld.class)
                .forEach(een -> geschiedenis.telling(
                        new Sleutel(een.telling(), een.niveau(), een.gebied(), een.periode()),
                        new Geschiedenis.Eerder(een.exact(), een.verborgen(), publicatie.regels())));
    }

    private record Geteld(
            Telling telling, Niveau niveau, String gebied, String periode, int exact, boolean verborgen) {}

    /** SHA-256 over every figure, a line each, in a fixed order. */
    static String controlegetal(List<Cijfer> cijfers) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            cijfers.stream()
                    .map(Cijfer::toString)
                    .sorted()
                    .forEach(regel -> som.update((regel + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
