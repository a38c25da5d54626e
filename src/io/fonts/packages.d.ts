// Neither package brings types: these describe only what Lectern uses.
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'sfnt';
      readonly keepFeatures?: readonly string[];
      readonly variationAxes?: Readonly<Record<string, number>>;
      readonly noHinting?: boolean;
      readonly dropTables?: readonly string[];
    },
  ): Promise<Uint8Array>;
}

declare module 'fontverter' {
  const fontverter: {
    convert(font: Uint8Array, to: 'sfnt', from?: 'woff2'): Promise<Uint8Array>;
  };
  export default fontverter;
}
