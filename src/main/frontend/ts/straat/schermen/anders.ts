import type { App } from "../app.js";
import { el } from "../bouw.js";
import { icoon } from "../iconen.js";
import type { Categorie } from "../soorten.js";
import type { Werk } from "../werk.js";
import { kopMetTerug, type Scherm } from "./delen.js";

/** Everything that can be chosen, by group. */
export function anders(app: App, werk: Werk): Scherm {
  const kies = (een: Categorie) => () => {
    werk.kiesCategorie(een, app.dag);
    app.ga("#waarneming");
  };
  const groepen = app.dag?.groepen ?? [];
  return {
    titel: "Iets anders",
    inhoud: [
      kopMetTerug("Wat is het?", () => app.ga("#waarneming")),
      groepen.length === 0 &&
        el(
          "p",
          { class: "leeg" },
          "De lijst staat nog niet op je telefoon. Hij komt zodra er netwerk is; tot dan blijft dit bewaard als nog niet af.",
        ),
      groepen.map((groep, nr) =>
        el(
          "details",
          { id: `groep-${nr}`, class: "meer" },
          el("summary", {}, groep.naam),
          el(
            "ul",
            { class: "keuzelijst" },
            groep.categorieen.map((een) =>
              el(
                "li",
                {},
                el(
                  "button",
                  { id: `kies-${een.slug.replace("/", "-")}`, type: "button", class: "keuzerij", onclick: kies(een) },
                  icoon(een.beeld),
                  el("span", {}, een.naam),
                ),
              ),
            ),
          ),
        ),
      ),
    ],
  };
}
