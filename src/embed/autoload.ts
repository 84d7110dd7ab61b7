import { fillDivision } from './division.ts';
import { elementTags, fetchElement, isElement } from './fetch-element.ts';
import { wish } from './wish.ts';

const selector = [...elementTags, `[${wish}]`].join();

/**
 * Fetches the elements whose tags stand below a node, and fills the divisions that ask for one. The document is watched
 * anyway; a page calls it for shadow roots of its own.
 */
export function discover(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(meet);
}

function meet(element: Element): void {
  if (isElement(element.localName)) fetchElement(element.localName);
  else fillDivision(element);
}

/** Meets what stands in the document now, and what comes into it later. */
export function autoload(): void {
  discover(document);
  const watcher = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) meet(node);
        discover(node);
      }
  });
  watcher.observe(document, { childList: true, subtree: true });
}
