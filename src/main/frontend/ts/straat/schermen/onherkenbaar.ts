import type { App } from "../app.js";
import { el } from "../bouw.js";
import { heel } from "../vervang.js";
import type { Werk } from "../werk.js";
import { stopMetVegen } from "../vastleggen.js";
import { berichtregel, knop, kopMetTerug, type Scherm } from "./delen.js";

/** A finger is about this wide on the screen. */
const VINGER = 26;
const STAP = 40;
const RICHTINGEN: Record<string, [number, number]> = {
  ArrowLeft: [-STAP, 0],
  ArrowRight: [STAP, 0],
  ArrowUp: [0, -STAP],
  ArrowDown: [0, STAP],
};

/** Wipe over faces and number plates; what was under the finger is gone for good. */
export function onherkenbaar(app: App, werk: Werk): Scherm {
  const doek = werk.beelden.top;
  const klaar = async () => {
    if (await stopMetVegen(app, werk)) {
      app.ga("#waarneming");
    }
  };
  const opnieuw = () => app.probeer(() => werk.beelden.herstel());
  return {
    titel: "Onherkenbaar maken",
    inhoud: [
      kopMetTerug("Onherkenbaar maken", klaar),
      berichtregel(app, app.bericht),
      el("p", { class: "uitleg" }, "Veeg over gezichten en kentekens. Wat je wegveegt komt niet meer terug."),
      doek && veegvak(werk, doek),
    ],
    onder: [
      el(
        "div",
        { class: "paar" },
        knop("opnieuw", "rand", "Opnieuw", opnieuw, "refresh"),
        knop("vegen-klaar", "vol", "Klaar", klaar, "check"),
      ),
    ],
  };
}

function veegvak(werk: Werk, doek: HTMLCanvasElement): HTMLElement {
  doek.className = "veegdoek";
  const vak = el(
    "div",
    {
      id: "veegvak",
      class: "veegvak",
      tabindex: 0,
      role: "application",
      "aria-label": "Foto. Met de pijltjes kies je een plek, met de spatiebalk maak je die onherkenbaar.",
    },
    doek,
  );
  const wijzer = el("span", { class: "wijzer", hidden: true });
  vak.append(wijzer);
  const veeg = (x: number, y: number) => {
    const schaal = doek.width / doek.clientWidth;
    werk.beelden.veeg(x * schaal, y * schaal, VINGER * schaal);
  };
  const onderVinger = (punt: PointerEvent) => {
    const vlak = doek.getBoundingClientRect();
    veeg(punt.clientX - vlak.left, punt.clientY - vlak.top);
  };
  vak.addEventListener("pointerdown", (punt) => {
    vak.setPointerCapture(punt.pointerId);
    onderVinger(punt);
  });
  vak.addEventListener("pointermove", (punt) => {
    if (punt.buttons > 0) {
      punt.getCoalescedEvents().forEach(onderVinger);
      onderVinger(punt);
    }
  });
  let x = 0;
  let y = 0;
  vak.addEventListener("keydown", (toets) => {
    const [opzij, omlaag] = RICHTINGEN[toets.key] ?? [0, 0];
    if (opzij === 0 && omlaag === 0 && toets.key !== " ") {
      return;
    }
    toets.preventDefault();
    x = Math.min(doek.clientWidth, Math.max(0, x + opzij));
    y = Math.min(doek.clientHeight, Math.max(0, y + omlaag));
    wijzer.hidden = false;
    wijzer.style.translate = `${x - VINGER}px ${y - VINGER}px`;
    if (toets.key === " ") {
      veeg(x, y);
    }
  });
  return heel(vak);
}
