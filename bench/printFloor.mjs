// The floor: the least that a program can do to print slides. node printFloor.mjs BROWSER PAGE.html OUT.pdf
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';

const [, , executablePath, page, out] = process.argv;
const browser = await puppeteer.launch({ executablePath, headless: 'shell', pipe: true, args: ['--no-sandbox'] });
const tab = await browser.newPage();
await tab.goto(pathToFileURL(path.resolve(page)).href);
await tab.evaluate(() => document.fonts.ready.then(() => true));
await writeFile(out, await tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }));
await browser.close();
