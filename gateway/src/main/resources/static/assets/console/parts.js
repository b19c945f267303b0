import {Refusal} from './api.js';
import {fill, h} from './h.js';
import {heading} from './router.js';
import {laneName, stateName} from './labels.js';
import {exactly, number, said, t, time} from './words.js';

export const messagePath = id => `/console/messages/${id}`;

export const groupPath = fingerprint => `/console/parked/${encodeURIComponent(fingerprint)}`;

export const jobPath = id => `/console/jobs/${id}`;

/** A state in a word, with its meaning for whoever points at it. */
export function stateTag(state, meaning) {
    return h('span', {class: `tag ${state.toLowerCase()}`, title: said(meaning) || undefined}, stateName(state));
}

/** A time of the page's day, with the whole of it for whoever points at it. */
export const moment = instant => instant
    ? h('time', {datetime: instant, title: exactly(instant)}, time(instant))
    : h('span', null, '–');

/**
 * A table with its heads.
 *
 * @param columns each a head, or a head with `number: true`
 * @param rows each an array of cells
 */
export function table(caption, columns, rows) {
    const heads = columns.map(it => it.head === undefined ? {head: it} : it);
    return h('div', {class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption},
        h('table', null, h('caption', {class: 'unseen'}, caption),
            h('thead', null, h('tr', null,
                heads.map(it => h('th', {scope: 'col', class: it.number ? 'number' : undefined}, it.head)))),
            h('tbody', null, rows.map(row => h('tr', null,
                row.map((cell, n) => h('td', {class: heads[n].number ? 'number' : undefined}, cell)))))));
}

/** Names and what they stand for, two by two; what is empty is left out. */
export function facts(...pairs) {
    return h('dl', {class: 'facts'}, pairs
        .filter(it => it && it[1] !== undefined && it[1] !== null && it[1] !== false && it[1] !== '')
        .map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))));
}

export const figure = (name, value, kind) =>
    h('div', {class: `figure ${kind ?? ''}`}, h('b', null, typeof value === 'number' ? number(value) : value), h('span', null, name));

/** The messages of a list, each a row that leads to it. */
export function messageTable(caption, messages, before = [], rowStart = () => []) {
    return table(caption,
        [...before, t('Hồ sơ', 'Dossier'), t('Làn', 'Lane'), t('Tình trạng', 'State'), t('Nguyên nhân, lý do', 'Cause, reason'),
            t('Thủ tục', 'Procedure'), t('Đơn vị', 'Unit'), t('Tiếp nhận', 'Received'), t('Đổi lúc', 'Changed')],
        messages.map(it => [...rowStart(it),
            h('a', {href: messagePath(it.id), 'data-key': 'open-' + it.id}, it.dossier), laneName(it.lane),
            stateTag(it.state, it.meaning),
            it.cause ? [said(it.cause.title), it.reason && h('small', null, it.reason)] : '',
            it.procedure ?? '', it.unit ?? '', moment(it.receivedAt), moment(it.changedAt)]));
}

/** Shows what a page loads once, or why it cannot. */
export async function once(place, load, draw) {
    fill(place.main, heading(t('Đang mở…', 'Opening…')));
    try {
        const data = await load();
        if (!place.leave.aborted) {
            fill(place.main, draw(data));
        }
    } catch (trouble) {
        if (!place.leave.aborted) {
            fill(place.main, heading(trouble instanceof Refusal && trouble.status === 404
                ? t('Không tìm thấy', 'Not found') : t('Không mở được', 'It could not be opened')),
            h('p', {class: 'why', role: 'alert'}, trouble.message));
        }
    }
    place.main.querySelector('h1')?.focus();
}
