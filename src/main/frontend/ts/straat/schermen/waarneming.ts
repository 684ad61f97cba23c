import { afstandWoorden, meters } from "../afstand.js";
import type { App } from "../app.js";
import { el } from "../bouw.js";
import { icoon } from "../iconen.js";
import { tegelsOpVolgorde } from "../plekken.js";
import type { Actie, Categorie } from "../soorten.js";
import type { Werk } from "../werk.js";
import { bovenkant } from "./bovenkant.js";
import { berichtregel, breekbaar, foutregel, knop, moment, type Scherm } from "./delen.js";
import { meerZeggen, VELD_VAN_ADRES, VELD_VAN_MELDER } from "./meer.js";
import { legVast } from "../vastleggen.js";

const ACTIES: ReadonlyArray<[Actie, string, string]> = [
  ["OPGERUIMD", "Opgeruimd", "sparkles"],
  ["AANGESPROKEN", "Aangesproken", "message"],
  ["LOSGEMAAKT", "Losgemaakt", "link"],
  ["NIETS", "Niets", ""],
];

/** Photo, picture of what it is, done. All else has a default. */
export function waarneming(app: App, werk: Werk, maakFoto: () => void): Scherm {
  const { wat, fout } = werk;
  const zin = app.post.net === "aan" ? "Wordt meteen verstuurd." : "Staat op je telefoon. Verstuurt straks vanzelf.";
  const klaar = async () => {
    if (werk.keur()) {
      await legVast(app, werk);
    } else if (werk.fout?.waar === "plaats") {
      app.ga("#waar");
    } else {
      app.teken();
      const velden: Record<string, string> = { melder: `#${VELD_VAN_MELDER}`, adres: `#${VELD_VAN_ADRES}` };
      wijsAan(velden[werk.fout?.waar ?? ""] ?? ".tegels .tegel", `fout-${werk.fout?.waar}`);
    }
  };
  return {
    titel: wat.bewoner ? "Bewoner zegt" : "Waarneming",
    inhoud: [
      bovenkant(app, werk, maakFoto),
      berichtregel(app, app.bericht),
      fout?.waar === "foto" && foutregel("foto", fout.zin),
      werk.wat.fotos.length === 0 && wieZegtHet(app, werk),
      el("h2", { id: "wat" }, "Wat is het?"),
      fout?.waar === "categorie" && foutregel("categorie", fout.zin),
      tegels(app, werk),
      hint(app, werk),
      el("h2", { id: "zelf" }, "Zelf iets gedaan?"),
      el(
        "div",
        { class: "chips", role: "group", "aria-labelledby": "zelf" },
        ACTIES.map(([actie, woord, beeld]) => keuze(app, werk, actie, woord, beeld)),
      ),
      meerZeggen(app, werk),
    ],
    onder: [
      knop("klaar", "vol", werk.wachtOpFoto ? "Foto wordt bewaard…" : "Klaar", klaar, "check"),
      el(
        "p",
        { class: "onderregel" },
        icoon(app.post.net === "aan" ? "cloud-upload" : "cloud-off"),
        el("span", {}, zin),
      ),
    ],
  };
}

/** Where it is told, with the focus on what mends it. */
function wijsAan(veld: string, fout: string): void {
  const regel = document.getElementById(fout);
  const uitklap = regel?.closest("details");
  if (uitklap) {
    uitklap.open = true;
  }
  document.querySelector<HTMLElement>(veld)?.focus({ preventScroll: true });
  regel?.scrollIntoView({ block: "center" });
}

/** Without a photo it may still be something that one saw. */
function wieZegtHet(app: App, werk: Werk): HTMLElement {
  const keuze = (id: string, woord: string, bewoner: boolean) => {
    const kies = () => {
      werk.wat.bewoner = bewoner;
      werk.onthoud();
      app.teken();
    };
    const gekozen = werk.wat.bewoner === bewoner ? "true" : "false";
    return el("button", { id, type: "button", class: "chipknop", "aria-pressed": gekozen, onclick: kies }, woord);
  };
  return el(
    "div",
    { class: "chips", role: "group", "aria-label": "Wie ziet het?" },
    keuze("zegt-bewoner", "Bewoner zegt het", true),
    keuze("zie-zelf", "Ik zie het zelf", false),
  );
}

function tegels(app: App, werk: Werk): HTMLElement {
  const { categorie, naamCategorie, beeld } = werk.wat;
  let keuzes: Categorie[] = app.dag ? tegelsOpVolgorde(app.dag, app.gebruikt) : [];
  if (categorie !== null && !keuzes.some((een) => een.slug === categorie)) {
    keuzes = [{ slug: categorie, naam: naamCategorie, beeld }, ...keuzes.slice(0, 7)];
  }
  const kies = (een: Categorie) => () => {
    werk.kiesCategorie(een, app.dag);
    app.teken();
  };
  return el(
    "div",
    { class: "tegels", role: "group", "aria-labelledby": "wat" },
    keuzes.map((een) => {
      const id = `tegel-${een.slug.replace("/", "-")}`;
      return el(
        "button",
        {
          id,
          type: "button",
          class: "tegel",
          "aria-pressed": een.slug === categorie ? "true" : "false",
          onclick: kies(een),
        },
        icoon(een.beeld, "groot"),
        el("span", {}, breekbaar(een.naam)),
      );
    }),
    el(
      "a",
      { id: "iets-anders", href: "#anders", class: "tegel" },
      icoon("dots", "groot"),
      el("span", {}, "Iets anders"),
    ),
  );
}

function hint(app: App, werk: Werk): HTMLElement | null {
  const open = werk.hint(app.dag);
  const { plaats } = werk.wat;
  if (!open || !plaats) {
    return null;
  }
  const ja = () => {
    werk.hoortErbij(open);
    app.teken();
  };
  const nee = () => {
    werk.hoortErNietBij(open);
    app.teken();
  };
  return el(
    "section",
    { class: "kaart kaart--petrol", "aria-labelledby": "hint" },
    el("h2", { id: "hint" }, "Hoort dit erbij?"),
    el(
      "p",
      {},
      `${open.naamCategorie}${open.plek === "" ? "" : `, ${open.plek}`} · ${afstandWoorden(meters(plaats, open))} verderop · sinds ${moment(open.sinds)}`,
    ),
    el(
      "div",
      { class: "paar" },
      knop("erbij", "rand", "Ja, hoort erbij", ja),
      knop("niet-erbij", "rand", "Nee, iets nieuws", nee),
    ),
  );
}

function keuze(app: App, werk: Werk, actie: Actie, woord: string, beeld: string): HTMLElement {
  const kies = () => {
    werk.wat.actie = actie;
    werk.onthoud();
    app.teken();
  };
  return el(
    "button",
    {
      id: `actie-${actie}`,
      type: "button",
      class: "chipknop",
      "aria-pressed": werk.wat.actie === actie ? "true" : "false",
      onclick: kies,
    },
    beeld !== "" && icoon(beeld),
    woord,
  );
}
