/** Words that begin another clause. They stand in most sentences: only where something is told of contact they are looked for. */
import type { Language } from '../../types.ts';

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const czechAndSlovak = of(
  'a i ale ze aby protoze ktery ktera ktere kterou kdyz zda takze nez proc jak tak jenze pak kdo co kde at kteri kterych kterym kterymi ktereho kteremu aj lebo pretoze ktory ktora ktore ktoru ked ci preco ako lenze potom kto nech ktori ktorych ktorym ktorymi ktoreho ktoremu ktorej',
);
const english = of('and but that because so which who when while then if as whether why or until than where');

export const JOINTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  cs: czechAndSlovak,
  sk: czechAndSlovak,
  pl: of(
    'a i ale ze zeby bo poniewaz ktory ktora ktore ktorego gdy kiedy czy wiec niz dlaczego jak to tylko potem kto co gdzie oraz dlatego ktorzy ktorych ktorym ktorymi ktoremu ktorej',
  ),
  en: english,
  de: english,
  other: english,
};
