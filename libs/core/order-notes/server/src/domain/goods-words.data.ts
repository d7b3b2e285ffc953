/** What the trade, the kitchen and the region call the goods of one reference. Singular; accents as written. */
export interface GoodsWords {
  /** Names of the whole reference. */
  readonly any: readonly string[];
  /** Goods of the reference that nobody takes for each other, each with its names. */
  readonly kinds: readonly (readonly string[])[];
}

/** Words apart by commas; `|` before each kind of goods. */
const VEGETABLES: Readonly<Record<string, string>> = {
  endive: 'endive, chicon, witloof, chicorée witloof, perle du nord, belgian endive',
  leek: 'poireau, porreau, poirette, leek',
  carrot: 'carotte, karotte, carott, carotte des sables, carotte fane, carrot',
  cauliflower: 'chou-fleur, choux-fleur, chou fleur, choufleur, chouxfleur, cauliflower',
  cabbage:
    'chou pommé, chou, cabbage | chou vert, green cabbage | chou rouge, red cabbage | chou blanc, white cabbage | chou pointu, pointed cabbage | chou de milan, chou frisé de milan, savoy cabbage',
  'brussels-sprout': 'chou de bruxelles, petit chou de bruxelles, brussels sprout, bruxelles',
  kale: 'chou frisé, kale, chou kale, chou plume, borecole',
  broccoli: 'brocoli, broccoli, broco, brocolis',
  beetroot: 'betterave, betterave rouge, bette rave, beetroot, chioggia',
  turnip: 'navet, turnip, navet boule d’or',
  celeriac: 'céleri-rave, céleri rave, celerirave, boule de céleri, céleri, celeriac',
  parsnip: 'panais, pastenade, parsnip',
  'jerusalem-artichoke': 'topinambour, topi, jerusalem artichoke, sunchoke',
  salsify: 'salsifis, salsifi, scorsonère, salsify',
  onion:
    'oignon, ognon, onion | oignon rouge, red onion | oignon jaune, oignon paille | oignon rosé | oignon blanc, oignon nouveau, spring onion | cébette, cive, ciboule, oignon botte',
  shallot: 'échalote, échalotte, échalion, shallot',
  garlic: 'ail, ail fumé, ail d’arleux, garlic',
  asparagus: 'asperge, asparagus | asperge verte, green asparagus | asperge blanche, white asparagus',
  radish: 'radis, radish | radis rose | radis noir, black radish | radis rond',
  lettuce:
    'laitue, salade, salade verte, lettuce | batavia | feuille de chêne, oak leaf | mesclun, mélange de salade | jeune pousse, baby leaf | romaine, cos lettuce | sucrine | frisée | roquette, rocket',
  'lambs-lettuce': 'mâche, doucette, blanchette, lambs lettuce, corn salad',
  spinach: 'épinard, pousse d’épinard, spinach',
  'pea-broad-bean': 'petit pois, pois, pea | petit pois, petits pois, pois à écosser, pea | fève, broad bean, févette',
  'green-bean': 'haricot vert, haricot, hv, green bean, french bean | haricot beurre, wax bean',
  'lingot-du-nord': 'lingot du nord, lingot, haricot sec, haricot blanc, haricot, dry bean',
  'soissons-bean': 'haricot de soissons, soissons, haricot sec, haricot blanc, haricot, dry bean',
  courgette: 'courgette, zucchini, cougette | fleur de courgette, courgette flower | courgette jaune | courgette verte',
  cucumber: 'concombre, conconbre, noa, cucumber',
  tomato:
    'tomate, tomato | tomate cerise, cerise de tomate, cherry tomato | tomate ancienne, heirloom tomato, cœur de bœuf | tomate ronde | tomate grappe | tomate cornue',
  'aubergine-pepper': 'aubergine, poivron | aubergine, eggplant | poivron, pepper, sweet pepper',
  squash: 'courge, squash | potimarron, poti | butternut, doubeurre | potiron, citrouille, pumpkin',
  'fennel-chard': 'fenouil, blette | fenouil, fennel | blette, bette, poirée, chard, swiss chard',
};

const POTATOES: Readonly<Record<string, string>> = {
  'ratte-potato': 'ratte, ratte du touquet, rate du touquet, la ratte, ratte potato, fingerling',
  'early-potato':
    'pomme de terre primeur, primeur, pomme de terre nouvelle, patate nouvelle, pdt nouvelle, pomme de terre, patate, pdt, early potato, new potato, potato | grenaille, grenaille primeur | primeur à frites, pomme de terre à frites, patate à frites, pdt frites',
  'storage-potato':
    'pomme de terre de conservation, pomme de terre, patate, pdt, maincrop potato, potato | bintje | agria | charlotte | pomme de terre à frites, patate à frites, pdt frites | pomme de terre à purée, patate à purée',
};

