import { afstandWoorden, meters } from "../afstand.js";
import type { App } from "../app.js";
import { el } from "../bouw.js";
import type { Plek } from "../plekken.js";
import { balk, berichtregel, kopMetTerug, knop, moment, tegeltje, type Scherm } from "./delen.js";
import { controle, nietsTeZien } from "../rondeacties.js";
import { nieuwWerk } from "../vastleggen.js";

/** One place of the list: look, answer, tick off, or take a photo. */
export function plek(app: App, een: Plek, maakFoto: (vanaf: Plek) => void): Scherm {
  const hier = app.plaats.ongeveer();
  const gedaan = app.ronde?.bezocht.includes(een.id) ?? false;
  const zonderFoto = () => {
    nieuwWerk(app, false, een);
    app.ga("#waarneming");
  };
  const niets = () => nietsTeZien(app, een);
  return {
    titel: een.naam,
    inhoud: [
      balk(app),
      kopMetTerug(een.naam, () => app.ga("#")),
      berichtregel(app, app.bericht),
      el(
        "div",
        { class: "plek" },
        tegeltje(een.beeld),
        el(
          "p",
          { class: "plek__tekst" },
          el("span", {}, een.woorden),
          el("span", { class: "stil" }, meer(app, een)),
          hier && el("span", { class: "stil" }, `${afstandWoorden(meters(hier, een))} hiervandaan`),
        ),
      ),
      een.kijkNa !== null &&
        el(
          "section",
          { class: "kaart kaart--oker" },
          el("h2", {}, "Kijk nog eens: is het weg?"),
          el(
            "p",
            {},
            app.dag?.hercontroles.find((controle) => controle.probleem === een.kijkNa)?.wat ||
              "Er staat niet bij wat eraan gedaan is.",
          ),
          el(
            "div",
            { class: "paar" },
            knop("weg", "vol", "Ja, weg", () => controle(app, een, true), "check"),
            knop("niet-weg", "rand", "Nee, nog niet", () => controle(app, een, false), "x"),
          ),
        ),
      een.kijkNa === null && app.ronde && !gedaan && knop("niets", "rand", "Gekeken, niets te zien", niets, "check"),
      knop("zonder-foto", "tekst", "Vastleggen zonder foto", zonderFoto),
    ],
    onder: [knop("foto", "foto", "Foto hier", () => maakFoto(een), "camera-plus")],
  };
}

function meer(app: App, een: Plek): string {
  const hotspot = app.dag?.plekken.find((ander) => ander.id === een.id);
  if (hotspot) {
    return `Laatst gezien: ${moment(hotspot.laatst)}`;
  }
  const melding = app.dag?.meldingen.find((ander) => ander.probleem === een.id);
  return melding ? `Sinds ${moment(melding.sinds)} · ${melding.stap}` : "";
}
