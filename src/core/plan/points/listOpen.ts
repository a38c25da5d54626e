import { CJK } from '../../language.js';
import type { Language } from '../../model.js';
import type { Talk } from '../findTalk.js';
import type { Part, Passage, Sentence } from '../passages.js';
import { rememberPart } from '../recallParts.js';
import { isSetting } from '../recognise/findTurns.js';
import { dropLabel, findLabelledTurns, type Turn } from '../recognise/labelledTurns.js';
import { isBareName, lacksLead } from '../recognise/leads.js';
import { listsContents } from '../recognise/listsContents.js';
import { needsSpeaker } from '../recognise/needsSpeaker.js';
import { isOthersWords } from '../recognise/recogniseQuoteBlocks.js';
import { isCommonplace } from './alone/commonplaces.js';
import { tellsExperience } from './alone/experiences.js';
import { showsPicture } from './alone/pictures.js';
import { isSpokenTurn } from './alone/spokenTurns.js';
import { leadsOn } from './alone/standsAlone.js';
import { onlyTells } from './alone/stories.js';
import { tellsWritersAct } from './alone/writersActs.js';
import { type Candidate, listCandidates } from './listCandidates.js';
import { type Hold, listHanging } from './listHanging.js';
import { listJoined, listJoinedAcross } from './listJoined.js';
import { type Needs, readNeeds } from './neighbours/company.js';
import { isDeniedList } from './neighbours/deniedLists.js';
import { findToldViews } from './neighbours/toldViews.js';

/**
 * In em. Of 1,284 sentences that readers judged, nine in ten of those that were shorter said nothing or could not be
 * understood alone, against one in two of the others. An item of a list has its neighbours.
 */
const SHORTEST_ALONE = 13;

/** What of a part's sentences its points may show: by themselves, or with those that they need. */
export const listOpen = rememberPart((part: Part): readonly Candidate[] =>
  listSayings(part).filter(({ sentence, length }) => sentence.isItem || length >= SHORTEST_ALONE),
);

/** The same with what is too short for a point: above others, a few words may say what those come to. */
export const listSayings = rememberPart((part: Part): readonly Candidate[] => {
  const told = findToldViews(part.passages);
  const around = part.passages.flatMap(({ sentences }) => sentences.map(({ text }) => text.text)).join('\n');
  const turns = findLabelledTurns(part);
  const hanging = listHanging(part);
  const all = part.passages.map((written, i): Reading | null => {
    const turn = turns.get(written.index);
    const passage = turn ? dropLabel(written, turn) : written;
    const previous = part.passages[i - 1] ?? null;
    if (
      turn?.asks ||
      isOthersWords(part.passages, i) ||
      lacksLead(passage, previous) ||
      listsContents(passage, previous) ||
      isDeniedList(passage, previous)
    )
      return null;
    const isLed = passage.block.type === 'list' && previous?.block.type === 'paragraph';
    return {
      passage,
      needs: readNeeds(
        passage,
        part.talk && previous?.block.type === 'paragraph' ? null : previous,
        part.passages[i + 1] ?? null,
        around,
      ),
      open: passage.sentences.map(
        (sentence) =>
          isSetting(sentence, part.passages) &&
          !told.has(sentence) &&
          !(isLed && isBareName(sentence.text.text)) &&
          hanging.get(sentence) !== 'lost',
      ),
    };
  });
  const open = all
    .flatMap((reading, i) => (reading ? listOfPassage(reading, all[i - 1] ?? null) : []))
    .filter(({ text }) => !showsPicture(text.text) && !leadsOn(text.text))
    .map((candidate) => nameHead(nameSpeaker(candidate, turns, part.talk), hanging))
    // Whose I it is has to be known.
    .filter(({ text, speaker }) => !part.talk || speaker || !needsSpeaker(text.text))
    .filter(({ text }) => !isSpokenTurn(text.text));
  // A talk is in the first person, and where nothing else is told, what somebody did is the matter.
  const more = part.talk ? open : open.filter(({ text, sentence }) => !isOnlyTold(text.text, sentence.language));
  const said = more.filter(
    ({ text, sentence }) => sentence.isItem || !isCommonplace(text.text, sentence.language === 'de'),
  );
  return [said, more, open].find((some) => some.length > 0) ?? [];
});

const HOLDS_SENTENCES = /[。！？]|[다요죠까][.!?] /u;

/** Acts of the writer, who somebody is, what was to be seen one day: in Chinese, Japanese and Korean it is only worth less. */
function isOnlyTold(text: string, language: Language): boolean {
  if (CJK.test(text)) return !HOLDS_SENTENCES.test(text) && tellsExperience(text);
  return tellsWritersAct(text, language) || onlyTells(text);
}

/** Where one person answers all through, only words that say `I` need the name. */
function nameSpeaker(candidate: Candidate, turns: ReadonlyMap<number, Turn>, talk: Talk | null = null): Candidate {
  const turn = turns.get(candidate.sentence.passage);
  if (!turn || (talk?.isOne && !needsSpeaker(candidate.text.text))) return candidate;
  return { ...candidate, speaker: turn.speaker };
}

function nameHead(candidate: Candidate, hanging: ReadonlyMap<Sentence, Hold>): Candidate {
  const head = hanging.get(candidate.sentence);
  return head && head !== 'lost' ? { ...candidate, head } : candidate;
}

interface Reading {
  readonly passage: Passage;
  /** For each sentence. */
  readonly needs: readonly Needs[];
  readonly open: readonly boolean[];
}

function listOfPassage({ passage, needs, open }: Reading, previous: Reading | null): readonly Candidate[] {
  const alone = passage.sentences.flatMap((sentence, at) => (open[at] ? listAlone(sentence, needs[at]) : []));
  if (!open.every(Boolean)) return alone;
  const across = previous?.open.every(Boolean)
    ? listJoinedAcross(previous.passage, passage, [previous.needs, needs])
    : [];
  return [...alone, ...across, ...listJoined(passage, needs)];
}

/** What may be shown of a sentence by itself: nothing where it needs a neighbour. */
function listAlone(sentence: Sentence, needs: Needs | undefined): readonly Candidate[] {
  if (needs?.before || needs?.after) return [];
  const candidates = listCandidates(sentence);
  return needs?.isTurned ? candidates.map((candidate) => ({ ...candidate, isTurned: true })) : candidates;
}
