import type { App } from "../app.js";
import { el } from "../bouw.js";
import { icoon } from "../iconen.js";
import type { Geweigerd } from "../rondes.js";
import { duurWoorden, gelopen } from "../rondetijd.js";
import { rondewegwoord } from "../woorden.js";
import { hoeveel, knop, moment, tegeltje } from "./delen.js";

let vraagWeg: string | null = null;

/** A walk that was refused: what it was, why not, and what can be done. */
export function ronderij(app: App, fout: Geweigerd): HTMLElement {
  const { ronde } = fout;
  const delen = [
    moment(ronde?.log[0]?.op ?? fout.op),
    ronde && `${duurWoorden(gelopen(ronde.log, Date.now()))} gelopen`,
    ronde && hoeveel(ronde.bezocht.length, "plek", "plekken"),
  ].filter((deel) => typeof deel === "string");
  return el(
    "li",
    { id: `ronde-${fout.id}`, class: "zending zending--geweigerd" },
    tegeltje("walk"),
    el(
      "div",
      { class: "plek__tekst" },
      el("b", {}, "Ronde"),
      el("span", { class: "stil" }, delen.join(" · ")),
      el("span", { class: "stand" }, icoon("alert-circle"), "Lukt niet"),
      el("span", { class: "reden" }, fout.reden),
      el("span", { class: "stil" }, `${ronde ? "Lukt het niet? " : ""}Vertel je teamleider wanneer je liep.`),
    ),
    vraagWeg === fout.id ? zeker(app, fout) : knoppen(app, fout),
  );
}

function knoppen(app: App, { id, ronde }: Geweigerd): HTMLElement {
  const opnieuw = () =>
    app.probeer(async () => {
      await app.rondes.opnieuw(id);
      await app.ververs();
      void app.post.verstuur();
    });
  const vraag = () => {
    vraagWeg = id;
    app.teken();
    document.getElementById(`echt-weg-${id}`)?.focus();
  };
  return el(
    "div",
    { class: "zending__knoppen" },
    ronde && knop(`opnieuw-${id}`, "rand", "Stuur opnieuw", opnieuw),
    knop(`weg-${id}`, "tekst", "Weggooien", vraag, "trash"),
  );
}

function zeker(app: App, { id, deels }: Geweigerd): HTMLElement {
  const weg = () =>
    app.probeer(async () => {
      vraagWeg = null;
      await app.rondes.gooiWeg(id);
      app.bericht = { soort: "goed", zin: "Weggegooid." };
      await app.ververs();
    });
  const toch = () => {
    vraagWeg = null;
    app.teken();
    document.getElementById(`weg-${id}`)?.focus();
  };
  return el(
    "div",
    { class: "zending__knoppen", role: "alert" },
    el("p", {}, rondewegwoord(deels)),
    knop(`echt-weg-${id}`, "stop", "Ja, gooi weg", weg),
    knop(`toch-${id}`, "rand", "Nee, laat staan", toch),
  );
}
