import type { App } from "../app.js";
import { blijft } from "../blijvend.js";
import { el } from "../bouw.js";
import { allesWegwoord, nietVerstuurd } from "../woorden.js";
import { balk, berichtregel, knop, kopMetTerug, opTelefoon, type Scherm } from "./delen.js";

let vraagWeg = false;

/** Leaving: what was sent goes from the phone; what was not stays, locked, unless you throw it away. */
export function uit(app: App, logUit: (alles: boolean) => Promise<void>): Scherm {
  const over = app.regels.filter((regel) => regel.stand !== "verstuurd");
  const nog = nietVerstuurd(over.length, app.rondeOver);
  const vraag = () => {
    vraagWeg = !vraagWeg;
    app.teken();
    document.getElementById(vraagWeg ? "echt-weg" : "gooi-weg")?.focus();
  };
  const gooiWeg = () => {
    vraagWeg = false;
    return logUit(true);
  };
  return {
    titel: "Uitloggen",
    inhoud: [
      balk(app),
      kopMetTerug("Uitloggen", () => app.ga("#ronde")),
      berichtregel(app, app.bericht),
      nog === null
        ? el(
            "p",
            {},
            app.ronde
              ? "Alles is verstuurd. Je ronde loopt nog en blijft op slot op deze telefoon staan. Ben je klaar? Stop dan eerst de ronde."
              : "Alles is verstuurd. Na het uitloggen staat er niets meer op je telefoon.",
          )
        : el(
            "section",
            { class: "kaart kaart--oker" },
            el("h2", {}, nog),
            el(
              "p",
              {},
              blijft()
                ? "Als je uitlogt blijft dat op slot op deze telefoon staan. Het gaat pas weg als jij hier weer inlogt."
                : "Als je uitlogt komt dat op slot op deze telefoon te staan. Het wordt verstuurd als jij hier weer inlogt.",
            ),
            !blijft() && el("p", {}, opTelefoon(app)),
            app.post.net !== "uitgelogd" &&
              knop(
                "eerst-versturen",
                "rand",
                app.post.bezig ? "Wordt verstuurd…" : "Verstuur eerst",
                () => app.post.verstuur(),
                "cloud-upload",
              ),
          ),
      over.length > 0 && !vraagWeg && knop("gooi-weg", "tekst", "Gooi ze weg en log uit", vraag, "trash"),
      over.length > 0 &&
        vraagWeg &&
        el(
          "div",
          { class: "kaart", role: "alert" },
          el("p", {}, allesWegwoord(over, app.rondeOver)),
          el(
            "div",
            { class: "stapel" },
            knop("echt-weg", "stop", "Ja, gooi weg en log uit", gooiWeg),
            knop("toch-niet", "rand", "Nee, laat staan", vraag),
          ),
        ),
    ],
    onder: [
      knop(
        "log-uit",
        "vol",
        nog === null ? "Log uit" : "Log uit en laat dat op slot staan",
        () => logUit(false),
        "logout",
      ),
    ],
  };
}
