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
    const answer = await fetch(`${to}/${crypto.randomUUID()}`, {
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

async function reason(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => null)) as { detail?: string } | null;
  return problem?.detail ?? vertaald("foto.later", "Dat lukte niet. Probeer het straks nog een keer.");
}
