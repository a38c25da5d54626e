import { describe, expect, it } from 'vitest';
import { speaksOfText } from '../../../../../src/core/plan/points/alone/aboutText.js';

describe('sentences about the text, its writer and its reader', () => {
  it.each([
    'You can watch the video in the post for visual instructions',
    'Check the blog post to see how to light an oven',
    'Wir verraten, wie ihr euer Boot schnell und dauerhaft abdichtet',
    'Heute zeigen wir euch, welche Leinen im Winter halten',
    'We show you how to tie a boat in three steps',
    'Os cuento cómo se pinta una barca',
    'Nous vous expliquons comment amarrer un bac',
    'I know the section heading is not good English, but it is true of boats',
    'Desde el muelle quiero dar las gracias a la capitana del remolcador',
    'I would like to thank the harbour board for the charts',
    'Je tiens à remercier les pilotes du port',
    'Ich möchte mich bei allen Lotsen bedanken',
    'Disfrutad de vuestra travesía y buen viento!',
    'Enjoy your trip across the bay!',
    'Viel Erfolg beim Streichen!',
    'Bon voyage à tous ceux qui partent',
    'Si os ha gustado este post, me hará ilusión leer vuestros comentarios',
    'If you need help with your boat, drop a comment below',
    'Schreibt mir gern einen Kommentar zu euren Booten',
    'Con cada donación que realices ayudas a los cronistas del puerto',
    'Your subscription supports the only paper of the bay',
    'Today’s Harbour talks about ferries and their captains',
    'Read about my voyages on my page—or get in touch!',
    'We encourage you to watch the launch of the boats',
    'For a short account of the launch, read on',
    'To see how we paint a boat, read “The Slow Brush”',
    'Our next speaker, Ada Miller, will be here in March',
    'Para entender el puerto, primero hay que saber quién lo construyó',
    'Tiefere Einblicke in den Bootsbau finden Sie in Millers Handbuch',
    'Encontrarás más información en la página del puerto',
    'viernes, 3 de mayo de 2019 Mi primera travesía por la ría',
  ])('%s', (text) => {
    expect(speaksOfText(text)).toBe(true);
  });

  it.each([
    'Check the oven to see how warm it is',
    'Visitors watch the video of the oven in a tent',
    'We show that the new light halves the number of wrecks',
    'Wir zeigen die Schiffe im Sommer auf der Mole',
    'The captain thanked nobody and left the pier',
    'Los turistas disfrutan de la travesía en verano',
    'Enjoy is the name of the oldest ferry in the bay',
    'The board leaves comments of captains unanswered',
    'El viernes 3 de mayo de 2019 cerró el puerto',
    'Der Hafen gibt den Lotsen mehr Zeit',
    'We encourage the guild to watch the tide',
    'Today’s technology covers the whole harbour',
    'In fog the pilots get in touch',
    'To learn the tides, watch the moon',
    'To see the far shore, the pilots climb the tower at noon',
    'The next ferry leaves at nine',
    'Para entender las mareas, los pilotos miran la luna',
    'Informationen finden in diesem Hafen nur Wartende',
    'Les travaux du port seront finis en mars',
    'Les contes du port ont un siècle',
    'Every donation of the guild went into the new pier',
  ])('not: %s', (text) => {
    expect(speaksOfText(text)).toBe(false);
  });
});
