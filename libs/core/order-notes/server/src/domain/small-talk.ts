import { plainWord, singular } from './plain-words';

const WORDS = `
bsr bjr slt bsoir bjour mci merki convenu
bonjour bonsoir salut coucou hello hi hey merci mercii mrc thanks thank thx cdt cordialement bises bisous bien beaucoup
s il te vous plait stp svp pls please ok oui d accord super parfait nickel top cool good night soir soiree nuit journee matin
je j tu on nous il elle me moi te toi lui ai as a avons avez aurais aurait aurai besoin voudrais voudrait veux veut faut
faudrait faudra prends prendrai prendrais prendrait prendre mets mettre met mettez remets rajoute rajouter ajoute ajouter
peux peut pouvez pourrais pourrait commande commander commandes order livre livrer livrez livraison delivery pour demain
aujourd hui ce cette ces cet est c sera serait que qu qui si possible possibles need want would like i we you can could
send me us for tomorrow morning and also plus encore aussi puis alors donc mais avec chez chef patron resto restaurant
madame monsieur mr mme bon bonne belle beau gros grosse grand grande petit petite joli jolie bien mur mure mur mures
environ entre a peu pres en y dans sur par the of to my our your at le la les un une des du de d l au aux et ou
lundi mardi mercredi jeudi vendredi samedi dimanche weekend week end avant apres midi h heure vers
comme toujours tjs ah oh euh heu hein ben bah allez voila bref attends dis desole desolee excuse pardon tard week note
liste courses commande suite jour semaine prochain prochaine rien autre chose tout c'est ca va oublie oublier oubliez
n pas trop frais fraiche si tu as il y en reste restant supplement total 
stp mon ma mes ton ta tes son sa ses notre votre nos vos jus qu'a svp bcp pr ds qq ts du vrai ecrire fait fais faire
ferme ouvre service midi ete soir tout suffit suffira suffira ira parfait genre type sorte leur eux numero appelle rappelle
tel telephone monde fou apres hier cher chere sympa bonnes any some more extra fresh good have has get put
`;

/** What people say around an order, and what changes nothing in it. Plain and singular. */
export const SMALL_TALK: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/)
    .filter(Boolean)
    .map(plainWord)
    .flatMap((word) => [word, singular(word)]),
);
