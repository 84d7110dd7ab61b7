import type { Organization } from '../../feed/types.ts';

/** What a list of organizations says about one of them. Absent: it does not say; `false`: no charter school. */
export interface Listed {
  name: string;
  charter?: Organization['charter'] | false;
  /** Year of the list: a later one wins. */
  year: number;
}

/**
 * What lists of organizations say, whether or not a feed has numbers about them. A list comes before everything that the
 * other files say of names and charter schools; only a name that was cut off gives way to a whole one.
 */
export class ListedOrganizations {
  private readonly byCode = new Map<string, Listed>();

  add(code: string, listed: Listed): void {
    const there = this.byCode.get(code);
    if (!there || listed.year > there.year) this.byCode.set(code, listed);
  }

  get(code: string): Listed | undefined {
    return this.byCode.get(code);
  }

  get isEmpty(): boolean {
    return this.byCode.size === 0;
  }
}
