import type { Catalog } from './english.ts';
export const spanish = {} as Catalog;
