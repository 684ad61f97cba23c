import type { App } from "./app.js";
import { isGeenRuimte } from "./opslag.js";
import type { Plek } from "./plekken.js";
import { duurWoorden, gelopen } from "./rondetijd.js";
import type { Wat } from "./soorten.js";
import { hoeveel } from "./woorden.js";

/** What is pressed on a round. */
export async function vinkAf(app: App, ids: string[]): Promise<void> {
  if (app.ronde && ids.length > 0) {
    await app.rondes.bewaar({ ...app.ronde, bezocht: [...new Set([...app.ronde.bezocht, ...ids])] });
    await app.ververs();
    void app.post.verstuur();
  }
}

/** Beside something that is kept already: that stays so. @return what to say when it is not ticked off */
export async function vinkOokAf(app: App, ids: string[]): Promise<string> {
  try {
    await vinkAf(app, ids);
    return "";
  } catch (fout) {
    return isGeenRuimte(fout)
      ? " Je telefoon is vol: de plek is niet afgevinkt op je ronde."
      : " De plek is niet afgevinkt op je ronde.";
  }
}

/** Looked, and there was nothing. */
export async function nietsTeZien(app: App, plek: Plek): Promise<void> {
  await app.probeer(async () => {
    await vinkAf(app, plek.ids);
    app.bericht = { soort: "goed", zin: `${plek.naam} is gedaan.` };
    app.ga("#");
  });
}

export async function controle(app: App, plek: Plek, weg: boolean): Promise<void> {
  const { kijkNa } = plek;
  if (kijkNa === null) {
    return;
  }
  await app.probeer(async () => {
    const naamCategorie = app.categorie(plek.categorie)?.naam ?? "";
    const op = new Date().toISOString();
    await app.wachtrij.controleer({
      id: crypto.randomUUID(),
      probleem: kijkNa,
      plek: plek.naam,
      naamCategorie,
      beeld: plek.beeld,
      weg,
      op,
    });
    const nietAf = await vinkOokAf(app, plek.ids);
    const zin = weg
      ? `${plek.naam}: weg. Goed gezien.`
      : `${plek.naam}: nog niet weg. De teamleider kijkt wat er moet gebeuren.`;
    app.bericht = { soort: nietAf === "" ? "goed" : "fout", zin: zin + nietAf };
    await app.ververs();
    app.ga("#");
    void app.post.verstuur();
  });
}

export async function beginRonde(app: App): Promise<void> {
  await app.probeer(async () => {
    await app.rondes.begin();
    app.bericht = null;
    await app.ververs();
    void app.post.verstuur();
  });
}

/** @return whether it is kept */
export async function meldRonde(app: App, wat: Wat, op?: number): Promise<boolean> {
  const { ronde } = app;
  if (!ronde) {
    return false;
  }
  return app.probeer(async () => {
    await app.rondes.meld(ronde, wat, op);
    await app.ververs();
    void app.post.verstuur();
  });
}

export async function stopRonde(app: App): Promise<void> {
  const { ronde } = app;
  if (!ronde) {
    return;
  }
  const duur = duurWoorden(gelopen(ronde.log, Date.now()));
  if (await meldRonde(app, "STOP")) {
    const plekken = hoeveel(ronde.bezocht.length, "plek", "plekken");
    app.bericht = { soort: "goed", zin: `Ronde klaar: ${duur}, ${plekken}. Goed gelopen.` };
    app.ga("#");
  }
}

export async function meelopers(app: App, erbij: number): Promise<void> {
  const { ronde } = app;
  if (ronde) {
    await app.probeer(async () => {
      await app.rondes.bewaar({ ...ronde, meelopers: Math.min(50, Math.max(0, ronde.meelopers + erbij)) });
      await app.ververs();
      void app.post.verstuur();
    });
  }
}
