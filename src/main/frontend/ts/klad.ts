import { isSent } from "./een-keer.js";

/** Forms that people type in for a while: what is typed is kept on the server for a day, and offered when they come back. */
export function klad(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>("form[data-klad]")) {
    void offer(form);
    keep(form);
  }
}

const PAUSE = 1_200;
const NOT_KEPT = new Set(["csrf", "sleutel", "wachtwoord"]);
const NOT_FILLED = new Set([...NOT_KEPT, "versie"]);
const NOT_TYPED = new Set(["hidden", "file"]);

type Fields = Record<string, string[]>;

function path(form: HTMLFormElement): string {
  return new URL(form.action).pathname;
}

function token(form: HTMLFormElement): string {
  return form.querySelector<HTMLInputElement>("input[name=csrf]")?.value ?? "";
}

/** What is filled in now, but for files and what the server sent along; with the version that somebody had before him. */
export function filledIn(entries: Iterable<[string, FormDataEntryValue]>): Fields {
  const fields: Fields = {};
  for (const [name, value] of entries) {
    if (typeof value === "string" && !NOT_KEPT.has(name)) {
      (fields[name] ??= []).push(value);
    }
  }
  return fields;
}

function typed(fields: Fields): string {
  return JSON.stringify({ ...fields, versie: undefined });
}

/**
 * What to do with a draft beside what stands there now: nothing, offer it, or say first that a colleague was here since. Before 0.2.0 a
 * draft did not keep its version, and one of a mail (the field "mail") had the address of the form without a mail.
 */
export function beside(draft: Fields, now: Fields): "same" | "elsewhere" | "offer" | "changed" {
  if (typed(draft) === typed(now)) {
    return "same";
  }
  if (draft["mail"] && !now["mail"]) {
    return "elsewhere";
  }
  return now["versie"] && draft["versie"]?.[0] !== now["versie"][0] ? "changed" : "offer";
}

/** Read out once, and again when it changes between going well and not: whoever types does not want to hear it after every pause. */
export function saying(said: Pick<HTMLElement, "textContent" | "setAttribute">): (kept: boolean) => void {
  let before: boolean | undefined;
  return (kept) => {
    said.setAttribute("aria-live", kept === before ? "off" : "polite");
    before = kept;
    said.textContent = kept
      ? `Bewaard in je kladblok om ${time(new Date())}, een dag lang.`
      : "Bewaren in je kladblok lukt nu niet. Wat je net typte staat alleen op dit scherm.";
  };
}

function keep(form: HTMLFormElement): void {
  const say = saying(form.querySelector<HTMLElement>("[data-kladstand]") ?? document.createElement("p"));
  let waiting: number | undefined;
  let running: AbortController | undefined;
  const stop = (): void => {
    window.clearTimeout(waiting);
    waiting = undefined;
  };
  const send = async (last: boolean): Promise<void> => {
    stop();
    if (isSent(form)) {
      return; // what comes after it would bring the draft of something recorded back
    }
    running?.abort();
    const mine = (running = new AbortController());
    const body = new URLSearchParams({
      csrf: token(form),
      pad: path(form),
      velden: JSON.stringify(filledIn(new FormData(form))),
    });
    try {
      const answer = await fetch("/kladblok", {
        method: "POST",
        body,
        keepalive: last,
        redirect: "error",
        signal: mine.signal,
      });
      say(answer.ok);
    } catch {
      if (!mine.signal.aborted) {
        say(false); // else what came after it says how it went
      }
    }
  };
  form.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void send(false), PAUSE);
  });
  form.addEventListener("submit", () => {
    stop();
    running?.abort();
  });
  window.addEventListener("pagehide", () => {
    if (waiting !== undefined) {
      void send(true);
    }
  });
}

function time(now: Date): string {
  return `${String(now.getHours()).padStart(2, "0")}.${String(now.getMinutes()).padStart(2, "0")} uur`;
}

async function offer(form: HTMLFormElement): Promise<void> {
  if (form.querySelector("[data-foutoverzicht]")) {
    return; // what was typed stands there already
  }
  const found = await find(path(form));
  if (!found) {
    return;
  }
  const draft = JSON.parse(found.velden) as Fields;
  const fits = beside(draft, filledIn(new FormData(form)));
  if (fits === "same" || fits === "elsewhere") {
    return;
  }
  const bar = form.previousElementSibling;
  const words = bar?.querySelector("[data-kladwoorden]");
  if (!(bar instanceof HTMLElement) || !words) {
    return;
  }
  bar.querySelector("[name=kladverder]")?.addEventListener("click", () => {
    fill(form, draft);
    bar.hidden = true;
  });
  bar.querySelector("[name=kladweg]")?.addEventListener("click", () => {
    void fetch("/kladblok/weg", { method: "POST", body: new URLSearchParams({ csrf: token(form), pad: path(form) }) });
    bar.hidden = true;
  });
  words.textContent =
    `Je was hier bezig om ${found.op}, maar legde het nog niet vast.` +
    (fits === "changed" ? " Er is intussen een nieuwe versie. Kijk die eerst na: ga je verder, dan staat jouw tekst eroverheen." : "");
  bar.hidden = false;
}

async function find(pad: string): Promise<{ op: string; velden: string } | null> {
  try {
    const answer = await fetch(`/kladblok?${new URLSearchParams({ pad })}`, { redirect: "error" });
    return answer.status === 200 ? ((await answer.json()) as { op: string; velden: string }) : null;
  } catch {
    return null;
  }
}

/** Fields change as if somebody typed: what depends on them follows. What nobody typed stays as the server sent it. */
function fill(form: HTMLFormElement, fields: Fields): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement)) {
      continue;
    }
    if (!field.name || NOT_FILLED.has(field.name) || NOT_TYPED.has(field.type)) {
      continue;
    }
    const values = fields[field.name] ?? [];
    if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
      field.checked = values.includes(field.value);
    } else {
      field.value = values.shift() ?? "";
    }
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}
