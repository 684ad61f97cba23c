import { afstandWoorden, meters, opAfstand, verschoven } from "../afstand.js";
import type { App } from "../app.js";
import { el } from "../bouw.js";
import { icoon } from "../iconen.js";
import { kaartbeeld, MAAT, type Merk } from "../kaartbeeld.js";
import type { Gemeten } from "../plaats.js";
import { bekendePlek } from "../plekken.js";
import type { Punt } from "../soorten.js";
import type { Werk } from "../werk.js";
import { foutregel, knop, kopMetTerug, type Scherm } from "./delen.js";

const STRAAL = 120;
const PIJL = 5;
const DICHTSTE = 8;
const RICHTINGEN: Record<string, [number, number]> = {
  ArrowLeft: [-PIJL, 0],
  ArrowRight: [PIJL, 0],
  ArrowUp: [0, PIJL],
  ArrowDown: [0, -PIJL],
};

let gesleept: { van: Werk; naar: Punt } | null = null;

/** Another place than the phone says: on the small map, a known place, or a buurt. */
export function waar(app: App, werk: Werk): Scherm {
  const hier = app.plaats.nu();
  const begin = werk.wat.plaats ?? hier ?? app.dag?.plekken[0] ?? app.dag?.gebied.buurten[0] ?? null;
  const midden = gesleept?.van === werk ? gesleept.naar : begin;
  const kies = (punt: Punt, naam: string | null) => () => {
    gesleept = null;
    werk.kiesPlaats(punt, naam);
    app.ga("#waarneming");
  };
  const nu = (plaats: Gemeten) => () => {
    gesleept = null;
    werk.kiesHier(plaats, app.dag);
    app.ga("#waarneming");
  };
  const dichtbij = midden ? opAfstand(midden, app.plekken()).slice(0, DICHTSTE) : [];
  const buurten = midden ? opAfstand(midden, app.dag?.gebied.buurten ?? []).slice(0, DICHTSTE) : [];
  const rij = (id: string, naam: string, punt: Punt, bekend: string | null) =>
    el(
      "li",
      {},
      el(
        "button",
        { id, type: "button", class: "keuzerij", onclick: kies(punt, bekend) },
        icoon("map-pin"),
        el("span", {}, naam),
        hier && el("span", { class: "plek__afstand" }, afstandWoorden(meters(hier, punt))),
      ),
    );
  return {
    titel: "Waar is het?",
    inhoud: [
      kopMetTerug("Waar is het?", () => app.ga("#waarneming")),
      werk.fout?.waar === "plaats" && foutregel("plaats", werk.fout.zin),
      hier && knop("hier", "rand", `Waar ik nu ben (op ${hier.nauwkeurig ?? "?"} m)`, nu(hier), "map-pin"),
      midden && kleineKaart(app, werk, midden),
      dichtbij.length > 0 && el("h2", {}, "Een plek van de ronde"),
      dichtbij.length > 0 &&
        el(
          "ul",
          { class: "keuzelijst" },
          dichtbij.map((plek) => rij(`waar-${plek.id}`, plek.naam, plek, plek.naam)),
        ),
      app.dag && el("h2", {}, "Ergens in een buurt"),
      app.dag &&
        el(
          "ul",
          { class: "keuzelijst" },
          buurten.map((buurt) => rij(`waar-${buurt.code}`, buurt.naam, buurt, null)),
        ),
    ],
    ...(midden
      ? {
          onder: [
            knop("zet-plek", "vol", "Hier is het", kies(midden, app.dag && bekendePlek(app.dag, midden)), "check"),
          ],
        }
      : {}),
  };
}

/** The map moves under a pin that stays in the middle: with a finger, or with the arrow keys. */
function kleineKaart(app: App, werk: Werk, midden: Punt): HTMLElement {
  const merken: Merk[] = app.plekken().map((plek) => ({ lat: plek.lat, lon: plek.lon, nummer: null, soort: "plek" }));
  const naar = (punt: Punt) => {
    gesleept = { van: werk, naar: punt };
    app.teken();
  };
  const pijl = (toets: KeyboardEvent) => {
    const richting = RICHTINGEN[toets.key];
    if (richting) {
      toets.preventDefault();
      naar(verschoven(midden, ...richting));
    }
  };
  const pak = (begin: PointerEvent) => {
    const vak = begin.currentTarget as HTMLElement; // the one on the page
    const meterPerPixel = (STRAAL * 2) / vak.clientWidth;
    const beeld = vak.firstElementChild as SVGElement;
    const delta = (nu: PointerEvent) => ({ x: nu.clientX - begin.clientX, y: nu.clientY - begin.clientY });
    const schuif = (nu: PointerEvent) => {
      const { x, y } = delta(nu);
      beeld.setAttribute(
        "viewBox",
        `${(-x * MAAT) / vak.clientWidth} ${(-y * MAAT) / vak.clientWidth} ${MAAT} ${MAAT}`,
      );
    };
    const los = (nu: PointerEvent) => {
      vak.removeEventListener("pointermove", schuif);
      const { x, y } = delta(nu);
      naar(verschoven(midden, -x * meterPerPixel, y * meterPerPixel));
    };
    vak.setPointerCapture(begin.pointerId);
    vak.addEventListener("pointermove", schuif);
    vak.addEventListener("pointerup", los, { once: true });
  };
  return el(
    "div",
    {
      id: "schuifkaart",
      class: "kaartvak kaartvak--schuif",
      tabindex: 0,
      role: "application",
      "aria-label": "Kaart. Schuif met de pijltjes, 5 meter per keer.",
      onkeydown: pijl,
      onpointerdown: pak,
    },
    kaartbeeld(midden, STRAAL, merken, app.plaats.ongeveer()),
    el("span", { class: "speld" }, icoon("map-pin", "groot")),
  );
}
