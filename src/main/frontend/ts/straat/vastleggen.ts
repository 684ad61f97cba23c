import { meters } from "./afstand.js";
import type { App } from "./app.js";
import { isGeenRuimte, TelefoonVol } from "./opslag.js";
import { groepVan, type Plek } from "./plekken.js";
import { vinkOokAf } from "./rondeacties.js";
import { Werk } from "./werk.js";

const NIET_BEWAARD =
  "Dit kan niet op je telefoon worden bewaard: die is vol, of de opslag werkt niet. Maak ruimte vrij op je telefoon en probeer het opnieuw.";

export function nieuwWerk(app: App, bewoner: boolean, vanaf?: Plek): Werk {
  const werk = Werk.nieuw(app.wachtrij, bewoner, app.ronde?.id ?? null, app.dag?.alleenTelefoon);
  if (vanaf && app.dag) {
    werk.vanPlek(vanaf, app.plaats.nu(), app.dag.samenMeter);
    const categorie = app.categorie(vanaf.categorie);
    if (categorie) {
      werk.wat.categorie = categorie.slug;
      werk.wat.naamCategorie = categorie.naam;
      werk.wat.beeld = categorie.beeld;
    }
  } else {
    werk.vanTelefoon(app.plaats.nu(), app.dag);
  }
  app.werk = werk;
  app.bericht = null;
  return werk;
}

export async function foto(app: App, bestand: Blob, vanaf?: Plek): Promise<void> {
  const eerder = app.werk;
  const werk = eerder ?? nieuwWerk(app, false, vanaf);
  await app.probeer(async () => {
    try {
      const bewaard = werk.foto(bestand);
      app.teken(); // "Klaar" says that it waits
      await bewaard;
    } catch (fout) {
      if (fout instanceof TelefoonVol) {
        app.werk = eerder;
        throw fout;
      }
      werk.fout = { waar: "foto", zin: "Deze foto kan niet worden gelezen. Maak een nieuwe." };
    }
    if (app.werk === werk) {
      app.ga("#waarneming");
    }
  });
}

/** Away from the wiping, by whatever road; false when what was wiped cannot be kept: then nobody leaves. */
export async function stopMetVegen(app: App, werk: Werk): Promise<boolean> {
  return app.probeer(() => werk.beelden.bewaarOnherkenbaar());
}

/** Photo, kind, done: from here on it is sent by itself. */
export async function legVast(app: App, werk: Werk): Promise<void> {
  await app.probeer(async () => {
    const { wat } = werk;
    if (!(await werk.klaar())) {
      app.teken();
      return;
    }
    app.werk = null; // it is kept: what follows does not make that otherwise
    await onthoudSoort(app, wat.categorie);
    const nietAf = await vinkOokAf(app, geraakt(app, werk));
    const straks = app.post.net === "aan" ? "Wordt nu verstuurd." : "Verstuurt straks vanzelf.";
    const wijzig = { woord: "Wijzig", doe: () => void verbeter(app, wat.id) };
    const zin = `${wat.naamCategorie} is vastgelegd. ${straks}${nietAf}`;
    app.bericht = { soort: nietAf === "" ? "goed" : "fout", zin, knop: wijzig };
    await app.ververs();
    app.ga("#");
    void app.post.verstuur();
  });
}

/** Only the order of the kinds on the screen: on a full phone that stays as it was. */
async function onthoudSoort(app: App, slug: string | null): Promise<void> {
  try {
    if (slug !== null) {
      await app.dagen.gebruik(slug);
      app.gebruikt = await app.dagen.laatstGebruikt();
    }
  } catch (fout) {
    if (!isGeenRuimte(fout)) {
      throw fout;
    }
  }
}

/** Places of today's list that this observation is about. */
function geraakt(app: App, werk: Werk): string[] {
  const { plaats, categorie, bij } = werk.wat;
  const dichtbij = (plek: Plek) =>
    plaats !== null &&
    categorie !== null &&
    app.dag !== null &&
    groepVan(plek.categorie) === groepVan(categorie) &&
    meters(plaats, plek) <= app.dag.samenMeter;
  return app.plekken().flatMap((plek) =>
    plek.kijkNa === null && (plek.ids.includes(bij ?? "") || dichtbij(plek)) ? plek.ids : [],
  );
}

/** Leaves what was being made as "not finished yet"; when there was nothing in it, it goes. False when it cannot be kept: then it stays. */
export async function laatRusten(app: App): Promise<boolean> {
  const { werk } = app;
  if (!werk) {
    return true;
  }
  app.werk = null;
  const bewaard = await app.probeer(async () => {
    await werk.rust();
    if (werk.isLeeg) {
      await werk.gooiWeg();
    } else {
      await werk.bewaar();
      app.bericht = {
        soort: "goed",
        zin: "Bewaard, nog niet af.",
        knop: { woord: "Ga verder", doe: () => void verbeter(app, werk.wat.id) },
      };
    }
    await app.ververs();
  });
  if (!bewaard) {
    app.werk = werk;
    app.bericht = { soort: "fout", zin: NIET_BEWAARD, knop: { woord: "Ga weg zonder bewaren", doe: () => laatLos(app) } };
  }
  return bewaard;
}

function laatLos(app: App): void {
  app.werk = null;
  app.bericht = null;
  app.ga("#");
}

export async function verbeter(app: App, id: string): Promise<void> {
  await app.probeer(async () => {
    const regel = app.regels.find((een) => een.id === id);
    if (!regel?.waarneming) {
      return;
    }
    if (!(await app.wachtrij.neemTerug(id))) {
      app.bericht = { soort: "fout", zin: "Deze is al onderweg en kan op je telefoon niet meer veranderen." };
      await app.ververs();
      return;
    }
    app.bericht = null;
    app.werk = await Werk.verder(regel.waarneming, app.wachtrij);
    await app.ververs();
    app.ga("#waarneming");
  });
}
