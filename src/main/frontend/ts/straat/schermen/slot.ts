import { el, type Kind } from "../bouw.js";
import { icoon } from "../iconen.js";
import { MINSTE_CIJFERS } from "../pin.js";
import { GEEN_TOEGANG, knop, type Scherm } from "./delen.js";

/** Why the app is not open yet. */
export type Slot =
  | { soort: "laden" }
  | { soort: "pin"; fout: string | null; inloggen: boolean }
  | { soort: "nieuw"; fout: string | null }
  | { soort: "inloggen"; zin: string | null }
  | { soort: "geen toegang" }
  | { soort: "geen netwerk"; uitgelogd: boolean };

export interface Slotdaden {
  ontgrendel: (pin: string) => Promise<void>;
  kiesPin: (pin: string) => Promise<void>;
  opnieuw: () => void;
}

/** Before the app opens: the PIN, a first PIN, logging in, or waiting for a network. */
export function slotscherm(slot: Slot, daden: Slotdaden): Scherm {
  const titel = {
    laden: "Straat",
    pin: "Pincode",
    nieuw: "Kies een pincode",
    inloggen: "Log eerst in",
    "geen toegang": "Geen toegang",
    "geen netwerk": slot.soort === "geen netwerk" && slot.uitgelogd ? "Bijna uitgelogd" : "Geen netwerk",
  }[slot.soort];
  const kop = el("header", { class: "kop" }, el("h1", { id: "titel", tabindex: -1 }, titel));
  switch (slot.soort) {
    case "laden":
      return { titel, inhoud: [kop, el("p", { role: "status" }, "Wordt geopend…")] };
    case "pin":
      return {
        titel,
        inhoud: [
          kop,
          el("p", {}, "Je meldingen staan op slot op deze telefoon."),
          invoer("Pincode", slot.fout, daden.ontgrendel, "Open"),
          slot.inloggen && inloggen("Pincode vergeten? Log in"),
          slot.inloggen &&
            el("p", { class: "uitleg" }, "Een nieuwe pincode kies je door daarna in de app uit te loggen en weer in te loggen."),
        ],
      };
    case "nieuw":
      return {
        titel,
        inhoud: [
          kop,
          el(
            "p",
            {},
            `Met deze pincode open je de app ook zonder netwerk. Kies ${MINSTE_CIJFERS} cijfers of meer die een ander niet raadt. Dit hoeft maar één keer op deze telefoon.`,
          ),
          invoer("Nieuwe pincode", slot.fout, daden.kiesPin, "Kies deze pincode"),
        ],
      };
    case "inloggen":
      return {
        titel,
        inhoud: [
          kop,
          slot.zin && el("p", { role: "alert" }, slot.zin),
          el("p", {}, "Daarna werkt de app ook zonder netwerk."),
          inloggen("Log in"),
        ],
      };
    case "geen toegang":
      return {
        titel,
        inhoud: [
          kop,
          el("p", { role: "alert" }, GEEN_TOEGANG),
          knop("opnieuw", "rand", "Probeer opnieuw", daden.opnieuw, "refresh"),
        ],
      };
    case "geen netwerk":
      return {
        titel,
        inhoud: [
          kop,
          el(
            "p",
            {},
            slot.uitgelogd
              ? "Deze telefoon staat op slot. Het uitloggen is nog niet bevestigd. Probeer het opnieuw zodra er netwerk is."
              : "Op deze telefoon is nog geen pincode gekozen. Open de app één keer met netwerk en log in. Daarna werkt hij ook zonder.",
          ),
          knop("opnieuw", "rand", "Probeer opnieuw", daden.opnieuw, "refresh"),
        ],
      };
  }
}

function inloggen(woord: string): HTMLElement {
  return el(
    "p",
    {},
    el(
      "a",
      { id: "inloggen", class: "knop knop--rand", href: "/inloggen?naar=/straat" },
      icoon("user"),
      el("span", {}, woord),
    ),
  );
}

function invoer(woord: string, fout: string | null, doe: (pin: string) => Promise<void>, knopwoord: string): Kind {
  const veld = el("input", {
    id: "pin",
    type: woord === "Pincode" ? "password" : "text",
    inputmode: "numeric",
    autocomplete: "off",
    maxlength: 12,
    "aria-describedby": fout ? "pin-fout" : null,
    "aria-invalid": fout ? "true" : null,
  });
  const verstuur = (gebeurtenis: SubmitEvent) => {
    gebeurtenis.preventDefault();
    const getypt = (gebeurtenis.currentTarget as HTMLElement).querySelector("input")?.value ?? ""; // of the field on the page
    void doe(getypt.trim());
  };
  return el(
    "form",
    { id: "pinformulier", class: "stapel", novalidate: true, onsubmit: verstuur },
    el(
      "div",
      { class: "veld" },
      el("label", { for: "pin" }, woord),
      fout && el("p", { id: "pin-fout", class: "fout", role: "alert" }, icoon("alert-circle"), el("span", {}, fout)),
      veld,
    ),
    el(
      "button",
      { id: "pin-klaar", type: "submit", class: "knop knop--vol" },
      icoon("lock-open"),
      el("span", {}, knopwoord),
    ),
  );
}
