// Nodes and relationships as the service gives them in rows.
import { lang } from '../i18n.js';
import { pageOf } from '../url.js';

export const isNode = (value) => Array.isArray(value?.labels);
export const isRelation = (value) => typeof value?.type === 'string' && 'startElementId' in value;

/** What a node is called, in the reader's language where it has names. */
export function nodeText({ labels, id, properties }) {
  const named = lang() === 'ar' ? properties.nameAr : properties.nameEn;
  return named ?? properties.name ?? properties.title ?? properties.text ?? (properties.type ? `${labels.at(-1)} · ${properties.type}` : (id ?? labels.join(' ')));
}

/** The page of a node, or null. */
export function nodePage({ labels, id }) {
  if (labels.includes('Article')) return pageOf('/articles/' + encodeURIComponent(id));
  const isEntity = labels.includes('Entity') && !labels.includes('Place');
  return isEntity ? pageOf('/entities/' + encodeURIComponent(id)) : null;
}
