import type { Passage } from '../passages.js';

/**
 * What a text says of itself before it lists what it is going to say. The agenda says that, and each part says the thing
 * itself.
 */
const ANNOUNCES_PARTS =
  /(?:本文|[這这此]篇?文章|本篇|本[書书章])[^。]{0,12}(?:介[紹绍]|[討讨][論论]|涵[蓋盖]|[談谈講讲]|[說说]明|分[為为享]|包[括含])|^(?:目[錄录]|[內内]容大[綱纲]|大[綱纲])[：:]?$|(?:本記事|この記事|本稿|本書)(?:で|の)[^。]*(?:紹介|解説|説明|扱|内容|構成|流れ)|^目次[：:]?$|(?:이|본) ?(?:글|기사|포스트|문서|장)(?:에서|의)[^.]*(?:다루|다룰|살펴|소개|설명|구성|순서)|^목차:?$|\b(?:this|the) (?:article|post|guide|tutorial|chapter|series|talk)\b[^.]*\b(?:cover|discuss|look|learn|explor|explain|walk|go|show|see|talk|divided|organi[sz]ed|structured)|\b(?:we|I|you)(?:['’]ll| will|['’]re going to| are going to) (?:cover|discuss|learn|explore|look at|go over|walk through)\b|^(?:table of )?contents:?$|\ben est[ea] (?:artículo|post|guía|tutorial|texto|capítulo)[^.]*(?:ver|aprend|cubr|trat|explic|habl|encontr)|^(?:índice|contenidos?):?$|\bdans (?:cet article|ce (?:guide|tutoriel|chapitre|billet))[^.]*(?:verr|abord|expliqu|découvr|trait|apprend)|^sommaire\s?:?$|\bin diesem (?:artikel|beitrag|leitfaden|kapitel|text)[^.]*(?:zeig|behandel|erklär|lern|geht|erfahr|bespr)|^inhalt(?:sverzeichnis)?:?$/iu;

/** Whether a list says what the parts of its text are. */
export function listsContents({ block }: Passage, previous: Passage | null): boolean {
  if (block.type !== 'list') return false;
  if (previous?.block.type === 'heading') return ANNOUNCES_PARTS.test(previous.block.text.text.trim());
  const lead = previous?.block.type === 'paragraph' ? previous.sentences.at(-1)?.text.text.trim() : undefined;
  return lead !== undefined && /[：:]$/u.test(lead) && ANNOUNCES_PARTS.test(lead);
}
