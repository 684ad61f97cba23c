import type { App } from "../app.js";
import { el } from "../bouw.js";
import { balk, berichtregel, hoeveel, knop, kopMetTerug, type Scherm } from "./delen.js";

let vraagWeg = false;

/** Leaving: what was sent goes from the phone; what was not stays, locked, unless you throw it away. */
export function uit(app: App, logUit: (alles: boolean) => Promise<void>): Scherm {
  const over = app.regels.filter((regel) => regel.stand !== "verstuurd");
  const vraag = () => {
    vraagWeg = !vraagWeg;
    app.teken();
  };
  const gooiWeg = () => {
    vraagWeg = false;
    return logUit(true);
  };
  return {
    titel: "Uitloggen",
    stil: true,
    inhoud: [
      balk(app),
      kopMetTerug("Uitloggen", () => app.ga("#ronde")),
      berichtregel(app, app.bericht),
      over.length === 0
        ? el("p", {}, "Alles is verstuurd. Na het uitloggen staat er niets meer op je telefoon.")
        : el(
            "section",
            { class: "kaart kaart--oker" },
            el("h2", {}, `${hoeveel(over.length, "melding is", "meldingen zijn")} nog niet verstuurd`),
            el(
              "p",
              {},
              "Als je uitlogt blijven ze op slot op deze telefoon staan. Ze gaan pas weg als jij hier weer inlogt.",
            ),
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
          el(
            "p",
            {},
            `${hoeveel(over.length, "melding gaat", "meldingen gaan")} van je telefoon en ${over.length === 1 ? "komt" : "komen"} nooit aan.`,
          ),
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
        over.length === 0 ? "Log uit" : "Log uit en laat ze op slot staan",
        () => logUit(false),
        "logout",
      ),
    ],
  };
}
