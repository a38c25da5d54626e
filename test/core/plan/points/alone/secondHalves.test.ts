import { describe, expect, it } from 'vitest';
import { isSecondHalf } from '../../../../../src/core/plan/points/alone/secondHalves.js';

describe('the second half of something', () => {
  it.each([
    ['en', 'Hamilton had no pilot’s licence either'],
    ['en', 'The harbour closes in winter as well'],
    ['en', 'Not to mention the price of a ticket'],
    ['en', 'According to the researcher, ferries are late'],
    ['en', 'The other kind of rope is made of hemp'],
    ['en', 'There is another reason why the pier is empty'],
    ['es', 'La otra orilla tiene dos faros'],
    ['fr', 'L’autre rive est plus haute'],
    ['de', 'Das andere Ufer ist höher'],
    ['de', 'Es gibt noch einen weiteren Grund für die Verspätung'],
    ['es', 'El puerto tampoco abre en invierno'],
    ['es', 'Sin olvidar la huelga de los marineros'],
    ['es', 'Para el biólogo, el río está enfermo'],
    ['fr', 'Le port n’ouvre pas non plus'],
    ['fr', 'Sans oublier la grève des marins'],
    ['fr', 'Preuve d’une motivation qui ne faiblit pas'],
    ['fr', 'Pour le toxicologue, le fleuve est malade'],
    ['de', 'Der Hafen hat auch keine Schule'],
    ['de', 'Zum anderen gibt es nun eine Fähre'],
    ['de', 'Zuletzt aber auch ein Kauf: eine zweite Fähre'],
    ['de', 'Laut dem Sprecher kommt die Fähre'],
    ['de', 'Vielmehr muss der Hafen größer werden'],
    ['de', 'Die Fähre fährt dann nicht in den Hafen'],
    ['de', 'Entscheidend ist dabei die Länge der Fähre'],
    ['zh-Hant', '時間表寫得乾淨，除了讓旅客更容易看懂，進而準時上船'],
  ])('%s: %s', (language, text) => {
    expect(isSecondHalf(text, language)).toBe(true);
  });

  it.each([
    ['zh-Hans', '除了北岸，渡轮还去外岛'],
    ['zh-Hant', '除了北岸，沒有人走這條線，旅客也少'],
    ['en', 'The ferry takes either cars or trucks'],
    ['en', 'Neither port has a pilot, and no school either'],
    ['en', 'Cars and trucks pay as well'],
    ['en', 'For the passenger, the ferry is cheap'],
    ['es', 'El puerto no abre en verano y tampoco en invierno'],
    ['es', 'Para el viajero, el puerto es cómodo'],
    ['fr', 'Le port n’ouvre ni en été ni en hiver non plus'],
    ['fr', 'Pour le voyageur, le port est commode'],
    ['de', 'Wenn es stürmt, fährt die Fähre dann nicht'],
    ['de', 'Erste Zahlen gehen davon aus, dass die Fähre voll wird'],
    ['de', 'Weder der Hafen noch auch keine Schule'],
    ['de', 'Ein Lotse kann dabei helfen, die Fähre in den Hafen zu bringen'],
    ['de', 'Das führt dazu, dass die Fähre wartet'],
    ['de', 'Laut dem Sprecher Karl Weber kommt die Fähre'],
  ])('near miss, %s: %s', (language, text) => {
    expect(isSecondHalf(text, language)).toBe(false);
  });
});