const FRUIT: Readonly<Record<string, string>> = {
  rhubarb: 'rhubarbe, rubarbe, rhubarb',
  strawberry:
    'fraise, fraise de samer, frèse, strawberry | mara, mara des bois, fraise mara | gariguette | fraise à confiture',
  raspberry: 'framboise, frambroise, raspberry',
  redcurrant:
    'groseille, groseille rouge, castille, gadelle, redcurrant | groseille à maquereau, groseille maquereau, gooseberry',
  'blackcurrant-blueberry': 'cassis, myrtille | cassis, blackcurrant | myrtille, bleuet, blueberry',
  cherry: 'cerise, cherry | bigarreau | griotte, sour cherry',
  plum: 'prune, plum | mirabelle | quetsche | reine-claude, reine claude',
  apple: 'pomme, pomme à cuire, apple',
  pear: 'poire, pear',
  quince: 'coing, quince',
  walnut: 'noix, cerneau de noix, noix sèche, walnut',
};

const DAIRY: Readonly<Record<string, string>> = {
  milk: 'lait, lait entier, lait pasteurisé, lait cru, milk',
  butter:
    'beurre, butter | beurre doux, unsalted butter | beurre demi-sel, beurre demi sel, demi-sel, demi sel, beurre salé, salted butter',
  cream:
    'crème, cream | crème épaisse, crème crue, crème fraîche, crème fraiche épaisse, thick cream | crème fleurette, fleurette, crème liquide, crème entière, liquid cream',
  yoghurt: 'yaourt, yahourt, yogourt, yaourt nature, yoghurt, yogurt',
  'fresh-cheese': 'fromage blanc, faisselle | fromage blanc, fb, fresh cheese, quark | faisselle, fesselle',
  'cow-cheese':
    'fromage de vache, fromage, farmhouse cheese, cow cheese | tomme, tome | maroilles, maroille | carré lavé | petit crémeux, crémeux | vieux-lille, vieux lille | mimolette',
  'goat-cheese':
    'fromage de chèvre, chèvre, goat cheese, goat’s cheese | crottin, crotin | bûche de chèvre, bûche cendrée, bûche | chèvre frais | tommette',
  'ice-cream': 'glace, sorbet | glace, crème glacée, ice cream | sorbet',
};

const MEAT: Readonly<Record<string, string>> = {
  beef: 'bœuf, viande bovine, viande de bœuf, beef | côte de bœuf, rib of beef | bavette, flank steak | faux-filet, faux filet, contre-filet, sirloin | joue de bœuf, joue, beef cheek | paleron, chuck | steak haché, haché | entrecôte, rib steak | onglet | veau, veal',
  pork: 'porc, cochon, porc fermier, pork | échine, collar | poitrine de porc, poitrine, pork belly | travers, ribs, spare ribs | filet mignon, mignon | rôti de porc',
  lamb: 'agneau, lamb | gigot, leg of lamb | épaule d’agneau, épaule | carré d’agneau, rack of lamb | souris d’agneau, souris',
  'salt-meadow-lamb':
    'agneau de pré-salé, pré-salé, pré salé, presalé, salt-meadow lamb, salt meadow lamb | gigot de pré-salé | épaule de pré-salé | carré de pré-salé | collier de pré-salé',
  charcuterie:
    'charcuterie, charcut, cold cut | saucisse, sausage | saucisson, sauciflard, dry sausage | pâté, paté de campagne, terrine | jambon, ham | merguez | lard, bacon, lardon | andouille, andouillette | rillette | bœuf séché',
  potjevleesch: 'potjevleesch, potjevlesch, pot’je, potje, potch, potjevlesh',
  game: 'gibier, game | chevreuil, venison | sanglier, wild boar | faisan, pheasant | lièvre, hare | perdreau, perdrix, partridge',
};

const POULTRY_EGGS: Readonly<Record<string, string>> = {
  'licques-poultry':
    'volaille de licques, licques, poulet de licques, licques poultry | poulet de licques | pintade de licques | dinde de licques | chapon de licques',
  'farm-poultry':
    'volaille, volaille fermière, poultry | poulet, poulet fermier, chicken | pintade, guinea fowl | dinde, turkey | coquelet | cuisse de poulet | filet de poulet, blanc de poulet | poule, hen',
  duck: 'canard, duck | magret, magret de canard, duck breast | cuisse de canard, duck leg | canette | foie gras | confit de canard',
  rabbit: 'lapin, lapereau, rabbit',
  egg: 'œuf, oeuf, œuf fermier, coco, egg',
};

