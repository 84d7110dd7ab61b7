import type { Organization } from '../../feed/types.ts';
import { nameQuality } from './organization-name.ts';

/** What a list of organizations says about one of them. Absent: it does not say; `false`: no charter school. */
export interface Listed {
  name: string;
  charter?: Organization['charter'] | false;
  city?: string;
  grades?: Organization['grades'];
  /** Whether it is a school with an alternative mission. */
  alternative?: boolean;
  url?: string;
  /** What has become of it, such as closed, where it does not teach any more. */
  gone?: string;
  /** Year of the list: a later one wins. The state's directory, which is kept from day to day, has none and comes first. */
  year: number;
}

/** The year of the state's directory of public schools. */
export const always = 9999;

/**
 * What lists of organizations say, whether or not a feed has numbers about them. A list comes before everything that the
 * other files say of names and charter schools; only a name that was cut off gives way to a whole one.
 */
export class ListedOrganizations {
  private readonly byCode = new Map<string, Listed>();
  /** Codes of charter schools about which two lists say different things. */
  readonly disputed = new Set<string>();

  add(code: string, listed: Listed): void {
    const there = this.byCode.get(code);
    if (!there) {
      this.byCode.set(code, listed);
      return;
    }
    const [later, earlier] = listed.year > there.year ? [listed, there] : [there, listed];
    if ((later.charter ?? earlier.charter) !== (earlier.charter ?? later.charter)) this.disputed.add(code);
    const name = nameQuality(earlier.name) > nameQuality(later.name) ? earlier.name : later.name;
    this.byCode.set(code, { ...earlier, ...told(later), gone: later.gone, name });
  }

  get(code: string): Listed | undefined {
    return this.byCode.get(code);
  }

  /** Codes of everything that the lists name below an organization, itself left out. */
  codes(): Iterable<string> {
    return this.byCode.keys();
  }

  get isEmpty(): boolean {
    return this.byCode.size === 0;
  }
}

function told(listed: Listed): Listed {
  return Object.fromEntries(Object.entries(listed).filter(([, value]) => value !== undefined)) as unknown as Listed;
}
