import type { Phrases } from '../language/phrases.js';

export const limitations: Phrases['limitations'] = {
  recorded:
    'Ni roddir gwybod i’r heddlu am lawer o droseddau, felly nid yw’r hyn a gofnodir ganddynt yn ' +
    'bopeth sy’n digwydd. Nid yw troseddau a gofnodwyd gan yr heddlu yn ystadegau swyddogol ' +
    'achrededig.',
  fraud: 'Nid yw twyll na chamddefnyddio cyfrifiaduron yn y ffeiliau hyn.',
  transport: 'Gadewir allan ddigwyddiadau a gofnodwyd gan yr Heddlu Trafnidiaeth Prydeinig.',
  snapPoints:
    'Lleoliad yw’r agosaf o restr benodol o bwyntiau ar fap, a all fod dros ffin; mae hyn yn ' +
    'bwysicaf mewn ardaloedd bach.',
  withoutPlace:
    'Nid yw digwyddiadau heb leoliad mewn unrhyw ardal fach, nac mewn unrhyw ardal fwy a wneir ohonynt.',
  recording:
    'Mae pa mor llawn y cofnodir troseddau, ac yn ôl pa reolau cyfrif, yn amrywio rhwng heddluoedd ' +
    'a blynyddoedd.',
  asb: 'Mae pob heddlu’n cofnodi ymddygiad gwrthgymdeithasol yn ôl ei reolau ei hun.',
  residents:
    'Trigolion Cyfrifiad 2021, a gynhaliwyd yn y cyfnod clo, yw’r trigolion. Roedd 3.7% yn fwy o ' +
    'bobl yng Nghymru a Lloegr erbyn canol 2024, felly mae cyfraddau oddeutu hynny’n rhy uchel.',
  students:
    'Cyfrifir myfyrwyr yn eu cyfeiriad yn ystod y tymor, lle nad oedd pob un ohonynt yn y cyfnod ' +
    'clo; ni chyfrifir ymwelwyr, felly mae cyfradd canol tref yn uchel.',
};
