/** An address as browsers write it: the same whether its characters are written out or in code. */
export function sameAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}
