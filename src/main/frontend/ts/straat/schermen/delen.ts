import { el, type Kind } from "../bouw.js";
import { icoon } from "../iconen.js";
import type { App, Bericht } from "../app.js";
import { blijft, staatOpBeginscherm } from "../blijvend.js";
import { staatOpTelefoon } from "../woorden.js";

export { hoeveel } from "../woorden.js";

export interface Scherm {
  titel: string;
  /** Under the black bar, from top to bottom. */
  inhoud: Kind[];
  /** What the thumb needs, always in sight. */
  onder?: Kind[];
}

export const DATUM = new Intl.DateTimeFormat("nl-NL", { weekday: "short", day: "numeric", month: "long" });
export const TIJD = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" });

export function moment(iso: string | number): string {
  const toen = new Date(iso);
  const vandaag = toen.toDateString() === new Date().toDateString();
  const tijd = TIJD.format(toen).replace(":", ".");
  return vandaag ? `${tijd} uur` : `${DATUM.format(toen)}, ${tijd} uur`;
}

export function knop(id: string, soort: string, woord: Kind, doe: () => unknown, beeld?: string): HTMLButtonElement {
  return el(
    "button",
    { id, type: "button", class: `knop knop--${soort}`, onclick: () => doe() },
    beeld && icoon(beeld),
    el("span", {}, woord),
  );
}

export function kopMetTerug(titel: string, terug: () => void): HTMLElement {
  return el(
    "header",
    { class: "kop" },
    el(
      "button",
      { id: "terug", type: "button", class: "rond", "aria-label": "Terug", onclick: terug },
      icoon("arrow-left"),
    ),
    el("h1", { id: "titel", tabindex: -1 }, titel),
  );
}

export const GEEN_TOEGANG = "Je account mag dit niet meer. Bel je teamleider.";

/** Whether it is safe there, as far as the phone says. */
export function opTelefoon(app: App): string {
  const wacht = app.rondeOver || app.regels.some((regel) => regel.stand !== "verstuurd");
  return staatOpTelefoon(blijft(), wacht, staatOpBeginscherm());
}

/** The black bar: that work goes on, or that one has to log in. */
export function balk(app: App): HTMLElement | null {
  if (app.post.net === "uit") {
    return el(
      "div",
      { class: "balk", role: "status" },
      icoon("cloud-off"),
      el("p", {}, el("b", {}, "Geen netwerk."), ` Werk gewoon door. ${opTelefoon(app)}`),
    );
  }
  if (app.post.net === "geen toegang") {
    return el(
      "div",
      { class: "balk", role: "status" },
      icoon("alert-circle"),
      el("p", {}, el("b", {}, GEEN_TOEGANG), ` ${blijft() ? "Wat je vastlegde, blijft op je telefoon staan." : opTelefoon(app)}`),
    );
  }
  if (app.post.net === "uitgelogd") {
    const link = el("a", { id: "inloggen", href: "/inloggen?naar=/straat" }, "Log opnieuw in");
    return el(
      "div",
      { class: "balk", role: "status" },
      icoon("lock-open"),
      el("p", {}, el("b", {}, "Je bent uitgelogd."), ` ${opTelefoon(app)} `, link),
    );
  }
  return null;
}

export function berichtregel(app: App, bericht: Bericht | null): HTMLElement | null {
  if (!bericht) {
    return null;
  }
  const beeld = icoon(bericht.soort === "goed" ? "circle-check" : "alert-circle");
  const actie = bericht.knop;
  const terug =
    actie && el("button", { id: "bericht-knop", type: "button", class: "tekstknop", onclick: actie.doe }, actie.woord);
  return el(
    "div",
    { class: `bericht bericht--${bericht.soort}`, role: bericht.soort === "goed" ? "status" : "alert" },
    beeld,
    el("p", {}, bericht.zin),
    terug,
  );
}

/** Where a long name may be broken on a narrow tile. */
export function breekbaar(naam: string): string {
  return naam.replace(/(?<=\p{L})(overlast|vervuiling|\()/gu, "\u00AD$1");
}

/** A picture of a category in a square. */
export function tegeltje(beeld: string, vol = false): HTMLElement {
  return el("span", { class: vol ? "tegeltje tegeltje--vol" : "tegeltje" }, icoon(beeld));
}

export function foutregel(waar: string, zin: string): HTMLElement {
  return el("p", { id: `fout-${waar}`, class: "fout", role: "alert" }, icoon("alert-circle"), el("span", {}, zin));
}
