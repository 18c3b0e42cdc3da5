// Preact with templates instead of a build step.
import { h, render, createContext, Fragment } from 'preact';
import htm from 'htm';

export const html = htm.bind(h);
export { render, createContext, Fragment };
