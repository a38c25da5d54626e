import { describe, expect, it } from 'vitest';
import { opensByTakingUpInGerman } from '../../../../../src/core/plan/points/alone/germanOpeners.js';

describe('German sentences that take up what was said before', () => {
  it.each([
    'Auch hier muss man zwischen Brot und Kuchen unterscheiden',
    'Etwa, indem man den Ofen um vier Uhr anheizt',
    'Da sei es sinnvoll, mit zwei Öfen zu planen',
    'Ähnliches gilt für die kleinen Häfen',
    'Genauso ist es mit den neuen Schulen',
    'Keine der beiden Lösungen überzeugt die Nachbarn',
    'Einer der Gründe ist der Preis für Mehl',
    'Eine der ältesten steht am Hafen',
    'Ein zweites Problem ist der Lärm',
    'Die beiden anderen Straßen bleiben gesperrt',
    'Gerade die letztgenannten Schulen brauchen mehr Lehrer',
    'Der Rest der Schulen öffnet im Oktober',
    'Selbst dann verließen die Schiffe den Hafen',
    'Im zweiten Fall braucht der Teig eine Nacht',
    'In beiden Fällen ruht der Teig',
    'Andernfalls trocknet der Teig',
    'Anschließend ruht der Teig eine Stunde',
    'Wie gesagt hält sich Roggenbrot eine Woche',
    'Im Unterschied zu den anderen hält die alte Brücke',
    'Der Weg dorthin ist im Winter gesperrt',
    'Da passt die enge Gasse gut ins Bild',
    'Die enge Gasse passt da gut ins Bild',
    'Dasselbe Schiff machte noch zwei Fahrten',
    'Am selben Tag öffneten die Lehrer die Türen',
    'Ein gutes Beispiel ist die Steinbrücke',
    'Ursache ist der Nordwind',
    'Einige sind mehr als hundert Jahre alt',
    'Man verwendet ihn vor allem in den Dörfern',
    'Die so gewonnene Zeit nutzen die Lehrer',
    'Vielleicht pflegen die Nachbarn deshalb den Platz',
    'Nach der Reform hat die Schule zwölf Räume',
    'Nach einem Monat kehrten die Schiffe zurück',
  ])('%s', (text) => {
    expect(opensByTakingUpInGerman(text)).toBe(true);
  });

  it.each([
    'Auch hier in der Gasse brennt nachts das Licht',
    'Etwa zwei Drittel der Bäcker heizen mit Holz',
    'Das Gegenteil von trockenem Teig ist ein Teig, der klebt',
    'Keine Bäckerei im Dorf öffnet am Sonntag',
    'Einer der Gründe für den Lärm sind die Lastwagen',
    'Eine der ältesten Bäckereien steht am Hafen',
    'Das zweite Problem des Hafens ist der Lärm',
    'Der Rest der Welt kauft sein Mehl anderswo',
    'Selbst dann, wenn es stürmt, fahren die Schiffe',
    'Im zweiten Schuljahr lernen die Kinder Karten lesen',
    'Sonst ruhige Straßen sind am Markttag voll',
    'Dann und wann fährt ein Segler ein',
    'Im Unterschied zu Weißbrot hält sich Roggenbrot',
    'Da der Teig klebt, braucht er mehr Mehl',
    'Der Markt ist da und die Bäcker kommen',
    'Der Ofen bleibt kalt, da kein Holz im Haus ist',
    'Der Kapitän umrundete mit Vasco da Gama das Kap',
    'Ein gutes Beispiel für eine ruhige Straße ist die Gasse',
    'Einige Bäckereien sind hundert Jahre alt',
    'Manche Brote werden allein deshalb hart, weil sie offen liegen',
    'Nach dem Brand von 1890 bauten die Nachbarn einen Ofen',
    'Nach einem Monat im Hafen lief das Schiff aus',
  ])('near miss: %s', (text) => {
    expect(opensByTakingUpInGerman(text)).toBe(false);
  });
});
