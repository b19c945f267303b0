import {h} from './h.js';
import {fieldName} from './fields.js';
import {t} from './words.js';

/** A field for each value in the document, called by its place. */
export function leaves(document) {
    const fields = values(document).map(([pointer, value]) => h('label', null, fieldName(pointer),
        typeof value === 'boolean'
            ? h('select', {name: pointer}, [true, false].map(it => h('option', {value: String(it), selected: it === value}, it ? t('có', 'yes') : t('không', 'no'))))
            : h('input', {name: pointer, value: value ?? '', autocomplete: 'off'})));
    fields.forEach(it => { it.lastChild.dataset.was = it.lastChild.value; });
    return fields;
}

/** The document with what a person changed in the fields; each value keeps its type, all others are what they were. */
export function read(form, original) {
    const next = structuredClone(original);
    Array.from(form.querySelectorAll('input, select'))
        .filter(field => field.value !== field.dataset.was)
        .forEach(field => put(next, field.name, field.value));
    return next;
}

/** What differs, place by place. */
export function changes(before, after) {
    const old = new Map(values(before));
    const now = new Map(values(after));
    return [...new Set([...old.keys(), ...now.keys()])]
        .filter(it => old.get(it) !== now.get(it))
        .map(pointer => ({pointer, before: words(old.get(pointer)), after: words(now.get(pointer))}));
}

const words = value => value === undefined || value === null ? '–' : String(value);

const escaped = name => String(name).replaceAll('~', '~0').replaceAll('/', '~1');

const plain = name => name.replaceAll('~1', '/').replaceAll('~0', '~');

function values(node, pointer = '') {
    return node !== null && typeof node === 'object'
        ? Object.entries(node).flatMap(([name, value]) => values(value, `${pointer}/${escaped(name)}`))
        : [[pointer, node]];
}

function put(document, pointer, text) {
    const steps = pointer.split('/').slice(1).map(plain);
    const last = steps.pop();
    const holder = steps.reduce((node, step) => node[step], document);
    holder[last] = typed(holder[last], text);
}

function typed(was, text) {
    if (typeof was === 'number') {
        return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    }
    if (typeof was === 'boolean') {
        return text === 'true';
    }
    return was === null && text === '' ? null : text;
}
