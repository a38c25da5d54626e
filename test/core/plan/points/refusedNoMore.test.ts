import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../../src/core/plan/points/listCandidates.js';
import { passagesOf } from '../../../support/passages.js';

/** Enough of a language for it to be told. */
const AROUND: Readonly<Record<string, string>> = {
  en: 'The harbour lies in the north of the bay, and the ferries cross it every hour.',
  de: 'Der Hafen liegt im Norden der Bucht, und die Fähren fahren jede Stunde über das Wasser.',
  es: 'El puerto está al norte de la bahía y los barcos la cruzan cada hora durante todo el año.',
  fr: 'Le port est au nord de la baie et les bateaux la traversent toutes les heures de la journée.',
};

const candidates = async (language: string, text: string) =>
  (await passagesOf(`${AROUND[language]}\n\n${text}`))
    .slice(1)
    .flatMap((passage) => passage.sentences.flatMap(listCandidates))
    .map(({ text: words }) => words.text);

describe('openings that go, and the sentence stands without them', () => {
  it.each([
    ['de', 'Denn in dem kleinen Land war der Hafen die einzige Quelle des Reichtums.', 'in dem kleinen Land war'],
    ['en', 'That’s right — a man in Bergen sold forty ferries in one day.', 'a man in Bergen sold forty'],
    ['en', 'As it turned out, the old bridge was stronger than the new one.', 'the old bridge was stronger'],
    ['en', 'However if you want to cross the bay, you can take the night ferry.', 'if you want to cross the bay'],
    ['en', 'Instead Ida Holm chose the smaller of two boats, and the town laughed.', 'Ida Holm chose the smaller'],
    ['en', 'What this means is that the ferries sail only when the tide is high.', 'the ferries sail only when'],
    [
      'fr',
      'Car oui, avec ses quarante bateaux, le port est devenu le plus grand du pays.',
      'avec ses quarante bateaux, le port est',
    ],
    ['fr', 'Alors mieux vaut réserver une place avant la marée haute du soir.', 'mieux vaut réserver une place'],
  ])('%s: %s', async (language, text, opening) => {
    const found = await candidates(language, text);
    expect(found.some((words) => words.startsWith(opening))).toBe(true);
  });

  it.each([
    ['de', 'Deshalb können die Werften ihre Schiffe in vier Monaten bauen.'],
    ['de', 'So verbrennt ihr auf dem Fahrrad am Hafen einiges an Kalorien.'],
    ['en', 'However much you pay, no ferry leaves in a storm like this.'],
    ['en', 'Instead of a bridge, they built forty ferries that year.'],
    ['en', 'That’s right for them, and for nobody else in the town.'],
    ['fr', 'Car ils ont vendu tous les bateaux du port en une seule nuit.'],
  ])('not in %s: %s', async (language, text) => {
    expect(await candidates(language, text)).toEqual([]);
  });
});

describe('sentences that lean on nothing but themselves', () => {
  it.each([
    ['en', 'This year, officials in Bergen banned all motor boats from the old harbour.'],
    ['en', 'When the ice breaks in the north of the bay, this leads to floods in four towns.'],
    ['en', 'Rowing at night has gone badly for most crews, and the new lamp addresses this.'],
    ['en', 'When you join a crew it’s important to know how the ropes are tied.'],
    ['en', 'As a child she crossed the bay alone and won a medal in 1990.'],
    ['en', 'We closed the ferry line in 1990, but in reality it had failed far earlier.'],
    ['en', 'Herring gulls and black-backed terns, both native to the bay, nest on the old bridge.'],
    ['de', 'Schaut man sich die Kosten der Fähren an, lagen diese 1990 bei 63 Millionen Kronen.'],
    ['de', 'Der Verlag nennt die Fähre in seinem Buch eine »schwimmende Stadt« und zeigt vierzig Bilder.'],
    ['de', 'Im Gegensatz zu den Fähren sind die Schlepper im Hafen viel kürzer.'],
    ['de', 'Nach dem Sturm im Norden kam es am Hafen zu großen Schäden.'],
    ['de', 'Dieses Jahr wurden im Hafen vierzig Fähren gebaut.'],
    ['de', 'Damit die Fähren im Winter auslaufen können, muss der Hafen eisfrei bleiben.'],
    ['de', 'Ihr müsst keine Angst haben, aber ihr müsst die Regeln im Hafen kennen.'],
    ['es', 'Dicho para el marinero de agua dulce: cualquier cabo de dos metros funciona perfectamente.'],
    ['es', 'La alcaldesa dice que el puerto es pequeño para tantos barcos y por eso cerraron la bocana.'],
    ['es', 'Los sindicatos del puerto se reunirán este jueves frente a la capitanía.'],
    ['fr', 'Sel et sable sont dangereux pour les moteurs du port : ces matières usent toutes les hélices.'],
  ])('%s: %s', async (language, text) => {
    expect((await candidates(language, text)).length).toBeGreaterThan(0);
  });

  it.each([
    ['en', 'On that day in 1990, officials in Bergen knew this.'],
    ['en', 'When the big boats that we love leave.'],
    ['en', 'The new ferry line of the town has failed far earlier.'],
    ['en', 'Both native birds nest on the old bridge of the town.'],
    ['en', 'Ida Holm and Nils Berg, it turned out, won that vote, too.'],
    ['de', 'Im Hafen liegen diese seit dem Winter und warten auf Eis.'],
    ['de', 'Damit ist der Hafen im Winter das ganze Jahr über offen.'],
    ['de', 'Ihr altes Boot liegt seit dem Winter im Hafen von Bergen.'],
    ['es', 'Dicha alcaldesa dice que el puerto es pequeño para los barcos.'],
    ['es', 'El 10 de agosto de ese año le cerraron la entrada del puerto.'],
    ['fr', 'Depuis dix ans, ces matières usent toutes les hélices du port.'],
  ])('not in %s: %s', async (language, text) => {
    expect(await candidates(language, text)).toEqual([]);
  });
});
