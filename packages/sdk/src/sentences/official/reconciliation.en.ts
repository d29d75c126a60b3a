/** Why recorded crime in street files and in official tables differs. */
export const reconciliation = {
  noPlace:
    'Crimes without a place are in the total of a police force and in no smaller area; that is most ' +
    'of what local authorities are short of.',
  otherForces:
    'A force’s files hold crimes placed in other forces’ areas, and other forces’ files hold crimes ' +
    'placed in its own.',
  revised:
    'Forces correct their street files for years, and the official table is of the day when it was ' +
    'drawn: crimes recorded, moved or cancelled since are in one and not in the other.',
  offences:
    'Street files are drawn from a force’s own system, not from its return to the Home Office: some ' +
    'offences are in one of the two only.',
  fraud:
    'Fraud and computer misuse are recorded nationally: they are not in street files, and official ' +
    'totals are taken without fraud.',
  transport:
    'British Transport Police has a line of its own in official tables and is left out of the ' +
    'figures here.',
  unassigned:
    'Official tables give crimes without an authority as “Unassigned”. A Community Safety ' +
    'Partnership may also cover other ground than the local authority of its name, as for ' +
    'Christchurch, which is in the partnership of Dorset.',
} as const;
