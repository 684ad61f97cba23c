import type { App } from "./app.js";
import type { Opslag } from "./opslag.js";
import { vergeetPin } from "./pin.js";
import type { Haal } from "./verzender.js";

const VLAG = "uitloggen";

/** Clears what was sent; what was not stays sealed, and the key goes, so only logging in opens it. */
export async function ruimTelefoonOp(app: App, alles: boolean): Promise<void> {
  if (alles) {
    for (const regel of app.regels) {
      await app.wachtrij.gooiWeg(regel.id);
    }
    await app.rondes.wisAlle();
  } else {
    await app.post.verstuur();
    await app.wachtrij.ruimOp(true);
    await app.rondes.wisBevestigde();
  }
  await app.dagen.wis();
  await vergeetPin(app.db, app.kluis.eigenaar);
  await app.db.put("los", true, VLAG);
}

export async function moetNogUitloggen(db: Opslag): Promise<boolean> {
  return (await db.get("los", VLAG)) === true;
}

/** Ends the session at the server too; false when it cannot be reached, then the next start tries again. */
export async function meldAf(db: Opslag, haal: Haal): Promise<boolean> {
  try {
    const pagina = await haal("/straat", {
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
    });
    if (pagina.status === 200) {
      const csrf = new DOMParser()
        .parseFromString(await pagina.text(), "text/html")
        .querySelector<HTMLMetaElement>("meta[name=csrf]")?.content;
      await haal("/uitloggen", {
        method: "POST",
        body: new URLSearchParams({ csrf: csrf ?? "" }),
        redirect: "manual",
        signal: AbortSignal.timeout(10_000),
      });
    } else if (pagina.type !== "opaqueredirect") {
      return false;
    }
    await db.delete("los", VLAG);
    return true;
  } catch {
    return false;
  }
}
