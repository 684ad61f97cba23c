package nl.buurtregie.mensen.inloggen.web;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.inloggen.Code;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;

/** The pages on which somebody gets a key. */
@ApplicationScoped
class Sleutelbeeld {

    /** Light squares around the picture: without them a camera does not find it. */
    private static final int RAND = 4;

    @Inject
    private Organisatie organisatie;

    @Inject
    private Sleutelweg weg;

    Response keuze(Medewerker wie, String naar) {
        return keuze(200, wie, Form.empty(), naar);
    }

    Response keuze(int status, Medewerker wie, Form form, String naar) {
        return Page.of(
                status,
                "inloggen/sleutel",
                "Tweede stap kiezen",
                new SleutelView(
                        form.view(),
                        wie.naam(),
                        weg.isHalverwege(),
                        Terug.ofNiets(naar),
                        Terug.via(SleutelPagina.HIER + "/code-app", naar)));
    }

    Response codeapp(int status, Medewerker wie, Form form, String naar) {
        form.propose("geheim", Code.nieuwGeheim());
        String geheim = form.values("geheim").get(0);
        form.complete("code", ""); // it is of half a minute ago
        QrCode plaatje =
                QrCode.encodeText(Code.adres(geheim, organisatie.naam(), wie.gebruikersnaam()), QrCode.Ecc.MEDIUM);
        return Page.of(
                status,
                "inloggen/codeapp",
                "Code-app instellen",
                new CodeappView(
                        form.view(),
                        Terug.ofNiets(naar),
                        geheim.replaceAll("(.{4})(?=.)", "$1 "),
                        plaatje.size + 2 * RAND,
                        pad(plaatje),
                        weg.isHalverwege() ? Terug.via(SleutelPagina.HIER, naar) : AccountPagina.HIER));
    }

    /** The dark squares as one path. */
    private static String pad(QrCode plaatje) {
        StringBuilder pad = new StringBuilder();
        for (int y = 0; y < plaatje.size; y++) {
            for (int x = 0; x < plaatje.size; x++) {
                if (plaatje.getModule(x, y)) {
                    pad.append('M')
                            .append(x + RAND)
                            .append(' ')
                            .append(y + RAND)
                            .append("h1v1h-1z");
                }
            }
        }
        return pad.toString();
    }
}
