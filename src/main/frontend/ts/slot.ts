/** A screen that nobody touches is locked by the server; what was typed is in the notes by then (klad.ts keeps it after a second). */
export function slot(root: Document): void {
  const minutes = Number(root.body.dataset["slot"] ?? 0);
  const token = root.querySelector<HTMLInputElement>("input[name=csrf]")?.value;
  if (minutes > 0 && token) {
    watch(minutes * 60_000, token);
  }
}

/** A touch is told so many times at most within the time that a screen may be left alone. */
const TOLD = 15;

/** So many milliseconds a line may hang. */
const LONGEST = 10_000;

/** And so many later it is tried again. */
const AGAIN = 3_000;

/** How long before it locks is asked whether somebody is there: he may read without touching anything, or have it read to him. */
const ASKED = 60_000;

/** Another tab hears of a touch so often at most. */
const SHARED = 1_000;

/** What a mouse moves that nobody holds, in points. */
const STILL = 4;

/**
 * What only a person does. Scrolling and getting the focus are not among them: those that a script causes look the same, and a page
 * that keeps itself up to date would never lock. Whoever does nothing else is asked.
 */
const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "input", "click"] as const;

export type Phase = "open" | "ask" | "lock";

/** Of a screen that may be left alone for so long. With a very short time half of it is left to answer. */
export function phase(untouched: number, alone: number): Phase {
  if (untouched >= alone) {
    return "lock";
  }
  return untouched >= alone - Math.min(ASKED, alone / 2) ? "ask" : "open";
}

type Place = { screenX: number; screenY: number };

/** A page that changes under a mouse at rest tells of moves too; and on some desks it is never quite still. */
export function moves(): (to: Place) => boolean {
  let from: Place | null = null;
  return (to) => {
    const far = from !== null && Math.hypot(to.screenX - from.screenX, to.screenY - from.screenY) >= STILL;
    if (far || from === null) {
      from = { screenX: to.screenX, screenY: to.screenY };
    }
    return far;
  };
}

function watch(alone: number, token: string): void {
  const others = new BroadcastChannel("slot"); // other tabs of the same browser are one screen
  const question = document.querySelector<HTMLDialogElement>("dialog[data-slotvraag]");
  let touched = Date.now();
  let told = 0;
  let shared = 0;
  let locked = false;
  const isMove = moves();
  const share = (): void => {
    if (Date.now() - shared >= SHARED) {
      shared = Date.now();
      others.postMessage("aangeraakt");
    }
  };
  const tell = (): void => {
    told = Date.now();
    void send("/slot/aanraking", token);
  };
  const lock = (): void => {
    if (locked) {
      return;
    }
    locked = true;
    question?.remove(); // what stands under an open question is not read out
    void shut(cover(), () => send("/slot/nu", token), AGAIN).then(() => {
      location.replace(`/slot?${new URLSearchParams({ naar: location.pathname })}`);
    });
  };
  const isOver = (): boolean => {
    const over = !locked && phase(Date.now() - touched, alone) === "lock";
    if (over) {
      others.postMessage("slot");
      lock();
    }
    return over;
  };
  const look = (): void => {
    if (!isOver() && !locked && !question?.open && phase(Date.now() - touched, alone) === "ask") {
      question?.showModal();
    }
  };
  const touch = (): void => {
    // A computer that slept wakes up by a touch. A question has to be answered: a press that closes it would end on what is under it.
    if (isOver() || locked || question?.open) {
      return;
    }
    touched = Date.now();
    share();
    if (touched - told > alone / TOLD) {
      tell();
    }
  };
  const answer = (): void => {
    if (locked) {
      return;
    }
    touched = Date.now();
    share();
    tell();
  };
  others.addEventListener("message", (event) => {
    if (event.data === "slot") {
      lock();
    } else {
      touched = Date.now();
      shared = touched; // or each would tell the other that it heard
      question?.close();
    }
  });
  const hear = (event: Event): void => {
    if (event.isTrusted && (!(event instanceof PointerEvent) || event.type !== "pointermove" || isMove(event))) {
      touch();
    }
  };
  for (const kind of TOUCHES) {
    window.addEventListener(kind, hear, { passive: true, capture: true });
  }
  question?.addEventListener("click", () => question.close());
  question?.addEventListener("close", answer);
  window.setInterval(look, 1_000);
  share();
  tell();
}

/** A line that hangs leaves nothing to be read. */
function cover(): HTMLElement {
  for (const part of document.body.children) {
    part.toggleAttribute("hidden", true);
  }
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  said.textContent = "Dit scherm gaat op slot.";
  document.body.append(said);
  return said;
}

/** Not before the server heard it: it would lead back to this page. Until then the page says what it waits for. */
export async function shut(said: { textContent: string | null }, tell: () => Promise<boolean>, pause: number): Promise<void> {
  while (!(await tell())) {
    said.textContent = "Geen verbinding. Dit scherm gaat op slot zodra die er weer is.";
    await new Promise((later) => setTimeout(later, pause));
  }
}

/** Who answers that it does not work (5xx: what stands before the server, or a server without its database) did not hear it. */
export function heard(status: number): boolean {
  return status < 500; // a redirect that is not followed has none: 0
}

/** Without network the screen is covered all the same; the server locks by itself when it hears nothing. */
async function send(path: string, csrf: string): Promise<boolean> {
  try {
    const answer = await fetch(path, {
      method: "POST",
      body: new URLSearchParams({ csrf }),
      redirect: "manual",
      keepalive: true,
      signal: AbortSignal.timeout(LONGEST),
    });
    return heard(answer.status);
  } catch {
    return false; // the next touch tells it again
  }
}
