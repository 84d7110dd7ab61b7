/** Live examples: a fenced block of `html live` is shown as code and put on the page, from the one text. */
import { codeBlock } from './code.ts';

/** What the examples of one page bring along. A strict policy takes styles and scripts from files only. */
export interface Companions {
  html: string[];
  css: string[];
  js: string[];
}

/** What a policy would refuse, or what would leave the page: an example must run where the strictest host is. */
const refused = /<script\b|<style\b|\sstyle=|\son\w+=|javascript:|(?:src|href)="(?:https?:)?\/\//i;

/** An example as a figure: what it shows above what it is written as. Notes in `companions` what it needs. */
export function exampleBlock(code: string, language: string, companions: Companions, source: string): string {
  if (language === 'css' || language === 'js') {
    companions[language].push(code);
    return codeBlock(code, language);
  }
  if (language !== 'html') throw new Error(`${source}: a live example is html, css or js, and this one is ${language}`);
  const fault = refused.exec(code)?.[0];
  if (fault) throw new Error(`${source}: a live example has ${fault.trim()}, which a strict policy refuses`);
  companions.html.push(code);
  return `<figure class="example">\n<div class="stage">\n${code}</div>\n${codeBlock(code, 'html')}</figure>\n`;
}
