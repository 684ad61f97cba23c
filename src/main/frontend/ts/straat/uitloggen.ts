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
    await app.rondes.ruimOp(true);
  }
  await app.dagen.wis();
  await vergeetPin(app.db, app.kluis.eigenaar);
  await app.db.put("los", true, VLAG);
}

export async function moetNogUitloggen(db: Opslag): Promise<boolean> {
  return (await db.get("los", VLAG)) === true;
}

/** Ends the session at the server too; false when it did not say so, then the next start tries again. */
export async function meldAf(db: Opslag, haal: Haal): Promise<boolean> {
  try {
    const pagina = await haal("/straat", hoe({ headers: { "X-Straat": "1" } }));
    const binnen = pagina.status === 200 || pagina.status === 403; // 403: logged in, and not for this any more
    if (binnen && !(await logUit(haal, await pagina.text()))) {
      return false;
    }
    if (!binnen && pagina.type !== "opaqueredirect") {
      return false;
    }
    await db.delete("los", VLAG);
    return true;
  } catch {
    return false;
  }
}

/** Whoever is logged out is sent to another page; any other answer is a refusal. */
async function logUit(haal: Haal, pagina: string): Promise<boolean> {
  const csrf = new DOMParser().parseFromString(pagina, "text/html").querySelector<HTMLMetaElement>("meta[name=csrf]");
  const body = new URLSearchParams({ csrf: csrf?.content ?? "" });
  const antwoord = await haal("/uitloggen", hoe({ method: "POST", body }));
  return antwoord.type === "opaqueredirect";
}

function hoe(wat: RequestInit): RequestInit {
  return { ...wat, cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(10_000) };
}
