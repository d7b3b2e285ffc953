export const MOTTO = {
  fr: 'De la ferme et du bateau à la cuisine.',
  en: 'From the farm and the boat to the kitchen.',
};

export const COLON = { fr: ' : ', en: ': ' };

export const LINK_HINT = {
  fr: 'Si le bouton ne répond pas, copiez cette adresse dans votre navigateur :',
  en: 'If the button does not answer, copy this address into your browser:',
};