const SEA: Readonly<Record<string, string>> = {
  herring: 'hareng, harang, gai, herring, hareng frais',
  scallop:
    'coquille saint-jacques, coquille saint jacques, saint-jacques, saint jacques, st jacques, coquille, scallop',
  mussel: 'moule, moule de bouchot, bouchot, mussel',
  mackerel: 'maquereau, macro, mackerel | filet de maquereau | lisette, lizette',
  sole: 'sole, solette, dover sole | sole portion | sole filet',
  'sea-bass': 'bar, bar de ligne, loup, loup de mer, sea bass, seabass',
  'whiting-cod': 'merlan, cabillaud | merlan, whiting | cabillaud, cabillau, morue fraîche, cod',
  plaice: 'plie, carrelet, carlet, plaice | filet de carrelet, filet de plie',
  'red-mullet': 'rouget, rouget-barbet, rouget barbet, barbet, surmulet, red mullet',
  squid: 'encornet, calamar, calmar, casseron, squid',
  cuttlefish: 'seiche, sèche, margate, blanc de seiche, cuttlefish',
  'brown-shrimp':
    'crevette grise, crevette, sauterelle, crevettes grises, grise, brown shrimp, shrimp | crevette décortiquée | crevette cuite',
  whelk: 'bulot, buccin, calicoco, ran, whelk | bulot cuit | bulot vivant',
  'crab-lobster':
    'tourteau, homard | tourteau, dormeur, crabe, crab, brown crab | homard, homard bleu, lobster | pince de tourteau, pince de crabe',
  cockle: 'coque, hénon, henon, rigadeau, cockle',
  gurnard: 'grondin, grondin perlon, perlon, rouget grondin, gurnard | filet de grondin',
  'smoked-fish':
    'poisson fumé, smoked fish | hareng fumé, kipper, bouffi, hareng saur, craquelot, gendarme | maquereau fumé | truite fumée, smoked trout | saumon fumé, smoked salmon | haddock',
  'fish-soup': 'soupe de poisson, soupe de poissons, soupe poisson, soupe de pérard, fish soup',
};

const DRINKS: Readonly<Record<string, string>> = {
  beer: 'bière, biere, mousse, beer | bière blonde, blonde | bière ambrée, ambrée | bière triple, triple | bière blanche, blanche | bière brune, brune',
  cider: 'cidre, cider | cidre brut, brut | cidre demi-sec, cidre doux, demi-sec | cidre rosé',
  'sparkling-currant':
    'perlé, perlé de groseille, perlé groseille, sparkling currant | perlé de groseille, perlé groseille | perlé de framboise, perlé framboise',
  genievre: 'genièvre, genievre, ginièvre, jenever, goutte, juniper spirit | liqueur de fleur de bière, fleur de bière',
  'fruit-juice':
    'jus de fruit, jus, fruit juice, juice | jus de pomme, jus pomme, apple juice | jus de poire, pear juice | nectar de cassis, nectar | jus de groseille | pétillant de pomme, pétillant',
  'chicory-drink': 'chicorée à boire, chicorée liquide, chicorée soluble, chicorée, chicory drink',
};

const BAKERY_GROCERY: Readonly<Record<string, string>> = {
  bread:
    'pain, bread | pain de campagne, campagne, pain au levain, sourdough | pain aux graines, pain aux céréales | pain burger, pain à burger, bun, burger bun | brioche | petit pain, pain individuel, bread roll | baguette | faluche',
  biscuit: 'biscuit, gaufre, cookie | gaufre, gauffre, waffle | sablé, shortbread | spéculoos, speculos, spéculos',
  jam: 'confiture, confitures, confiote, jam | confiture de fraise | confiture de rhubarbe | gelée, gelée de groseille, gelée de pomme | confit de groseille',
  honey: 'miel, honey',
  preserve:
    'conserve, bocal, preserve | carbonade, carbonnade | soupe de légumes | pickles, pickle | lentille cuisinée, lentille',
  'vegetable-oil': 'huile, huile de colza, colza, rapeseed oil',
  'chicory-root': 'racine de chicorée, chicorée torréfiée, chicorée en grains, chicorée, chicory root',
};

const MUSHROOMS_HERBS: Readonly<Record<string, string>> = {
  mushroom:
    'champignon, champi, champignon de paris, mushroom | champignon blond | champignon blanc | pleurote, oyster mushroom | shiitaké, shitake, shiitake | pied bleu, pied-bleu | girolle, chanterelle | cèpe',
  herbs:
    'herbe, herbe fraîche, fines herbes, herb | persil, persil plat, parsley | persil frisé, curly parsley | ciboulette, cibou, chive | basilic, basil | estragon, tarragon | menthe, mint | aneth, dill | cerfeuil, chervil | coriandre, coriander | thym, thyme | romarin, rosemary | sauge, sage | oseille, sorrel | laurier, bay leaf',
  watercress: 'cresson, cresson de fontaine, santé du corps, watercress',
  salicornia: 'salicorne, passe-pierre, passe pierre, haricot de mer, cornichon de mer, perce-pierre, samphire',
  'sea-aster': 'aster maritime, aster, oreille de cochon, oreilles de cochon, sea aster',
};

/** By code of the reference. Names that two references share are in both. */
export const GOODS_WORDS: Readonly<Record<string, GoodsWords>> = Object.fromEntries(
  [VEGETABLES, POTATOES, FRUIT, DAIRY, MEAT, POULTRY_EGGS, SEA, DRINKS, BAKERY_GROCERY, MUSHROOMS_HERBS]
    .flatMap((rows) => Object.entries(rows))
    .map(([code, words]) => [code, goodsWords(words)]),
);

function goodsWords(written: string): GoodsWords {
  const [any = [], ...kinds] = written.split('|').map((group) => group.split(',').map((word) => word.trim()));
  return { any, kinds };
}
