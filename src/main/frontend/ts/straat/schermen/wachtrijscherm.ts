import type { App } from "../app.js";
import { el, type Kind } from "../bouw.js";
import { icoon } from "../iconen.js";
import { buurtBij } from "../plekken.js";
import type { Waarneming } from "../soorten.js";
import type { Regel } from "../regel.js";
import { balk, berichtregel, hoeveel, knop, kopMetTerug, moment, tegeltje, type Scherm } from "./delen.js";
import { ronderij } from "./ronderij.js";
import { verbeter } from "../vastleggen.js";
import { wegwoord } from "../woorden.js";

const STANDEN = {
  concept: ["dots", "Nog niet af"],
  wacht: ["clock", "Op je telefoon"],
  bezig: ["cloud-upload", "Wordt verstuurd…"],
  geweigerd: ["alert-circle", "Lukt niet"],
  verstuurd: ["circle-check", "Verstuurd"],
} as const;

let vraagWeg: string | null = null;

/** Everything on this phone with its state; nothing goes without the server's word or yours. */
export function wachtrijscherm(app: App): Scherm {
  const wacht = app.wacht().length;
  const nu =
    app.post.net !== "uitgelogd" &&
    wacht > 0 &&
    knop("nu", "rand", app.post.bezig ? "Wordt verstuurd…" : "Nu versturen", () => app.post.verstuur(), "cloud-upload");
  const volgorde = { geweigerd: 0, concept: 1, bezig: 2, wacht: 3, verstuurd: 4 };
  const regels = [...app.regels].sort(
    (een, ander) =>
      volgorde[een.stand] - volgorde[ander.stand] ||
      (een.stand === "verstuurd" ? ander.nr - een.nr : een.nr - ander.nr),
  );
  return {
    titel: "Op je telefoon",
    inhoud: [
      balk(app),
      kopMetTerug("Op je telefoon", () => app.ga("#")),
      berichtregel(app, app.bericht),
      el(
        "p",
        { class: "stil" },
        wacht === 0
          ? "Er wacht niets. Wat verstuurd is, blijft hier een paar dagen staan."
          : `${hoeveel(wacht, "melding wacht", "meldingen wachten")}. Ze gaan in deze volgorde, vanzelf.`,
      ),
      nu,
      el(
        "ul",
        { class: "wachtrij" },
        app.mislukt.map((ronde) => ronderij(app, ronde)),
        regels.map((regel) => rij(app, regel)),
      ),
    ],
  };
}

function rij(app: App, regel: Regel): HTMLElement {
  const [beeld, woord] = STANDEN[regel.stand];
  const naam = regel.waarneming
    ? regel.waarneming.naamCategorie || "Waarneming"
    : `${regel.controle?.naamCategorie}: ${regel.controle?.weg ? "weg" : "nog niet weg"}`;
  const plek = regel.waarneming ? plekwoord(app, regel.waarneming) : regel.controle?.plek;
  const toen = moment(regel.waarneming?.gezien ?? regel.controle?.op ?? regel.op);
  const delen = [toen, plek, regel.fotos > 0 && hoeveel(regel.fotos, "foto", "foto’s"), regel.antwoord.nummer].filter(
    (deel) => typeof deel === "string" && deel !== "",
  );
  return el(
    "li",
    { id: `regel-${regel.id}`, class: `zending zending--${regel.stand}` },
    tegeltje(regel.waarneming?.beeld ?? regel.controle?.beeld ?? "dots"),
    el(
      "div",
      { class: "plek__tekst" },
      el("b", {}, naam),
      el("span", { class: "stil" }, delen.join(" · ")),
      el("span", { class: "stand" }, icoon(beeld), woord),
      regel.antwoord.reden && el("span", { class: "reden" }, regel.antwoord.reden),
    ),
    knoppen(app, regel),
  );
}

function plekwoord(app: App, { plek, plaats }: Waarneming): string | null {
  return plek ?? (plaats && app.dag && buurtBij(app.dag, plaats));
}

function knoppen(app: App, regel: Regel): Kind {
  const { id, stand } = regel;
  if (stand === "verstuurd" || stand === "bezig") {
    return null;
  }
  if (vraagWeg === id) {
    return zeker(app, regel);
  }
  const vraag = () => {
    vraagWeg = id;
    app.teken();
    document.getElementById(`echt-weg-${id}`)?.focus();
  };
  const opnieuw = () =>
    app.probeer(async () => {
      await (regel.antwoord.status === 409 && regel.soort === "waarneming"
        ? app.wachtrij.alsNieuw(id, crypto.randomUUID())
        : app.wachtrij.opnieuw(id));
      await app.ververs();
      void app.post.verstuur();
    });
  const mag = regel.soort === "waarneming" && (stand !== "wacht" || !regel.geprobeerd) && regel.antwoord.status !== 409;
  return el(
    "div",
    { class: "zending__knoppen" },
    mag &&
      knop(
        `verbeter-${id}`,
        "rand",
        stand === "concept" ? "Ga verder" : stand === "wacht" ? "Wijzig" : "Verbeter",
        () => verbeter(app, id),
      ),
    stand === "geweigerd" &&
      (regel.soort === "waarneming" || regel.antwoord.status !== 409) &&
      knop(`opnieuw-${id}`, "rand", regel.antwoord.status === 409 ? "Stuur als nieuwe" : "Stuur opnieuw", opnieuw),
    knop(`weg-${id}`, "tekst", "Weggooien", vraag, "trash"),
  );
}

function zeker(app: App, regel: Regel): HTMLElement {
  const weg = () =>
    app.probeer(async () => {
      vraagWeg = null;
      await app.wachtrij.gooiWeg(regel.id);
      app.bericht = { soort: "goed", zin: "Weggegooid." };
      await app.ververs();
    });
  const toch = () => {
    vraagWeg = null;
    app.teken();
    document.getElementById(`weg-${regel.id}`)?.focus();
  };
  return el(
    "div",
    { class: "zending__knoppen", role: "alert" },
    el("p", {}, wegwoord(regel)),
    knop(`echt-weg-${regel.id}`, "stop", "Ja, gooi weg", weg),
    knop(`toch-${regel.id}`, "rand", "Nee, laat staan", toch),
  );
}
