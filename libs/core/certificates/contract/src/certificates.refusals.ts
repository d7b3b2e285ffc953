import { defineRefusals } from '@maillon/platform/contract';

export const certificatesRefusals = defineRefusals('certificates', {
  'document-empty': { kind: 'BAD_INPUT', fr: 'Le fichier est vide.', en: 'The file is empty.' },
  'document-too-large': {
    kind: 'BAD_INPUT',
    fr: 'Le fichier est trop gros : 10 Mo au plus.',
    en: 'The file is too large: 10 MB at most.',
  },
  'document-cut-short': {
    kind: 'BAD_INPUT',
    fr: 'Le fichier n’est arrivé qu’en partie : envoyez-le de nouveau.',
    en: 'Only a part of the file arrived: send it again.',
  },
  'document-type-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Ce fichier n’est ni un PDF ni une photo (JPEG, PNG ou WebP) : son contenu le dit, quel que soit son nom.',
    en: 'This file is neither a PDF nor a photograph (JPEG, PNG or WebP): its content says so, whatever its name.',
  },
  'holder-unknown': {
    fr: 'Choisissez un producteur qui participe au territoire.',
    en: 'Choose a producer that takes part in the territory.',
  },
  'kind-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Ce genre de certificat n’existe pas, ou n’existe plus.',
    en: 'There is no such kind of certificate, or no longer.',
  },
  'number-malformed': {
    kind: 'BAD_INPUT',
    fr: '« {number} » n’a pas la forme attendue : {hint}.',
    en: '“{number}” is not of the expected form: {hint}.',
  },
  'period-reversed': {
    kind: 'BAD_INPUT',
    fr: 'Le certificat finirait avant de commencer.',
    en: 'The certificate would end before it begins.',
  },
  'products-missing': {
    kind: 'BAD_INPUT',
    fr: 'Choisissez au moins un produit, ou dites que le certificat les couvre tous.',
    en: 'Choose at least one product, or say that the certificate covers them all.',
  },
  'product-unknown': {
    fr: 'Un des produits choisis n’est pas de ce producteur.',
    en: 'One of the products chosen is not this producer’s.',
  },
  'document-unknown': {
    fr: 'Le document n’est pas arrivé, ou n’est pas de ce producteur : envoyez-le de nouveau.',
    en: 'The document has not arrived, or is not this producer’s: send it again.',
  },
  'proof-missing': {
    fr: 'Il manque encore de quoi vérifier ce certificat : {missing}.',
    en: 'What is needed to verify this certificate is still missing: {missing}.',
  },
  'already-over': {
    fr: 'Ce certificat a pris fin le {validTo} : demandez celui qui le remplace.',
    en: 'This certificate ended on {validTo}: ask for the one that replaces it.',
  },
  'not-verifiable': {
    fr: 'Seul un certificat déposé peut être vérifié ; celui-ci ne l’est plus.',
    en: 'Only a filed certificate can be verified; this one no longer is.',
  },
  'not-rejectable': {
    fr: 'Ce certificat n’est plus à examiner. S’il est en cours, retirez-le.',
    en: 'This certificate is no longer to be examined. If it is live, revoke it.',
  },
  'not-revocable': {
    fr: 'Seul un certificat en cours peut être retiré.',
    en: 'Only a live certificate can be revoked.',
  },
  'not-renewable': {
    fr: 'Seul un certificat en cours ou expiré se renouvelle ; sinon, déposez-en un nouveau.',
    en: 'Only a live or expired certificate is renewed; otherwise file a new one.',
  },
  'renewal-too-early': {
    fr: 'Le nouveau certificat doit durer plus longtemps que celui qu’il remplace ({validTo}).',
    en: 'The new certificate must last longer than the one it replaces ({validTo}).',
  },
  'sanitary-status-missing': {
    fr: '{producer} n’a ni agrément sanitaire ni dérogation en cours : « {product} » ne peut pas être vendu à un professionnel ({source}).',
    en: '{producer} has neither sanitary approval nor a live exemption: “{product}” cannot be sold to a business ({source}).',
  },
  'derogation-excluded': {
    fr: '{producer} livre sous dérogation, qui ne couvre pas « {product} » ({source}).',
    en: '{producer} delivers under an exemption, which does not cover “{product}” ({source}).',
  },
  'derogation-too-far': {
    fr: '{producer} livre sous dérogation, à {maxKm} km au plus : vous êtes à {km} km ({source}).',
    en: '{producer} delivers under an exemption, within {maxKm} km: you are {km} km away ({source}).',
  },
  'derogation-cap': {
    fr: '{producer} livre sous dérogation : pour « {category} », il reste {left} pour la semaine {week}, sur {cap} ({source}).',
    en: '{producer} delivers under an exemption: for “{category}”, {left} of {cap} are left for week {week} ({source}).',
  },
  'derogation-mass-unknown': {
    fr: '{producer} livre sous dérogation, et le poids de « {product} » n’est pas connu : son plafond ne peut pas être vérifié.',
    en: '{producer} delivers under an exemption, and the weight of “{product}” is not known: its cap cannot be checked.',
  },
});
