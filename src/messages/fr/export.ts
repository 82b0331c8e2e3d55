import type { ExportMessages } from '../types/export.js';
import { COLON } from './words.js';

export const messages: ExportMessages = {
  tools: {
    group: 'Télécharger et réutiliser',
    saved: 'Enregistré',
    copyTable: 'Copier le tableau',
    copy: 'Copier',
    copied: 'Copié',
    embed: 'Code d’intégration',
    forms: { tag: 'Balise', frame: 'Iframe', still: 'Image fixe', text: 'Texte' },
    failed: (reason) => `Échec${COLON}${reason}`,
  },
};
