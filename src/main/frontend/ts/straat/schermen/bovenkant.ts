import type { App } from "../app.js";
import { el, type Kind } from "../bouw.js";
import { icoon } from "../iconen.js";
import { buurtBij } from "../plekken.js";
import { MEESTE_FOTOS, type Werk } from "../werk.js";

/** The photo with what one can do to it; where it is along its lower edge. */
export function bovenkant(app: App, werk: Werk, maakFoto: () => void): Kind {
  const { wat } = werk;
  const foto = werk.beelden.top;
  const sluit = el(
    "button",
    { id: "sluit", type: "button", class: "rond rond--foto", "aria-label": "Sluiten", onclick: () => app.ga("#") },
    icoon("x"),
  );
  const erbij = el(
    "button",
    {
      id: "nog-een-foto",
      type: "button",
      class: "rond rond--foto",
      "aria-label": foto ? "Nog een foto" : "Foto maken",
      onclick: () => maakFoto(),
    },
    icoon("camera-plus"),
  );
  const vaag = el(
    "button",
    { id: "onherkenbaar", type: "button", class: "pil pil--foto", onclick: () => app.ga("#onherkenbaar") },
    icoon("blur"),
    "Onherkenbaar",
  );
  if (foto) {
    foto.className = "foto__beeld";
    foto.setAttribute("role", "img");
    foto.setAttribute("aria-label", `Foto ${werk.beelden.gekozen + 1} van ${wat.fotos.length}`);
  }
  const titel = wat.bewoner ? "Wat zegt de bewoner?" : "Wat zie je?";
  return el(
    "header",
    { class: foto ? "foto" : "foto foto--geen" },
    foto,
    el("h1", { id: "titel", tabindex: -1, class: foto ? "alleen-voorlezen" : "" }, titel),
    el(
      "div",
      { class: "foto__knoppen" },
      sluit,
      el("span", { class: "rek" }),
      wat.fotos.length < MEESTE_FOTOS && erbij,
      foto && vaag,
    ),
    wat.fotos.length > 1 && bladeren(app, werk),
    plekregel(app, werk),
  );
}

function bladeren(app: App, werk: Werk): HTMLElement {
  const knoppen = werk.wat.fotos.map((_id, nr) => {
    const toon = () => {
      werk.beelden.gekozen = nr;
      app.teken();
    };
    return el(
      "button",
      {
        id: `foto-${nr}`,
        type: "button",
        class: "bladknop",
        "aria-pressed": nr === werk.beelden.gekozen ? "true" : "false",
        "aria-label": `Foto ${nr + 1}`,
        onclick: toon,
      },
      nr + 1,
    );
  });
  return el("div", { class: "bladeren" }, knoppen);
}

function plekregel(app: App, werk: Werk): HTMLElement {
  const { plaats, plek } = werk.wat;
  let woorden: Kind[];
  if (!plaats) {
    woorden = [el("b", {}, werk.volgtTelefoon ? "Plek wordt gezocht…" : "Nog geen plek gekozen")];
  } else if (plek !== null) {
    woorden = [el("b", {}, plek), " · plek bekend"];
  } else {
    const hoe = plaats.nauwkeurig === null ? "zelf gekozen" : `op ${plaats.nauwkeurig} m`;
    woorden = [el("b", {}, app.dag ? buurtBij(app.dag, plaats) : werk.volgtTelefoon ? "Waar je nu bent" : "Waar je was"), ` · ${hoe}`];
  }
  return el(
    "p",
    { class: "plekregel" },
    icoon("map-pin"),
    el("span", { class: "plekregel__naam" }, woorden),
    el("a", { id: "wijzig-plek", href: "#waar" }, "Wijzig", el("span", { class: "alleen-voorlezen" }, " de plek")),
  );
}
