import type { MarkedToken, Token } from 'marked';

/** A token as marked's own lexer makes it. Its type also allows for those of extensions, and none is in use. */
export function knownToken(token: Token): MarkedToken {
  return token as MarkedToken;
}
