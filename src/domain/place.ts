/** A place a reader can mean: a postal code (within one municipality) or a town. */
export interface Place {
  /** Five digits, or empty for a town as a whole. */
  postal_code: string;
  /** Municipality in German. */
  name: string;
  /** Five-digit district keys (AGS); several where the code lies in several and the reader has to choose. */
  districts: string[];
  /** ISO 3166-2 without `DE-`. */
  state: string;
  /** WGS 84 degrees. */
  latitude: number;
  longitude: number;
  /** The device said where it is: the name is only a word for it, and there may be no district or several. */
  device?: boolean;
  /** Names of its offices by authority, those that are not in doubt; once the finder has worked them out. */
  offices?: Record<string, string[]>;
}
