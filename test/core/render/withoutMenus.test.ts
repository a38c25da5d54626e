import { expect, it } from 'vitest';
import { withoutMenus } from '../../../src/core/render/withoutMenus.js';

const MENU = ['About', 'About Me', 'Privacy Policy', 'Home', '首页', '联系我们', 'Name *', 'Comment', 'Footer'];
const NOTES = [
  'Meyer, Ada (2019): Harbours of the north',
  'https://harbour.example/1',
  'The harbour board sells this picture.',
];

it('a handout leaves out the menus of a saved page, and no works, addresses or notices', () => {
  expect(withoutMenus([...MENU, ...NOTES])).toEqual(NOTES);
});

it('a few short lines may be the names of works', () => {
  const few = ['Harbours of the north', 'Ferries', ...NOTES];
  expect(withoutMenus(few)).toEqual(few);
});
