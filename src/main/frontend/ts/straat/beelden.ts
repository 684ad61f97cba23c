import { maakOnherkenbaar, naarDoek, naarJpeg, toon } from "./foto.js";
import type { Waarneming } from "./soorten.js";
import type { Wachtrij } from "./wachtrij.js";

/** The photos of one observation: drawn, kept, and wiped. */
export class Beelden {
  /** Which one is on top. */
  gekozen = 0;
  private readonly doeken = new Map<string, HTMLCanvasElement>();
  /** The one that was wiped and is not kept as it is shown. */
  private geveegd: string | null = null;

  constructor(
    private readonly wat: Waarneming,
    private readonly wachtrij: Wachtrij,
  ) {}

  /** Made small, and kept. */
  async maak(bestand: Blob): Promise<void> {
    const doek = await naarDoek(bestand);
    const id = crypto.randomUUID();
    await this.wachtrij.bewaarFoto(this.wat.id, id, await naarJpeg(doek));
    this.doeken.set(id, doek);
    this.wat.fotos.push(id);
    this.gekozen = this.wat.fotos.length - 1;
  }

  get top(): HTMLCanvasElement | null {
    const id = this.wat.fotos[this.gekozen];
    return (id !== undefined && this.doeken.get(id)) || null;
  }

  /** The one on top goes from the report; whoever calls takes its bytes away after that. */
  neemWeg(): string | null {
    const id = this.wat.fotos[this.gekozen];
    if (id === undefined) {
      return null;
    }
    this.wat.fotos.splice(this.gekozen, 1);
    this.doeken.delete(id);
    this.gekozen = Math.max(0, this.gekozen - 1);
    return id;
  }

  /** Under the finger, on what is shown; {@link bewaarOnherkenbaar} makes it the only version there is. */
  veeg(x: number, y: number, straal: number): void {
    const doek = this.top;
    if (doek) {
      maakOnherkenbaar(doek, x, y, straal);
      this.geveegd = this.wat.fotos[this.gekozen] ?? null;
    }
  }

  /** What is shown is what is kept, also what is wiped meanwhile; without room for it, what was kept is shown again. */
  async bewaarOnherkenbaar(): Promise<void> {
    for (let id = this.geveegd; id !== null; id = this.geveegd) {
      this.geveegd = null;
      const doek = this.doeken.get(id);
      try {
        if (doek) {
          await this.wachtrij.bewaarFoto(this.wat.id, id, await naarJpeg(doek));
        }
      } catch (fout) {
        this.geveegd = id;
        await this.herstel();
        throw fout;
      }
    }
  }

  async herstel(): Promise<void> {
    const id = this.geveegd;
    if (id !== null) {
      await this.herteken(id);
      this.geveegd = null;
    }
  }

  private async herteken(id: string): Promise<void> {
    const bytes = await this.wachtrij.foto(id);
    if (bytes) {
      const doek = this.doeken.get(id) ?? document.createElement("canvas");
      await toon(doek, bytes);
      this.doeken.set(id, doek);
    }
  }

  async hertekenAlle(): Promise<void> {
    for (const id of this.wat.fotos) {
      await this.herteken(id);
    }
  }
}
