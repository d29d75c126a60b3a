/** An area's code and name, enough to link to it. */
export interface AreaName {
  code: string;
  name: string;
  nameWelsh?: string;
}
