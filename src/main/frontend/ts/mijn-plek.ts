/** A button that fills in where the phone is; without script or permission the buurt is enough. */
export function mijnPlek(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-mijn-plek]")) {
    const button = part.querySelector("button");
    const words = part.querySelector<HTMLElement>("[role=status]");
    const lat = part.querySelector<HTMLInputElement>("[name=lat]");
    const lon = part.querySelector<HTMLInputElement>("[name=lon]");
    if (!button || !words || !lat || !lon || !("geolocation" in navigator)) {
      continue;
    }
    part.hidden = false;
    button.addEventListener("click", () => {
      words.textContent = "Wij zoeken uw plek…";
      navigator.geolocation.getCurrentPosition(
        (found) => {
          lat.value = found.coords.latitude.toFixed(6);
          lon.value = found.coords.longitude.toFixed(6);
          words.textContent = "De plek van uw telefoon is bekend.";
        },
        () => {
          words.textContent = "Dat lukte niet. Kies hieronder de buurt.";
        },
        { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
      );
    });
  }
}
