import { PDFName } from '@cantoo/pdf-lib';
import { remember } from '../../core/remember.js';

/** A name as pdf-lib has it. The library looks for escapes in its letters whenever it is asked for one. */
export const nameOf: (name: string) => PDFName = remember((name) => PDFName.of(name));
