/** A script that may stand between script tags: no end tag and no comment can begin inside it. */
export function embedScript(script: string): string {
  return script.replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}

/** A style sheet that may stand between style tags. */
export function embedStyle(style: string): string {
  return style.replace(/<(?=\/style)/gi, '\\3C ');
}

/** Data for `<script type="application/json">`. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
