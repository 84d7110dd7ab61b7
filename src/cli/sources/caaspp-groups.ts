import type { Layout } from './layout.ts';

/** The list of student groups that comes with the research files. It names the groups that are left out of a feed. */
export const caasppGroups: Layout = {
  name: 'CAASPP student groups',
  required: ['demographic id', 'demographic id num', 'demographic name', 'student group'],
  isLookup: true,
  read(row, draft) {
    const number = row.count('demographic id num');
    if (number === undefined) row.fail('demographic id num', 'the number of a student group');
    draft.groupNames.set(number!, row.text('demographic name'));
  },
};
