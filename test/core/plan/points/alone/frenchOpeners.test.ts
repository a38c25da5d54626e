import { describe, expect, it } from 'vitest';
import { opensByTakingUpInFrench } from '../../../../../src/core/plan/points/alone/frenchOpeners.js';

describe('French sentences that take up what was said before', () => {
  it.each([
    'Le contraire se produit avec le pain de seigle',
    'Il en va de même pour les petits ports',
    'Aucune des deux solutions ne convient aux habitants',
    'L’une des raisons est le prix de la farine',
    'L’une des plus anciennes se trouve près du port',
    'L’un d’eux est le four de la place',
    'Un deuxième problème est le bruit des camions',
    'La deuxième étape consiste à pétrir la farine',
    'Autre avantage, le four consomme moins de bois',
    'Le premier mesure vingt mètres',
    'Le reste des écoles ouvrira en octobre',
    'Même alors, les bateaux quittaient le port',
    'Dans le second cas, la pâte a besoin de repos',
    'Dans ce cas, le capitaine prévient le port',
    'Faute de quoi, le bateau reste à quai',
    'Tout aussi importante est la température du four',
    'Contrairement aux autres, le vieux pont résiste',
    'Parmi eux figure un moulin à eau',
    'Une telle mesure a coûté deux millions d’euros',
    'La même rue comptait autrefois trois boulangeries',
    'Un bon exemple est le pont de pierre',
    'Le résultat fut une rue sans voitures',
    'La raison en est simple',
    'Voilà pourquoi les rues sont si étroites',
    'Certaines ont plus de cent ans',
    'La lumière ainsi obtenue suffit aux salles de classe',
    'Le choix dépend alors de la taille du four',
    'Les maîtres aussi demandent des salles plus fraîches',
    'Vient ensuite le sel',
    'La directrice a expliqué que les élèves mangent dehors',
    'Après la réforme, l’école compte douze salles',
    'Au bout d’un mois, les bateaux sont revenus',
    'On en trouve dans tous les ports',
    'Il suffit d’y ajouter un peu d’eau',
    'Les boulangers y voient un moyen de garder la farine',
    'Les pêcheurs s’en servent par gros temps',
  ])('%s', (text) => {
    expect(opensByTakingUpInFrench(text)).toBe(true);
  });

  it.each([
    'Le contraire d’une pâte sèche est une pâte qui colle',
    'Aucune boulangerie n’ouvre le dimanche',
    'L’une des raisons du bruit est le passage des camions',
    'Le deuxième problème du port est le bruit',
    'Le premier bateau à vapeur est arrivé en 1860',
    'Le reste de l’année, la place est vide',
    'Le reste du monde achète sa farine ailleurs',
    'Dans la deuxième classe, les élèves lisent une carte',
    'En cas de brouillard, le capitaine prévient le port',
    'À défaut de farine, on prend du seigle',
    'Contrairement au pain blanc, le pain de seigle se garde',
    'Une telle lumière que les yeux se ferment est rare',
    'La même boulangère qui vend le pain le pétrit',
    'Un bon exemple de rue calme est celle du port',
    'Le résultat de la réforme est une rue sans voitures',
    'Certaines boulangeries ont plus de cent ans',
    'Le port ainsi que la gare ferment la nuit',
    'Les bateaux aussi longs que le quai restent dehors',
    'La directrice de l’école a expliqué le plan',
    'Après l’incendie de 1890, les habitants ont construit un four',
    'On entre dans le port par le nord',
    'Il y a une grue dans le port',
    'Les bateaux y compris les plus petits restent à quai',
  ])('near miss: %s', (text) => {
    expect(opensByTakingUpInFrench(text)).toBe(false);
  });
});
