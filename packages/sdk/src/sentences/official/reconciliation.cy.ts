import type { reconciliation as english } from './reconciliation.en.js';

export const reconciliation: Readonly<Record<keyof typeof english, string>> = {
  noPlace:
    'Mae troseddau heb leoliad yng nghyfanswm yr heddlu ac nid mewn unrhyw ardal lai; dyna’r rhan ' +
    'fwyaf o’r hyn y mae awdurdodau lleol yn brin ohono.',
  otherForces:
    'Mae ffeiliau heddlu’n cynnwys troseddau a leolwyd yn ardaloedd heddluoedd eraill, ac mae ' +
    'ffeiliau heddluoedd eraill yn cynnwys troseddau a leolwyd yn ei ardal ef.',
  revised:
    'Mae heddluoedd yn cywiro eu ffeiliau stryd am flynyddoedd, a llun o un diwrnod yw’r tabl ' +
    'swyddogol: mae troseddau a gofnodwyd, a symudwyd neu a ddilëwyd ers hynny yn y naill ac nid ' +
    'yn y llall.',
  offences:
    'O system yr heddlu ei hun y daw ffeiliau stryd, nid o’i ffurflen i’r Swyddfa Gartref: mae ' +
    'rhai troseddau mewn un o’r ddau’n unig.',
  fraud:
    'Cofnodir twyll a chamddefnyddio cyfrifiaduron yn genedlaethol: nid ydynt mewn ffeiliau stryd, ' +
    'a chymerir cyfansymiau swyddogol heb dwyll.',
  transport:
    'Mae gan Heddlu Trafnidiaeth Prydain ei linell ei hun mewn tablau swyddogol ac fe’i hepgorir ' +
    'o’r ffigurau yma.',
  unassigned:
    'Mae tablau swyddogol yn rhoi troseddau heb awdurdod fel “Unassigned”. Gall Partneriaeth ' +
    'Diogelwch Cymunedol hefyd gwmpasu tir arall na’r awdurdod lleol o’r un enw, fel yn achos ' +
    'Christchurch, sydd ym mhartneriaeth Dorset.',
};
