import { afstandWoorden, meters } from "../afstand.js";
import type { App } from "../app.js";
import { el } from "../bouw.js";
import { icoon } from "../iconen.js";
import { kaartbeeld, passendeStraal, STRALEN, type Merk } from "../kaartbeeld.js";
import type { Plek } from "../plekken.js";
import type { Punt } from "../soorten.js";
import { balk, knop, kopMetTerug, type Scherm } from "./delen.js";

/** Chosen by hand; until then as wide as today's places lie. */
let gekozen: number | null = null;

/** What is around me, drawn from what is on the phone; the list under it says the same in words. */
export function kaart(app: App): Scherm {
  const hier = app.plaats.ongeveer();
  const midden: Punt | undefined = hier ?? app.dag?.plekken[0] ?? app.dag?.gebied.buurten[0];
  const plekken = app.plekken();
  const open = (app.dag?.open ?? []).filter((een) => !plekken.some((plek) => plek.ids.includes(een.probleem)));
  const merken: Merk[] = [
    ...open.map((een) => ({ lat: een.lat, lon: een.lon, nummer: null, soort: "open" as const })),
    ...plekken.map(merk),
  ];
  const stap = gekozen ?? passendeStraal(midden, plekken);
  const zoom = (erbij: number) => () => {
    gekozen = Math.min(STRALEN.length - 1, Math.max(0, stap + erbij));
    app.teken();
  };
  return {
    titel: "Kaart",
    inhoud: [
      balk(app),
      kopMetTerug("Kaart", () => app.ga("#")),
      midden
        ? el("div", { class: "kaartvak" }, kaartbeeld(midden, STRALEN[stap] ?? 500, merken, hier))
        : el("p", { class: "leeg" }, "De plekken staan nog niet op je telefoon. Ze komen zodra er netwerk is."),
      el(
        "div",
        { class: "paar" },
        knop("dichterbij", "rand", "Dichterbij", zoom(-1), "plus"),
        knop("verder-weg", "rand", "Verder weg", zoom(1), "minus"),
      ),
      el(
        "p",
        { class: "uitleg" },
        hier
          ? "De stip in het midden ben jij. Kleine stippen: wat nog meer open staat."
          : "Je telefoon weet nog niet waar je bent.",
      ),
      app.post.net === "aan" &&
        el(
          "a",
          { id: "grote-kaart", href: "/overlast/kaart", class: "rijlink" },
          icoon("map-2"),
          el("span", {}, "Grote kaart met straten"),
          icoon("chevron-right"),
        ),
      el(
        "ul",
        { class: "plekken" },
        plekken.map((plek, nr) => rij(plek, nr, hier)),
      ),
    ],
  };
}

function merk(plek: Plek, nr: number): Merk {
  return {
    lat: plek.lat,
    lon: plek.lon,
    nummer: nr + 1,
    soort: plek.kijkNa !== null ? "kijk" : plek.soort === "melding" ? "melding" : "plek",
  };
}

function rij(plek: Plek, nr: number, hier: Punt | null): HTMLElement {
  return el(
    "li",
    {},
    el(
      "a",
      { id: `plek-${plek.id}`, href: `#plek/${plek.id}`, class: "plek" },
      el("span", { class: "tegeltje tegeltje--nummer" }, nr + 1),
      el("span", { class: "plek__tekst" }, el("b", {}, plek.naam), el("span", { class: "stil" }, plek.woorden)),
      hier && el("span", { class: "plek__afstand" }, afstandWoorden(meters(hier, plek))),
    ),
  );
}
