import type { App } from "../app.js";
import { el, type Kind } from "../bouw.js";
import { icoon } from "../iconen.js";
import type { Werk } from "../werk.js";
import { foutregel, knop } from "./delen.js";

const ERNST = ["Licht", "Vervelend", "Ernstig"];
const MEESTE = 999;

/** Which of the two is to be mended. */
export const VELD_VAN_MELDER = "veld-melderContact";
export const VELD_VAN_ADRES = "veld-postcode";

/** Which field is pointed at by which fault. */
const FOUTEN: Record<string, string> = { [VELD_VAN_MELDER]: "melder", [VELD_VAN_ADRES]: "adres" };

type Tekstveld = "notitie" | "postcode" | "huisnummer" | "melderNaam" | "melderContact";

/** Everything that may be said and never has to. */
export function meerZeggen(app: App, werk: Werk): Kind {
  const { wat } = werk;
  const open =
    wat.bewoner || wat.notitie !== "" || wat.ernst !== null || wat.aantal !== null || werk.fout?.waar === "melder";
  return [
    wat.bij !== null && bijregel(app, werk),
    wat.categorie?.startsWith("buren/") && adres(werk),
    el(
      "details",
      { id: "meer", class: "meer", open },
      el("summary", {}, "Meer zeggen (hoeft niet)"),
      ernst(app, werk),
      aantal(app, werk),
      veld(
        werk,
        "notitie",
        "Korte notitie",
        "Schrijf alleen op wat je ziet. Geen namen en geen oordeel over mensen.",
        500,
        true,
      ),
      wat.bewoner && melder(werk),
      wat.fotos.length > 0 && knop("foto-weg", "tekst", "Deze foto weggooien", () => fotoWeg(app, werk), "trash"),
    ),
  ];
}

async function fotoWeg(app: App, werk: Werk): Promise<void> {
  await app.probeer(() => werk.fotoWeg());
  app.teken();
}

function bijregel(app: App, werk: Werk): HTMLElement {
  const los = () => {
    const open = app.dag?.open.find((een) => een.probleem === werk.wat.bij);
    if (open) {
      werk.hoortErNietBij(open);
    }
    werk.wat.bij = null;
    werk.onthoud();
    app.teken();
  };
  return el(
    "p",
    { class: "bericht bericht--goed" },
    icoon("link"),
    el("span", {}, "Hoort bij wat hier al bekend is."),
    el("button", { id: "los", type: "button", class: "tekstknop", onclick: los }, "Toch niet"),
  );
}

function ernst(app: App, werk: Werk): HTMLElement {
  const kies = (waarde: number) => () => {
    werk.wat.ernst = werk.wat.ernst === waarde ? null : waarde;
    werk.onthoud();
    app.teken();
  };
  return el(
    "div",
    { class: "vraag" },
    el("p", { id: "ernst", class: "label" }, "Hoe erg is het?"),
    el(
      "div",
      { class: "chips", role: "group", "aria-labelledby": "ernst" },
      ERNST.map((woord, nr) =>
        el(
          "button",
          {
            id: `ernst-${nr + 1}`,
            type: "button",
            class: "chipknop",
            "aria-pressed": werk.wat.ernst === nr + 1 ? "true" : "false",
            onclick: kies(nr + 1),
          },
          woord,
        ),
      ),
    ),
  );
}

function aantal(app: App, werk: Werk): HTMLElement {
  const tel = (erbij: number) => () => {
    const nieuw = Math.min(MEESTE, (werk.wat.aantal ?? 0) + erbij);
    werk.wat.aantal = nieuw < 1 ? null : nieuw;
    werk.onthoud();
    app.teken();
  };
  return el(
    "div",
    { class: "vraag" },
    el("p", { id: "aantal-label", class: "label" }, "Hoeveel zakken, dingen of mensen?"),
    el(
      "div",
      { class: "teller", role: "group", "aria-labelledby": "aantal-label" },
      el(
        "button",
        { id: "aantal-min", type: "button", class: "rond", "aria-label": "Een minder", onclick: tel(-1) },
        icoon("minus"),
      ),
      el("output", { id: "aantal", "aria-live": "polite" }, werk.wat.aantal ?? "–"),
      el(
        "button",
        { id: "aantal-plus", type: "button", class: "rond", "aria-label": "Een meer", onclick: tel(1) },
        icoon("plus"),
      ),
    ),
  );
}

function adres(werk: Werk): HTMLElement {
  return el(
    "fieldset",
    { class: "vraag" },
    el("legend", {}, "Bij welk adres? (hoeft niet)"),
    werk.fout?.waar === "adres" && foutregel("adres", werk.fout.zin),
    veld(werk, "postcode", "Postcode", "Bijvoorbeeld 9741 AB", 7),
    veld(werk, "huisnummer", "Huisnummer", "Alleen het getal", 5),
  );
}

const OF_MAIL = "Vraag of je dit mag opschrijven. Zonder telefoon of e-mail komt er geen antwoord.";
const NUMMER = "Vraag of je dit mag opschrijven. Zonder telefoonnummer komt er geen antwoord.";

function melder(werk: Werk): HTMLElement {
  const alleenTelefoon = werk.wat.alleenTelefoon ?? false;
  return el(
    "fieldset",
    { class: "vraag" },
    el("legend", {}, "Wil de bewoner antwoord?"),
    el("p", { class: "uitleg" }, alleenTelefoon ? NUMMER : OF_MAIL),
    werk.fout?.waar === "melder" && foutregel("melder", werk.fout.zin),
    veld(werk, "melderNaam", "Naam", "", 80),
    veld(werk, "melderContact", alleenTelefoon ? "Telefoon" : "Telefoon of e-mail", "", 120),
  );
}

function veld(werk: Werk, naam: Tekstveld, woord: string, uitleg: string, lengte: number, lang = false): HTMLElement {
  const typ = (gebeurtenis: Event) => {
    werk.wat[naam] = (gebeurtenis.target as HTMLInputElement).value;
    werk.typt();
  };
  const id = `veld-${naam}`;
  const uitlegId = uitleg === "" ? null : `uitleg-${naam}`;
  const waar = FOUTEN[id];
  const isFout = waar !== undefined && werk.fout?.waar === waar;
  const eigen = {
    id,
    maxlength: lengte,
    "aria-invalid": isFout ? "true" : null,
    "aria-describedby": isFout ? `fout-${waar}` : uitlegId,
    autocomplete: "off",
    oninput: typ,
    onchange: () => werk.onthoud(),
  };
  const invoer = lang
    ? el("textarea", { ...eigen, rows: 3 }, werk.wat[naam])
    : el("input", { ...eigen, type: "text", value: werk.wat[naam] });
  return el(
    "div",
    { class: "veld" },
    el("label", { for: id }, woord),
    uitlegId && el("p", { id: uitlegId, class: "uitleg" }, uitleg),
    invoer,
  );
}
