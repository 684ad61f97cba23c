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

const TOUCHES = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

function watch(alone: number, token: string): void {
  const others = new BroadcastChannel("slot"); // other tabs of the same browser are one screen
  let touched = Date.now();
  let told = 0;
  let locked = false;
  const tell = (): void => {
    told = Date.now();
    others.postMessage("aangeraakt");
    void send("/slot/aanraking", token);
  };
  const lock = (): void => {
    if (locked) {
      return;
    }
    locked = true;
    void shut(cover(), () => send("/slot/nu", token), AGAIN).then(() => {
      location.replace(`/slot?${new URLSearchParams({ naar: location.pathname })}`);
    });
  };
  const look = (): void => {
    if (!locked && Date.now() - touched >= alone) {
      others.postMessage("slot");
      lock();
    }
  };
  const touch = (): void => {
    look(); // a computer that slept wakes up by a touch
    touched = Date.now();
    if (!locked && touched - told > alone / TOLD) {
      tell();
    }
  };
  others.addEventListener("message", (event) => {
    if (event.data === "slot") {
      lock();
    } else {
      touched = Date.now();
    }
  });
  for (const kind of TOUCHES) {
    window.addEventListener(kind, touch, { passive: true });
  }
  window.setInterval(look, 1_000);
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
