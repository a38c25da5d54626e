import type { Deck, Slide } from '../../src/core/model.js';
import { makeSlide, words } from './decks.js';

const note = words(
  'For most of the last decade the bank watched its customers through quarterly reports. By the time a complaint reached the board it was four months old, and the people who could have fixed it had moved on.',
);

/** Every kind once or more, in English, with words of usual length. */
export function englishDeck(): Deck {
  const inOne = { section: 1, notes: [note] };
  const inTwo = { section: 2, notes: [note, note] };
  const slides: Slide[] = [
    makeSlide(
      'cover',
      {
        title: words('Fifteen customer service trends: what service leaders do next'),
        standfirst: words('Customers expect an answer within minutes, and they remember who gave it to them'),
        author: words('Dana Whitfield'),
        date: words('March 2024'),
        origin: words('Service Quarterly'),
      },
      { id: 'en-cover' },
    ),
    makeSlide(
      'agenda',
      {
        items: [
          {
            number: 1,
            numeral: 1,
            lastNumeral: null,
            title: words('The channel is no longer the question'),
            target: 'e1',
          },
          {
            number: 2,
            numeral: 2,
            lastNumeral: null,
            title: words('Automation that knows when to stop'),
            target: 'e2',
          },
          {
            number: 3,
            numeral: 3,
            lastNumeral: null,
            title: words('What it costs, and what it returns'),
            target: 'e3',
          },
        ],
      },
      { id: 'en-agenda' },
    ),
    makeSlide(
      'section',
      {
        number: 1,
        numeral: 1,
        title: words('The channel is no longer the question'),
        standfirst: words('People move between chat, phone and email in one afternoon and expect one memory'),
      },
      { ...inOne, id: 'e1' },
    ),
    makeSlide(
      'points',
      {
        title: words('Three habits of teams that answer first'),
        items: [
          words('They route by intent, not by channel'),
          words('They publish the queue, so customers see how long the wait is'),
          words('They let the person who took the call close the case'),
        ],
      },
      { ...inOne, id: 'en-list' },
    ),
    makeSlide(
      'points',
      {
        title: null,
        items: [words('One memory across channels'), words('One owner for each case'), words('One number on the wall')],
      },
      { ...inOne, id: 'en-cards' },
    ),
    makeSlide(
      'points',
      { title: null, items: [words('The cheapest contact is the one that never has to happen')] },
      { ...inOne, id: 'en-statement' },
    ),
    makeSlide(
      'quote',
      {
        quote: words('We stopped asking how fast we closed the ticket and started asking whether it stayed closed.'),
        speaker: words('Marta Olsen, head of service at Norrbank'),
        context: null,
      },
      { ...inOne, id: 'en-quote' },
    ),
    makeSlide(
      'section',
      { number: 2, numeral: 2, title: words('Automation that knows when to stop'), standfirst: null },
      { ...inTwo, id: 'e2' },
    ),
    makeSlide(
      'stages',
      {
        title: words('A case moves through four hands'),
        sequence: true,
        items: [
          { label: words('Sort'), detail: words('The model reads the message and finds the intent') },
          { label: words('Answer'), detail: words('Known questions are answered from the handbook') },
          { label: words('Hand over'), detail: words('Anything unsure goes to a person with the whole history') },
          { label: words('Learn'), detail: words('The answer goes back into the handbook') },
        ],
      },
      { ...inTwo, id: 'en-stages' },
    ),
    makeSlide(
      'pair',
      {
        title: words('Two ways to measure the same desk'),
        items: [
          {
            label: words('Speed'),
            detail: words('How long until the first reply, and how long until the case is closed'),
          },
          { label: words('Effort'), detail: words('How often the customer has to say the same thing again') },
        ],
      },
      { ...inTwo, id: 'en-pair' },
    ),
    makeSlide(
      'figure',
      {
        title: null,
        figures: [
          {
            before: words('Self-service deflected'),
            value: words('41'),
            unit: words('%'),
            after: words('of contacts'),
          },
        ],
        detail: words('In the first year, self-service deflected 41 % of contacts without lowering satisfaction'),
      },
      { ...inTwo, id: 'en-hero' },
    ),
    makeSlide(
      'figure',
      {
        title: words('What a year of triage changed'),
        figures: [
          { before: null, value: words('$4.2'), unit: words('million'), after: words('saved in overtime') },
          { before: words('Average wait fell to'), value: words('38'), unit: words('seconds'), after: null },
          { before: null, value: words('2,300'), unit: null, after: words('handbook pages rewritten') },
        ],
        detail: null,
      },
      { ...inTwo, id: 'en-grid' },
    ),
    makeSlide(
      'compare',
      {
        title: words('Calls answered within one minute rose from 22 % to 88 %'),
        from: { label: words('Before triage'), text: words('22 %'), value: 22 },
        to: { label: words('After one year'), text: words('88 %'), value: 88 },
        multiple: words('4 times'),
      },
      { ...inTwo, id: 'en-compare' },
    ),
    makeSlide(
      'timeline',
      {
        title: words('How the desk changed'),
        events: [
          { date: words('2019'), text: words('The phone queue is opened to everyone') },
          { date: words('March 2020'), text: words('Chat overtakes the phone within three weeks') },
          { date: words('2022'), text: words('The first model sorts incoming messages') },
          { date: words('January 2024'), text: words('Half of all cases are closed at first contact') },
        ],
      },
      { ...inTwo, id: 'en-timeline' },
    ),
    makeSlide(
      'table',
      {
        title: words('Where the minutes go'),
        header: [words('Channel'), words('First reply'), words('Resolution'), words('Satisfaction')],
        rows: [
          [words('Phone'), words('0:38'), words('12 min'), words('91 %')],
          [words('Chat'), words('0:12'), words('9 min'), words('88 %')],
          [words('Email'), words('2:40'), words('1.4 days'), words('79 %')],
        ],
      },
      { ...inTwo, id: 'en-table' },
    ),
    makeSlide(
      'code',
      {
        title: words('A route is a rule'),
        language: 'ts',
        code: words(
          "if (intent === 'refund' && amount < 50) {\n  return approve(caseId);\n}\n\nreturn handOver(caseId, history);",
        ),
      },
      { ...inTwo, id: 'en-code' },
    ),
    makeSlide(
      'closing',
      { line: words('Answer once, and let it stay answered'), speaker: null },
      { id: 'en-closing', notes: [note] },
    ),
    makeSlide(
      'sources',
      {
        title: words('Fifteen customer service trends: what service leaders do next'),
        author: words('Dana Whitfield'),
        date: words('March 2024'),
        origin: words('Service Quarterly'),
        entries: [
          { text: words('Marta Olsen, head of service at Norrbank'), targets: ['en-quote'] },
          { text: words('Contact Centre Survey 2023'), targets: ['en-hero', 'en-compare', 'en-grid'] },
          { text: words('https://example.com/service/2024/report'), targets: [] },
        ],
      },
      { id: 'en-sources' },
    ),
  ];
  return {
    meta: {
      slug: 'service',
      title: 'Fifteen customer service trends: what service leaders do next',
      language: 'en',
      author: 'Dana Whitfield',
      file: 'service.md',
    },
    slides,
    coverage: [],
    omissions: [],
    diagnostics: [],
  };
}
