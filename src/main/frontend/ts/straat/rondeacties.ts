import type { App } from "./app.js";
import type { Plek } from "./plekken.js";
import type { Wat } from "./soorten.js";

/** What is pressed on a round. */
export async function vinkAf(app: App, ids: string[]): Promise<void> {
  if (app.ronde && ids.length > 0) {
    await app.rondes.bewaar({ ...app.ronde, bezocht: [...new Set([...app.ronde.bezocht, ...ids])] });
    await app.ververs();
    void app.post.verstuur();
  }
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
    await vinkAf(app, plek.ids);
    app.bericht = {
      soort: "goed",
      zin: weg ? `${plek.naam}: weg. Goed gezien.` : `${plek.naam}: nog niet weg. De teamleider kijkt wat er moet gebeuren.`,
    };
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

export async function meldRonde(app: App, wat: Wat, op?: number): Promise<void> {
  const { ronde } = app;
  if (ronde) {
    await app.probeer(async () => {
      await app.rondes.meld(ronde, wat, op);
      await app.ververs();
      void app.post.verstuur();
    });
  }
}

export async function meelopers(app: App, erbij: number): Promise<void> {
  if (app.ronde) {
    await app.rondes.bewaar({ ...app.ronde, meelopers: Math.min(50, Math.max(0, app.ronde.meelopers + erbij)) });
    await app.ververs();
    void app.post.verstuur();
  }
}
