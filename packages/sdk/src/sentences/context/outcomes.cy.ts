import type { Phrases } from '../language/phrases.js';
import { counted, CRIME } from '../language/grammar.cy.js';

export const outcomes: Phrases['outcomes'] = {
  names: {
    'Action to be taken by another organisation': 'Sefydliad arall i weithredu',
    'Awaiting court outcome': 'Aros am ganlyniad llys',
    'Court result unavailable': 'Canlyniad llys ddim ar gael',
    'Formal action is not in the public interest': 'Nid yw gweithredu ffurfiol er budd y cyhoedd',
    'Further action is not in the public interest': 'Nid yw gweithredu pellach er budd y cyhoedd',
    'Further investigation is not in the public interest':
      'Nid yw ymchwilio pellach er budd y cyhoedd',
    'Investigation complete; no suspect identified':
      'Ymchwiliad wedi’i gwblhau; ni nodwyd neb a ddrwgdybir',
    'Local resolution': 'Datrysiad lleol',
    'Offender given a caution': 'Rhoddwyd rhybuddiad i’r troseddwr',
    'Offender given a drugs possession warning':
      'Rhoddwyd rhybudd meddu ar gyffuriau i’r troseddwr',
    'Offender given penalty notice': 'Rhoddwyd hysbysiad cosb i’r troseddwr',
    'Status update unavailable': 'Diweddariad statws ddim ar gael',
    'Suspect charged': 'Cyhuddwyd y sawl a ddrwgdybir',
    'Suspect charged as part of another case':
      'Cyhuddwyd y sawl a ddrwgdybir yn rhan o achos arall',
    'Unable to prosecute suspect': 'Methu erlyn y sawl a ddrwgdybir',
  },
  share: (incidents, period, count, outcome, followedTo) =>
    `O’r ${incidents} o droseddau a gofnodwyd ${period}, nifer y rhai â “${outcome}” yn ` +
    `ganlyniad diweddaraf erbyn mis ${followedTo} oedd ${count}`,
  limits: (share, lower, upper) => `: ${share} (terfynau 95%: ${lower} a ${upper}).`,
  few: (incidents, text, period) =>
    incidents === 0
      ? `Ni chofnodwyd unrhyw droseddau ${period}.`
      : `Cofnodwyd ${counted(incidents, text, CRIME)} ${period}, rhy ychydig ar gyfer cyfran o ganlyniadau.`,
  residents: (people) =>
    ' Mae hyn yn cwmpasu’r rhannau y darparodd eu heddlu ganlyniadau, ' +
    `cartref i oddeutu ${people} o bobl adeg Cyfrifiad 2021.`,
  masked: (period) =>
    `Ni roddir canlyniadau’r troseddau a gofnodwyd ${period}, gan nad yw canlyniadau’r heddlu’n gyflawn.`,
  notSupplied: 'Ni ddarparwyd canlyniadau ar gyfer yr ardal hon.',
};
