/** Tables that belong to no single territory, each with the reason why it may. */
export const SHARED_TABLES: Readonly<Record<string, string>> = {
  migration: 'The history of the schema; the application cannot read it.',
  territory: 'The tenants themselves; a territory sees its own row and a region those of its territories.',
  platform_setting: 'What the platform says of settings, for all; the application reads it through a function only.',
  organisation: 'A firm may take part in several territories; each reaches it only through its own participation.',
  certificate_kind: 'What a certificate can be, the same for all; read-only for the application.',
  retention_rule: 'How long what is kept, by which text; the same for all, read-only for the application.',
  free_text: 'Which columns may name people in words, the same for all; read-only for the application.',
  sanitary_rule: 'Caps and distances of the law, dated, the same for all; read-only for the application.',
  volatility_class:
    'After how many days a confirmed quantity is half believed, dated, the same for all; read-only for the application.',
  vat_rate: 'Rates of VAT by category of goods, dated, by the law; the same for all, read-only for the application.',
  vat_regime:
    'What sellers of a regime charge and must say, dated, by the law; the same for all, read-only for the application.',
  product_reference: 'Names of products, the same for all; read-only for the application.',
};
