const LANGSTE_ZIJDE = 1600;
const MEESTE_BYTES = 400 * 1024;
const KWALITEITEN = [0.85, 0.75, 0.65, 0.55, 0.45];
const KLEINER = 0.8;
/** Squares along the long side: so few that a face that fills the picture is not one any more. */
const VAKKEN = 25;

/** Draws a picture upright and small. What came along with it (place, camera, time) is not drawn, so it is gone. */
export async function naarDoek(bestand: Blob): Promise<HTMLCanvasElement> {
  const beeld = await createImageBitmap(bestand, { imageOrientation: "from-image" });
  const schaal = Math.min(1, LANGSTE_ZIJDE / Math.max(beeld.width, beeld.height));
  const doek = doekVan(Math.max(1, Math.round(beeld.width * schaal)), Math.max(1, Math.round(beeld.height * schaal)));
  pen(doek).drawImage(beeld, 0, 0, doek.width, doek.height);
  beeld.close();
  return doek;
}

/** The bytes that are kept and sent: a JPEG of at most 400 KB. */
export async function naarJpeg(doek: HTMLCanvasElement): Promise<ArrayBuffer> {
  let nu = doek;
  for (;;) {
    for (const kwaliteit of KWALITEITEN) {
      const blob = await new Promise<Blob | null>((klaar) => nu.toBlob(klaar, "image/jpeg", kwaliteit));
      if (blob && blob.size <= MEESTE_BYTES) {
        return blob.arrayBuffer();
      }
    }
    const kleiner = doekVan(Math.max(1, Math.round(nu.width * KLEINER)), Math.max(1, Math.round(nu.height * KLEINER)));
    pen(kleiner).drawImage(nu, 0, 0, kleiner.width, kleiner.height);
    nu = kleiner;
  }
}

/** Draws a kept photo on a canvas on the page; a web address for it would be against our policy, and is not needed. */
export async function toon(doek: HTMLCanvasElement, bytes: ArrayBuffer): Promise<void> {
  const beeld = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
  doek.width = beeld.width;
  doek.height = beeld.height;
  pen(doek).drawImage(beeld, 0, 0);
  beeld.close();
}

/** The squares that a finger at this point covers. */
export function vakken(
  x: number,
  y: number,
  straal: number,
  breed: number,
  hoog: number,
  vak: number,
): Array<[number, number]> {
  const gevonden: Array<[number, number]> = [];
  const van = (punt: number) => Math.max(0, Math.floor((punt - straal) / vak)) * vak;
  for (let links = van(x); links < Math.min(breed, x + straal); links += vak) {
    for (let boven = van(y); boven < Math.min(hoog, y + straal); boven += vak) {
      const dichtst = Math.hypot(
        Math.max(links, Math.min(x, links + vak)) - x,
        Math.max(boven, Math.min(y, boven + vak)) - y,
      );
      if (dichtst <= straal) {
        gevonden.push([links, boven]);
      }
    }
  }
  return gevonden;
}

/** Makes what is under the finger unrecognisable: each square becomes one colour, and what was there is gone. */
export function maakOnherkenbaar(doek: HTMLCanvasElement, x: number, y: number, straal: number): void {
  const teken = pen(doek);
  const vak = Math.ceil(Math.max(doek.width, doek.height) / VAKKEN);
  for (const [links, boven] of vakken(x, y, straal, doek.width, doek.height, vak)) {
    const breed = Math.min(vak, doek.width - links);
    const hoog = Math.min(vak, doek.height - boven);
    const kleur = gemiddelde(teken.getImageData(links, boven, breed, hoog).data);
    teken.fillStyle = `rgb(${kleur.join(" ")})`;
    teken.fillRect(links, boven, breed, hoog);
  }
}

export function gemiddelde(punten: Uint8ClampedArray): [number, number, number] {
  const som: [number, number, number] = [0, 0, 0];
  for (let plaats = 0; plaats < punten.length; plaats += 4) {
    som[0] += punten[plaats] ?? 0;
    som[1] += punten[plaats + 1] ?? 0;
    som[2] += punten[plaats + 2] ?? 0;
  }
  const aantal = Math.max(1, punten.length / 4);
  return [Math.round(som[0] / aantal), Math.round(som[1] / aantal), Math.round(som[2] / aantal)];
}

function doekVan(breed: number, hoog: number): HTMLCanvasElement {
  const doek = document.createElement("canvas");
  doek.width = breed;
  doek.height = hoog;
  return doek;
}

function pen(doek: HTMLCanvasElement): CanvasRenderingContext2D {
  const teken = doek.getContext("2d", { willReadFrequently: true });
  if (!teken) {
    throw new Error("Deze telefoon kan geen foto's tekenen.");
  }
  return teken;
}
