let beloofd = false;

/** Whether the phone promised to keep what stands in the app, also when it runs out of room. */
export function blijft(): boolean {
  return beloofd;
}

/** Asks for that promise, and remembers what the phone says. */
export async function vraagBlijvend(daarna: () => void): Promise<void> {
  try {
    beloofd = (await navigator.storage.persist()) || (await navigator.storage.persisted());
  } catch {
    beloofd = false; // an old browser knows no such promise
  }
  daarna();
}

/** It stands on the home screen of the phone already. */
export function staatOpBeginscherm(): boolean {
  return matchMedia("(display-mode: standalone), (display-mode: fullscreen)").matches;
}
