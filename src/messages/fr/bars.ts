import type { BarsMessages, BarsSubject } from '../types/bars.js';
import type { Finding } from '../types/common.js';
import { capital, COLON, counted, few, period, plan, quoted, SEMICOLON } from './words.js';

/** The start of a heading: places, else indicators, and the plan. */
const headed = ({ places, indicators, plan: named }: BarsSubject) =>
  [places || few(indicators, 3), ...(named ? [plan(named)] : [])].join(', ');

const finding = (lead: string, parts: readonly string[]): Finding => ({
  lead: capital(lead),
  summary: parts.length ? capital(`${parts.join(SEMICOLON)}.`) : '',
});

export const messages: BarsMessages = {
  required: { rise: 'Hausse requise', fall: 'Baisse requise', either: 'Évolution requise' },
  progress: 'avancement',
  is100: (target) => `${target} = 100\u00a0%`,
  ownScale: 'chaque ligne a sa propre échelle',
  actualOverTarget: 'Réalisé / cible',
  baseActualTarget: 'Départ → réalisé / cible',
  baseToTarget: (from, to) => (from && to ? `${from} → ${to}` : 'Départ → cible'),
  inYear: (word, year) => (year ? `${word} ${year}` : word),
  incomparable: 'non comparable',
  noProportion: 'pas de proportion à représenter',
  noTarget: 'pas de cible',
  noTargets: 'Aucune cible trouvée dans les données.',
  noDirection: 'sens non précisé',
  noBase: 'départ absent',
  noActual: 'non publié',
  missed: 'non atteint,',
  atBound: 'égal à la limite',
  targetRange: 'fourchette cible',
  pointsNote: 'Les pourcentages et les notes sont comparés en points.',
  totalsNote: 'Évolution entre deux totaux quinquennaux, et non croissance annuelle.',
  periodsNote: (actual, target) =>
    `Cible${COLON}${period(target)}, réalisé${COLON}${period(actual)}${SEMICOLON}pas de comparaison.`,
  verdicts: (groups) =>
    `Appréciations du plan${COLON}${groups.map(({ verdict, names }) => quoted(verdict) + (names.length ? ` (${names.join(SEMICOLON)})` : '')).join(SEMICOLON)}.`,
  resultHeading: (subject, year) =>
    `${headed(subject)}${COLON}${year && !subject.plan ? `cibles ${year}` : 'cibles'} et résultats`,
  startHeading: (subject, from, to) =>
    `${headed(subject)}${COLON}${from && to ? `de ${from} à ${to}` : to ? `cibles ${to}` : 'cibles'}`,
  mixedHeading: (subject) =>
    subject.places ? `${subject.places}${COLON}principaux indicateurs` : headed(subject),
  resultFinding: (f) => {
    const year = f.year ? ` ${f.year}` : '';
    const parts: string[] = [];
    let lead = '';
    if (f.assessed > 0) {
      const [total, some] = [f.total - f.unassessed, f.unassessed ? ' évaluable' : ''];
      const all = f.met === total;
      const ending = (count: number) => some && some + (count > 1 ? 's' : '');
      const aims = `cible${total > 1 ? 's' : ''}${ending(total)}${year && ` pour${year}`}`;
      lead = f.repeated
        ? total === 1
          ? `la seule ${aims} ${f.met ? 'a été atteinte ou dépassée' : 'n’a pas été atteinte'}`
          : all
            ? `les ${total === 2 ? 'deux' : total} ${aims} ont été atteintes ou dépassées`
            : f.met
              ? `${f.met} ${aims} sur ${total} ${f.met > 1 ? 'ont été atteintes ou dépassées' : 'a été atteinte ou dépassée'}`
              : `aucune des ${total === 2 ? 'deux' : total} ${aims} n’a été atteinte`
        : total === 1
          ? `le seul indicateur${some} ${f.met ? 'a atteint ou dépassé' : 'n’a pas atteint'} sa cible${year}`
          : all
            ? `les ${total === 2 ? 'deux' : total} indicateurs${ending(total)} ont ${total === 2 ? '' : 'tous '}atteint ou dépassé leur cible${year}`
            : !f.met
              ? `aucun des ${total === 2 ? 'deux' : total} indicateurs${ending(total)} n’a atteint sa cible${year}`
              : `${counted(f.met, 'indicateur')}${ending(f.met)} sur ${total} ${f.met > 1 ? 'ont' : 'a'} atteint ou dépassé ${f.met > 1 ? 'leur' : 'sa'} cible${year}`;
      const led = total === 1 ? '' : ', en tête';
      parts.push(f.best ? `${lead}${led}${COLON}${f.best.name} (${f.best.figure})` : lead);
    }
    if (f.behind.length) parts.push(`cible non atteinte${COLON}${few(f.behind)}`);
    if (f.incomparable.length)
      parts.push(
        `non comparable${parts.length ? '' : ', cible et réalisé portant sur des périodes différentes'}${COLON}${few(f.incomparable)}`,
      );
    if (f.unsaid.length)
      parts.push(
        `non comparé, la source ne disant pas si les valeurs portent sur l’année ou sur sa fin${COLON}${few(f.unsaid)}`,
      );
    if (f.furthest) {
      const { name, figure } = f.furthest;
      const ahead =
        f.underWay === 1
          ? `${name}${COLON}${figure} de sa cible${year}`
          : `plus long chemin à parcourir${f.year ? ` d’ici ${f.year}` : ''}${COLON}${name} (${figure})`;
      lead ||= ahead;
      parts.push(ahead);
    }
    if (f.underWay > (f.furthest ? 1 : 0))
      parts.push(`${counted(f.underWay, 'cible')} sans résultat${f.year ? ` pour ${f.year}` : ''} à ce jour`);
    const main = lead || (parts[0] ?? '');
    if (f.unassessed)
      parts.push(`sens non précisé${f.total > 1 ? ` pour ${counted(f.unassessed, 'indicateur')}` : ''}`);
    if (f.unreported) parts.push(`${counted(f.unreported, 'indicateur')} sans valeur réalisée à ce jour`);
    if (f.untargeted) parts.push(`${counted(f.untargeted, 'indicateur')} sans cible chiffrée`);
    return finding(main, parts);
  },
  startFinding: (f) => {
    const parts: string[] = [];
    let lead = '';
    if (f.most) {
      const by = f.year ? ` d’ici ${f.year}` : '';
      const { name, figure } = f.most;
      lead = f.isOfAll
        ? `plus long chemin à parcourir${by}${COLON}${name} (${figure})`
        : `${name}${COLON}${figure} nécessaires${by}`;
      parts.push(lead + (f.least ? `${SEMICOLON}plus court${COLON}${f.least.name} (${f.least.figure})` : ''));
    }
    for (const one of f.fromZero) parts.push(`de 0 à ${one.figure}${COLON}${one.name}`);
    if (f.withoutBase.length) parts.push(`sans valeur de départ publiée${COLON}${few(f.withoutBase)}`);
    return finding(lead || (parts[0] ?? ''), parts);
  },
};
