import {get, post} from './api.js';
import {ask} from './dialog.js';
import {fill, h} from './h.js';
import {may} from './me.js';
import {said, t} from './words.js';

/** A document as text: masked, or whole once it was revealed for a reason. */
export const shown = body => h('pre', {tabindex: '0'},
    body.json === undefined ? body.text ?? said(body.note) : JSON.stringify(body.json, null, 2));

/**
 * Gives the same element for the same path, however often its page is drawn: what a person opened stays as they left it. What is
 * in it is read again where the mark is another one than before.
 *
 * @param draw what the answer of the API looks like
 * @param mark of what never changes: undefined, and such a body is masked until somebody gives a reason to see all of it
 */
export function keeper() {
    const kept = new Map();
    return (summary, path, draw, mark) => {
        const found = kept.get(path) ?? folded(summary, path, draw, mark === undefined);
        if (found.mark !== mark) {
            found.renew();
        }
        found.mark = mark;
        kept.set(path, found);
        return found.frame;
    };
}

function folded(summary, path, draw, masked) {
    const inside = h('div');
    const frame = h('details', {ontoggle: () => frame.open && !inside.firstChild && look()},
        h('summary', null, summary), inside);

    async function look() {
        try {
            fill(inside, draw(await get(path)), masked && may('OPERATOR') && h('p', {class: 'buttons'}, reveal()));
        } catch (trouble) {
            fill(inside, h('p', {class: 'why', role: 'alert'}, trouble.message));
        }
    }

    const reveal = () => h('button', {class: 'quiet', onclick: async () => {
        const whole = await askForAll(path);
        if (whole) {
            fill(inside, draw(whole));
        }
    }}, t('Hiện đầy đủ…', 'Show all of it…'));
    return {frame, renew: () => frame.open ? look() : fill(inside)};
}

/** Asks why somebody wants to see personal data, and gives all of it; undefined where they changed their mind. */
export function askForAll(path) {
    return ask({
        title: t('Hiện đầy đủ dữ liệu cá nhân?', 'Show the personal data?'),
        text: h('p', null, t('Nhật ký ghi lại ai đã xem, xem gì, lúc nào và vì sao.', 'It is kept who saw what, when, and why.')),
        label: t('Hiện đầy đủ', 'Show it'),
        reason: true,
        act: reason => post(path + '/reveal', {reason}),
    });
}
