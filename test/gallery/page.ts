import type { Deck } from '../../src/core/model.js';
import { KINDS } from './galleryDeck.js';

/** The page that shows the whole gallery: a part for each kind, which languages and themes is chosen above. */
export function composePage(decks: readonly Deck[], themes: readonly string[]): string {
  const languages = decks.map(({ meta }) => meta.language);
  const choices = [
    ...languages.map((language) => choice('language', language)),
    ...themes.map((theme) => choice('theme', theme)),
  ];
  const ids = [...new Set(decks.flatMap(({ slides }) => slides.map(({ id }) => id)))];
  const parts = KINDS.map((kind) => {
    const own = ids.filter((id) => id.startsWith(`${kind}-`)).sort();
    const figures = own.flatMap((id) =>
      decks
        .filter(({ slides }) => slides.some((slide) => slide.id === id))
        .flatMap(({ meta }) => themes.map((theme) => figure(id, meta.language, theme))),
    );
    return `<h2 id="${kind}">${kind}</h2><div class="grid">${figures.join('')}</div>`;
  });
  const links = KINDS.map((kind) => `<a href="#${kind}">${kind}</a>`).join(' · ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style>
<header><strong>Gallery</strong><nav>${links}</nav><div>${choices.join('')}</div></header>
<main>${parts.join('\n')}</main><script>${SCRIPT}</script></html>\n`;
}

const choice = (name: string, value: string): string =>
  `<label><input type="checkbox" data-name="${name}" value="${value}" checked> ${value}</label>`;

const figure = (id: string, language: string, theme: string): string =>
  `<figure data-language="${language}" data-theme="${theme}"><a href="${language}/${theme}/${id}.png"><img src="${language}/${theme}/${id}.png" alt="" width="960" height="540" loading="lazy"></a><figcaption>${id} · ${language} · ${theme}</figcaption></figure>`;

const STYLE = `body{margin:0;font:15px/1.4 system-ui,sans-serif;background:#e4e2dc;color:#222}
header{position:sticky;top:0;padding:10px 20px;background:#fff;box-shadow:0 1px 4px #0003}
label{margin-right:14px}main{padding:0 20px 40px}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(440px,1fr));gap:14px}
figure{margin:0}[hidden]{display:none}img{display:block;width:100%;height:auto}figcaption{padding:4px 0;font-size:12px;color:#555}`;

const SCRIPT = `const boxes=[...document.querySelectorAll('input')];
const show=()=>{for(const f of document.querySelectorAll('figure'))f.hidden=boxes.some(b=>!b.checked&&f.dataset[b.dataset.name]===b.value)};
for(const b of boxes)b.addEventListener('change',show);`;
