import { ALLERGEN_STATES, catalogueRefusals, isParticular, particularsOf } from '@maillon/core/catalogue/contract';
import type { Locale } from '@maillon/platform/contract';
import { z } from 'zod';
import { allergenMapOf, isAllergen, type AllergenMap } from '../domain/allergen-map';
import { isSeasonWord } from '../domain/season-word';
import type { ReferenceRow } from '../persistence/product-references';
import type { ProductFacts } from '../persistence/product-sheets';

/** Empty is nothing. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullish()
    .transform((text) => text || null);

/** The GraphQL input ProductFactsInput. */
export const factsInput = z.object({
  allergens: z.array(z.object({ code: z.string().max(20), state: z.enum(ALLERGEN_STATES) })).max(28),
  particulars: z.array(z.object({ code: z.string().max(40), value: z.string().trim().max(80) })).max(40),
  shelfLifeDays: z.number().int().min(1).max(3650).nullish(),
  seasonWord: z.string().max(12).nullish(),
  content: z.object({
    ...{ origin: words(120), storageFr: words(300), storageEn: words(300) },
    ...{
      descriptionFr: words(2000),
      descriptionEn: words(2000),
      ingredientsFr: words(2000),
      ingredientsEn: words(2000),
    },
  }),
});

type FactsInput = z.infer<typeof factsInput>;

/** The facts as they are kept, or the refusal of the first that cannot be. */
export function factsOf(input: FactsInput, reference: ReferenceRow, locale: Locale): ProductFacts {
  const seasonWord = input.seasonWord || null;
  if (seasonWord !== null && !isSeasonWord(seasonWord)) throw catalogueRefusals.because('season-invalid');
  return {
    allergens: allergensOf(input),
    particulars: particularsIn(input, reference, locale),
    ...{ shelfLifeDays: input.shelfLifeDays ?? null, seasonWord, content: input.content },
  };
}

function allergensOf({ allergens }: FactsInput): AllergenMap {
  return allergenMapOf(
    allergens.map(({ code, state }) => {
      if (!isAllergen(code)) throw catalogueRefusals.because('allergen-unknown', { allergen: code });
      return { code, state };
    }),
  );
}

function particularsIn({ particulars }: FactsInput, reference: ReferenceRow, locale: Locale): Record<string, string> {
  const kinds = new Map(particularsOf(reference).map((kind) => [kind.code, kind]));
  const said = particulars.filter(({ value }) => value !== '');
  for (const { code, value } of said) {
    const kind = kinds.get(code);
    if (!kind) throw catalogueRefusals.because('particular-unknown', { code });
    if (!isParticular(kind, value)) {
      const hint = kind.hint?.[locale] ?? Object.keys(kind.choices ?? {}).join(', ');
      throw catalogueRefusals.because('particular-invalid', { code: kind.label[locale], value, hint });
    }
  }
  return Object.fromEntries(said.map(({ code, value }) => [code, value]));
}
