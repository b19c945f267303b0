import {get, post} from './api.js';
import {ask, say} from './dialog.js';
import {askForAll} from './bodies.js';
import {changes, leaves, read} from './editing.js';
import {fill, h} from './h.js';
import {heading} from './router.js';
import {messagePath, once, table} from './parts.js';
import {said, t} from './words.js';

/**
 * Mending one parked message by hand. The document is shown for a reason that is kept; what would change is shown field by
 * field, and checked by the gateway, before anything is sent; the original stays.
 */
export function edit(place) {
    const [id] = place.parts;
    once(place, () => get(`/api/v1/messages/${id}/payloads`), ({payloads}) => start(place, id, payloads.at(-1).version));
}

function start(place, id, version) {
    const work = h('div');
    const open = async () => {
        const whole = await askForAll(`/api/v1/messages/${id}/payloads/${version}`);
        if (whole?.document.json) {
            fill(work, editor(place, id, version, whole.document.json));
        } else if (whole) {
            fill(work, h('p', {class: 'why', role: 'alert'}, said(whole.document.note) || t('Không phải JSON', 'No JSON')));
        }
    };
    fill(work, h('section', null,
        h('p', null, t('Muốn sửa phải xem được nội dung, trong đó có dữ liệu cá nhân; việc xem có lý do và được ghi lại.',
            'To edit it you have to see it, with the personal data in it; that takes a reason and is kept.')),
        h('p', {class: 'buttons'}, h('button', {onclick: open}, t('Mở nội dung để sửa…', 'Open the document…')),
            h('a', {class: 'button quiet', href: messagePath(id)}, t('Về thông điệp', 'Back to the message')))));
    return [heading(t('Sửa rồi gửi lại', 'Edit and send again')), work];
}

function editor(place, id, version, original) {
    const found = h('div', {'aria-live': 'polite'});
    const form = h('div', {class: 'form'}, leaves(original));
    const raw = h('textarea', {class: 'raw', hidden: true, spellcheck: 'false', 'aria-label': t('Nội dung JSON', 'The document as JSON')});
    const turn = h('button', {type: 'button', class: 'quiet', onclick: flip}, t('Sửa dạng JSON', 'Edit as JSON'));
    let asText = false;
    let base = original;

    function flip() {
        const next = current();
        if (next === undefined) {
            return;
        }
        asText = !asText;
        base = next;
        raw.value = JSON.stringify(next, null, 2);
        fill(form, leaves(next));
        raw.hidden = !asText;
        form.hidden = asText;
        fill(turn, asText ? t('Sửa dạng biểu mẫu', 'Edit as a form') : t('Sửa dạng JSON', 'Edit as JSON'));
    }

    function current() {
        try {
            return asText ? JSON.parse(raw.value) : read(form, base);
        } catch (wrong) {
            fill(found, h('p', {class: 'why', role: 'alert'}, t('Không phải JSON: ', 'This is no JSON: ') + wrong.message));
            return undefined;
        }
    }

    async function check(event) {
        event.preventDefault();
        const next = current();
        if (next === undefined) {
            return;
        }
        try {
            const would = await post(`/api/v1/messages/${id}/edit`,
                {document: next, reason: t('xem trước', 'preview'), baseVersion: version, dryRun: true});
            fill(found, proposal(place, id, version, original, next, would));
        } catch (refused) {
            fill(found, refusal(refused));
        }
        found.scrollIntoView();
    }

    return h('form', {onsubmit: check},
        h('section', null, form, raw,
            h('p', {class: 'buttons'}, h('button', null, t('Xem sẽ đổi gì', 'See what would change')), turn,
                h('a', {class: 'button quiet', href: messagePath(id)}, t('Thôi', 'Leave it')))),
        found);
}

function refusal(refused) {
    const findings = refused.problem?.findings ?? [];
    return h('section', {role: 'alert'}, h('p', {class: 'why'}, refused.message),
        findings.length > 0 && table(t('Chỗ sai', 'What is wrong'), [t('Chỗ', 'Where'), t('Sai gì', 'What'), t('Cách sửa', 'Remedy')],
            findings.map(it => [h('span', {class: 'code'}, it.pointer), said(it.message), said(it.remedy)])));
}

function proposal(place, id, version, original, next, would) {
    if (would.fields.length === 0) {
        return h('p', {class: 'hint'}, t('Không có gì thay đổi.', 'Nothing changes.'));
    }
    const identity = new Set(would.fields.filter(it => it.identity).map(it => it.pointer));
    const names = new Map(would.fields.map(it => [it.pointer, it.name]));
    return h('section', null, h('h2', null, t('Sẽ đổi', 'What would change')),
        table(t('Các trường sẽ đổi', 'The fields that would change'),
            [t('Trường', 'Field'), t('Đang là', 'Now'), t('Sẽ là', 'Then'), ''],
            changes(original, next).map(it => [[names.get(it.pointer) ?? '', h('small', null, it.pointer)],
                h('del', null, it.before), h('ins', null, it.after),
                identity.has(it.pointer) ? t('định danh người', 'says who the person is') : ''])),
        would.secondPerson && h('p', {class: 'hint'}, t('Có trường định danh người: phải có người thứ hai duyệt thì mới gửi.',
            'It changes who the person is: a second person has to approve before it is sent.')),
        h('p', {class: 'buttons'}, h('button', {type: 'button', onclick: () => send(place, id, version, next, would.secondPerson)},
            would.secondPerson ? t('Xin duyệt…', 'Ask for approval…') : t('Sửa và gửi lại…', 'Edit and send…'))));
}

async function send(place, id, version, document, second) {
    const done = await ask({
        title: second ? t('Xin người thứ hai duyệt?', 'Ask a second person?') : t('Sửa và gửi lại?', 'Edit and send again?'),
        text: h('p', null, t('Bản gốc vẫn được giữ.', 'The original is kept.')),
        label: second ? t('Xin duyệt', 'Ask') : t('Gửi lại', 'Send'),
        reason: true,
        act: reason => post(`/api/v1/messages/${id}/edit`, {document, reason, baseVersion: version, dryRun: false}),
    });
    if (done) {
        say(second ? t('Đã gửi yêu cầu duyệt', 'It was asked for') : t('Đã sửa và gửi lại', 'It goes again'));
        place.go(second ? '/console/approvals' : messagePath(id));
    }
}
