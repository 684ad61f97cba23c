import type { App } from "../app.js";
import { el } from "../bouw.js";
import { icoon } from "../iconen.js";
import { duurWoorden, gelopen, loopt } from "../rondetijd.js";
import { balk, berichtregel, knop, kopMetTerug, moment, type Scherm } from "./delen.js";
import { beginRonde, meelopers, meldRonde, stopRonde } from "../rondeacties.js";

/** The walk itself: how long, with how many, pause and stop; and the way out of the app. */
export function rondescherm(app: App): Scherm {
  const { ronde } = app;
  const uit = el(
    "a",
    { id: "naar-uit", href: "#uit", class: "rijlink" },
    icoon("logout"),
    el("span", {}, "Uitloggen"),
    icoon("chevron-right"),
  );
  if (!ronde) {
    return {
      titel: "Ronde",
      inhoud: [
        balk(app),
        kopMetTerug("Ronde", () => app.ga("#")),
        berichtregel(app, app.bericht),
        el("p", {}, "Je loopt nu geen ronde. Start er een als je op pad gaat: dan tellen de uren mee."),
        uit,
      ],
      onder: [knop("begin-ronde", "vol", "Start ronde", () => beginRonde(app), "player-play")],
    };
  }
  const pauze = loopt(ronde) === "pauze";
  return {
    titel: "Ronde",
    inhoud: [
      balk(app),
      kopMetTerug("Ronde", () => app.ga("#")),
      berichtregel(app, app.bericht),
      el(
        "p",
        { class: "grootgetal" },
        el("b", {}, duurWoorden(gelopen(ronde.log, Date.now()))),
        el("span", { class: "stil" }, ` gelopen sinds ${moment(ronde.log[0]?.op ?? 0)}`),
      ),
      el(
        "section",
        { class: "kaart", "aria-labelledby": "mee" },
        el("h2", { id: "mee" }, "Hoeveel bewoners lopen mee?"),
        el(
          "div",
          { class: "teller" },
          el(
            "button",
            {
              id: "mee-min",
              type: "button",
              class: "rond",
              "aria-label": "Een minder",
              onclick: () => meelopers(app, -1),
            },
            icoon("minus"),
          ),
          el("output", { id: "mee-aantal", "aria-live": "polite" }, ronde.meelopers),
          el(
            "button",
            {
              id: "mee-plus",
              type: "button",
              class: "rond",
              "aria-label": "Een meer",
              onclick: () => meelopers(app, 1),
            },
            icoon("plus"),
          ),
        ),
      ),
      uit,
    ],
    onder: [
      el(
        "div",
        { class: "paar" },
        knop(
          "pauze",
          "rand",
          pauze ? "Verder" : "Pauze",
          () => meldRonde(app, pauze ? "VERDER" : "PAUZE"),
          pauze ? "player-play" : "player-pause",
        ),
        knop("stop", "stop", "Stop ronde", () => stopRonde(app), "x"),
      ),
    ],
  };
}
