/** An area's code and name, enough to link to it. */
export interface AreaName {
  code: string;
  name: string;
  nameWelsh?: string;
  /** An area of another level has the same name; sentences then say the level too. */
  sharesName?: true;
}
