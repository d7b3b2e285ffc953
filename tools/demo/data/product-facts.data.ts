/** What a producer says of a product, invented and in the words of the trade. */
export interface DemoFacts {
  readonly productName: string;
  /** Of the fourteen, those that are there or may be; all others are said to be absent. */
  readonly allergens: Readonly<Record<string, 'contains' | 'may-contain'>>;
  readonly particulars: Readonly<Record<string, string>>;
  readonly shelfLifeDays: number;
  readonly seasonWord?: string;
  readonly content: Readonly<Record<string, string>>;
}

export const FACTS: readonly DemoFacts[] = [
  {
    productName: 'Tomates anciennes mélangées',
    allergens: {},
    particulars: { 'origin-country': 'FR', variety: 'Noire de Crimée, Cœur de bœuf, Green Zebra' },
    shelfLifeDays: 5,
    // Under glass, they ripen before those of the fields.
    seasonWord: '-1',
    content: {
      storageFr: 'Entre 12 et 15 °C, jamais au froid : elles y perdent leur goût.',
      storageEn: 'Between 12 and 15 °C, never chilled: the cold takes their taste.',
      descriptionFr: 'Cueillies mûres le matin de la livraison, en serre froide, sans chauffage. Calibres mêlés.',
      descriptionEn: 'Picked ripe on the morning of the delivery, from an unheated greenhouse. Mixed sizes.',
    },
  },
  {
    productName: 'Maquereau',
    allergens: { fish: 'contains' },
    particulars: {
      'scientific-name': 'Scomber scombrus',
      'production-method': 'caught',
      'fao-zone': '27.7.d',
      gear: 'hooks-and-lines',
      defrosted: 'no',
    },
    shelfLifeDays: 3,
    content: {
      origin: 'Étaples',
      storageFr: 'Sur glace fondante, entre 0 et 2 °C.',
      storageEn: 'On melting ice, between 0 and 2 °C.',
      descriptionFr: 'Pêché la nuit à la ligne, débarqué à l’aube, entier et non vidé.',
      descriptionEn: 'Caught by line at night and landed at dawn; whole, not gutted.',
    },
  },
  {
    productName: 'Carré lavé à la bière',
    allergens: { milk: 'contains', gluten: 'may-contain' },
    particulars: { 'milk-of': 'cow', 'milk-treatment': 'raw' },
    shelfLifeDays: 21,
    content: {
      storageFr: 'Entre 4 et 8 °C, dans son papier.',
      storageEn: 'Between 4 and 8 °C, in its paper.',
      descriptionFr: 'Croûte lavée trois fois par semaine à la bière ambrée, cinq semaines de cave.',
      descriptionEn: 'Its rind is washed three times a week with amber beer, for five weeks in the cellar.',
      ingredientsFr: 'Lait cru de vache, sel, présure, ferments lactiques, bière (orge).',
      ingredientsEn: 'Raw cow’s milk, salt, rennet, lactic ferments, beer (barley).',
    },
  },
];
