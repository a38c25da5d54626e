import { describe, expect, it } from 'vitest';
import { opensByTakingUpInSpanish } from '../../../../../src/core/plan/points/alone/spanishOpeners.js';

describe('Spanish sentences that take up what was said before', () => {
  it.each([
    'El asunto fue abordado ayer por el alcalde',
    'Incluso, el panadero pidió que se abra el horno',
    'Lo contrario ocurre con el pan de centeno',
    'Algo parecido sucede en los puertos del norte',
    'Sucede igual con las escuelas nuevas',
    'Una situación similar es la de los puertos del norte',
    'Al respecto, agregaron que el puerto abrirá en mayo',
    'El primero de ellos mide veinte metros',
    'Ninguna de las dos opciones convence a los vecinos',
    'Una de las razones es el precio de la harina',
    'Una de las más antiguas está junto al puerto',
    'Un segundo problema es el ruido de los camiones',
    'El siguiente paso consiste en amasar la harina',
    'El primero mide veinte metros',
    'El resto de las escuelas abrirá en octubre',
    'Los demás panaderos compran la harina en el molino',
    'Incluso entonces los barcos salían del puerto',
    'En el segundo caso la masa necesita una noche',
    'De lo contrario, el barco se queda en el muelle',
    'Igual de importante es la temperatura del horno',
    'A diferencia de los demás, el puente viejo aguanta',
    'Tal medida costó dos millones de euros',
    'La misma calle tuvo hace años tres panaderías',
    'Un buen ejemplo es el puente de piedra',
    'El resultado fue una calle sin coches',
    'Algunas tienen más de cien años',
    'Lo hicieron con madera de pino',
    'Se usa sobre todo en los pueblos',
    'Cuesta el doble y dura la mitad',
    'Basta con añadir un poco de agua',
    'No siempre fue así en los puertos del norte',
    'La directora explicó que los alumnos comen en el patio',
    'Tras la reforma, la escuela tiene doce aulas',
    'Al cabo de un mes los barcos volvieron a pescar',
  ])('%s', (text) => {
    expect(opensByTakingUpInSpanish(text)).toBe(true);
  });

  it.each([
    'El tema del pan fue abordado ayer por el alcalde',
    'Incluso el panadero pidió que se abra el horno',
    'Lo contrario de una masa seca es una masa que se pega',
    'Ninguna panadería del pueblo abre los domingos',
    'Una de las razones del ruido es el paso de camiones',
    'El segundo problema del puerto es el ruido',
    'El primero de mayo la plaza está llena',
    'El resto del año la plaza está vacía',
    'Los demás países cierran las calles los domingos',
    'En el segundo curso los alumnos leen mapas',
    'En caso de niebla el capitán avisa por radio',
    'Tan importante es la harina como el agua',
    'A diferencia del pan blanco, el de centeno dura una semana',
    'Tal vez la masa necesite otra noche',
    'La misma panadera que vende el pan lo amasa',
    'Un buen ejemplo de calle tranquila es la del puerto',
    'El resultado de la reforma fue una calle sin coches',
    'Algunas panaderías tienen más de cien años',
    'Lo peor de la niebla es el silencio',
    'Cuesta mucho amasar con las manos frías',
    'La directora de la escuela explicó el plan',
    'Tras el incendio de 1890, los vecinos levantaron un horno',
    'Al cabo de un mes de lluvia el río creció',
  ])('near miss: %s', (text) => {
    expect(opensByTakingUpInSpanish(text)).toBe(false);
  });
});
