/** An article whose deck has a slide with exactly these points. */
export const POINTS = [
  'The harbour pilots board every ship before it passes the outer lighthouse',
  'The tugs wait behind the breakwater until the wind drops below thirty knots',
  'The crane crews start unloading as soon as the customs officer has signed',
];

export const ARTICLE = `# How a harbour works at night

The harbour never sleeps. Every night forty ships pass the lighthouse, and every one of them is met by people whom nobody on shore has ever seen.

## 1. Arriving

Three things happen before a ship touches the quay:

- ${POINTS[0]}.
- ${POINTS[1]}.
- ${POINTS[2]}.

Nothing of this is written in the timetable, and yet it happens forty times a night.

## 2. Leaving

A ship leaves when the tide allows it. “The tide does not wait for paperwork,” says Maria Olsen, who has led the harbour office for 21 years.

The last crew goes home when the sun comes up over the eastern mole.
`;

/** An article whose deck has more than twelve slides, many with points. */
export const LONG_ARTICLE = `# How a harbour works through the year

The harbour never sleeps. Every night forty ships pass the lighthouse, and every one of them is met by people whom nobody on shore has ever seen.

${[
  ['Arriving', 'the pilots', 'the tugs', 'the crane crews'],
  ['Unloading', 'the drivers', 'the checkers', 'the customs officers'],
  ['Repairing', 'the welders', 'the painters', 'the divers'],
  ['Leaving', 'the agents', 'the cooks', 'the mates'],
  ['Wintering', 'the ice breakers', 'the watchmen', 'the stokers'],
]
  .map(
    ([title, one, two, three], at) => `## ${at + 1}. ${title}

Three things happen before this is done:

- ${cap(one)} wait behind the breakwater until the wind drops below ${at + 21} knots.
- ${cap(two)} read the list of the day and sign every page of it.
- ${cap(three)} start as soon as the office has given its word.

Nothing of this is written in the timetable, and yet it happens ${at + 31} times a night, whatever the weather says.`,
  )
  .join('\n\n')}
`;

function cap(words = ''): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One whose deck runs from right to left. */
export const ARABIC = `# كيف يعمل الميناء في الليل

الميناء لا ينام أبدا. كل ليلة تمر أربعون سفينة أمام المنارة، ويستقبل كل واحدة منها أناس لم يرهم أحد على الشاطئ.

## 1. الوصول

تنتظر القاطرات خلف حاجز الأمواج حتى تهدأ الريح.

## 2. المغادرة

تغادر السفينة عندما يسمح المد بذلك.
`;
