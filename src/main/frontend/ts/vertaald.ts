/**
 * A sentence of a script in the language of the page. The Dutch words stand where they are said; a page in another language
 * brings its own along. Parts are written as {0}.
 */
export function vertaald(zin: string, nederlands: string, ...delen: Array<string | number>): string {
  const bron = typeof document === "undefined" ? null : document.querySelector<HTMLTemplateElement>("#scriptwoorden");
  const woorden = bron?.content.querySelector(`[data-zin="${zin}"]`)?.textContent ?? nederlands;
  return delen.reduce<string>((tekst, deel, plek) => tekst.replace(`{${plek}}`, String(deel)), woorden);
}
