package nl.buurtregie.wijkkompas.publicatie;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SnelheidProef {
    @Test
    void hoelang() {
        Cijferwereld.proef(w -> {
            w.leef(new Random(2), 2023, 2025, Integer.getInteger("zaken", 100));
            long t = System.nanoTime();
            Publicatie p = w.maak(OpenPublicatie.class).open(w.analist, new Opdracht(2023, 2025, null));
            System.out.println("DUUR " + (System.nanoTime() - t) / 1_000_000 + " ms " + p.openbaarAantal() + " klein "
                    + p.kleinAantal() + " bij " + p.bijvangstAantal() + " onop " + p.onopgelost());
            w.maak(Controles.class).van(p).forEach(System.out::println);
            w.em.createNativeQuery(
                            "select code, status, count(*) from publicatiecijfer where publicatie_id=?1 and periode='2025' and niveau in ('WIJK','GEMEENTE') group by 1,2 order by 1,2")
                    .setParameter(1, p.id())
                    .getResultList()
                    .forEach(r -> System.out.println(java.util.Arrays.toString((Object[]) r)));
        });
    }
}
