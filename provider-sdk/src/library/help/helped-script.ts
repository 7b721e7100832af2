import { install } from '../install.ts';
import { installHelped } from './help.ts';

const { currentScript } = document;

installHelped(
  window,
  currentScript instanceof HTMLScriptElement ? currentScript.src : undefined,
  install,
);
