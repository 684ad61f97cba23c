declare module "*.svg" {
  const tekst: string;
  export default tekst;
}
