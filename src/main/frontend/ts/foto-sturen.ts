import { vertaald } from "./vertaald.js";
import { naarDoek, naarJpeg } from "./straat/foto.js";

/** Makes a photo small, which also takes place and camera out of it, and sends it to the own link. */
export function fotoSturen(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-foto-sturen]")) {
    const input = part.querySelector<HTMLInputElement>("[data-met-script] input");
    const words = part.querySelector<HTMLElement>("[role=status]");
    if (!input || !words) {
      continue;
    }
    for (const form of part.querySelectorAll<HTMLElement>("[data-zonder-script]")) {
      form.hidden = true;
    }
    for (const button of part.querySelectorAll<HTMLElement>("[data-met-script]")) {
      button.hidden = false;
    }
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file) {
        void send(part.dataset["fotoSturen"] ?? "", file, words).finally(() => (input.value = ""));
      }
    });
  }
}

async function send(to: string, file: File, words: HTMLElement): Promise<void> {
  words.textContent = vertaald("foto.bezig", "Uw foto wordt verstuurd…");
  try {
    const jpeg = await naarJpeg(await naarDoek(file));
    const answer = await fetch(`${to}/${await idOf(to, jpeg)}`, {
      method: "PUT",
      headers: { "Content-Type": "image/jpeg", "X-Straat": "1" },
      body: jpeg,
      redirect: "manual",
    });
    words.textContent = answer.status === 201 ? vertaald("foto.erbij", "Uw foto is erbij.") : await reason(answer);
  } catch {
    words.textContent = vertaald("foto.anders", "Dat lukte niet. Probeer het nog een keer, of kies een andere foto.");
  }
}

/** The same photo with the same report is one photo: whoever tries again after a lost answer sends it under the same id. */
async function idOf(to: string, jpeg: ArrayBuffer): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", await new Blob([to, jpeg]).arrayBuffer());
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}

async function reason(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => null)) as { detail?: string } | null;
  return problem?.detail ?? vertaald("foto.later", "Dat lukte niet. Probeer het straks nog een keer.");
}
