import {get} from './api.js';
import {fill, h} from './h.js';
import {roleName} from './labels.js';
import {heading} from './router.js';
import {may} from './me.js';
import {jobPath, messagePath, table} from './parts.js';
import {exactly, number, t} from './words.js';

const ID = /^[0-9a-f-]{36}$/;

/** Who did, saw and changed what, and whether that record is whole. */
export async function audit(place) {
    const results = h('div', {'aria-live': 'polite'});
    const whole = h('div', {'aria-live': 'polite'});
    const field = (name, label, hint) => h('label', null, label, h('input', {name, placeholder: hint, autocomplete: 'off', maxlength: 100}));
    const moment = (name, label) => h('label', null, label, h('input', {name, type: 'datetime-local'}));
    const form = h('form', {class: 'panel', onsubmit: it => { it.preventDefault(); look(); }},
        h('div', {class: 'form'}, field('who', t('Ai', 'Who'), 'truc'), field('act', t('Việc', 'Act'), 'message.reveal'),
            field('object', t('Với cái gì', 'On what'), t('mã thông điệp, tên làn…', 'message id, lane…')),
            moment('from', t('Từ', 'From')), moment('to', t('đến trước', 'until before'))),
        h('p', {class: 'buttons'}, h('button', null, t('Tìm', 'Search')),
            h('button', {type: 'button', class: 'quiet', onclick: verify}, t('Kiểm tra chuỗi nhật ký', 'Check the chain')),
            may('APPROVER') && h('a', {class: 'button quiet', href: '/api/v1/audit/export', download: 'audit.ndjson'},
                t('Xuất nhật ký', 'Export'))));
    place.main.append(heading(t('Nhật ký', 'Audit')), form, whole, results);
    await look();

    async function look(next) {
        const given = Object.fromEntries(new FormData(form));
        const filter = {...given, from: instant(given.from), to: instant(given.to), size: 100};
        try {
            const page = await (next ? get(next) : get('/api/v1/audit', filter));
            place.leave.aborted || fill(results, draw(page, look));
        } catch (trouble) {
            fill(results, h('p', {class: 'why', role: 'alert'}, trouble.message));
        }
    }

    async function verify() {
        try {
            fill(whole, verdict(await get('/api/v1/audit/verify')));
        } catch (trouble) {
            fill(whole, h('p', {class: 'why', role: 'alert'}, trouble.message));
        }
    }
}

const instant = text => text && new Date(text + ':00+07:00').toISOString();

const verdict = chain => chain.ok
    ? h('p', {class: 'panel calm'}, t(`Chuỗi nguyên vẹn: ${number(chain.entries)} dòng. Mã cuối: `,
        `The chain is whole: ${number(chain.entries)} entries. Last hash: `), h('span', {class: 'id'}, chain.hash))
    : h('p', {class: 'why', role: 'alert'}, t('CHUỖI NHẬT KÝ ĐÃ BỊ SỬA; báo quản trị ngay.', 'THE CHAIN WAS TAMPERED WITH: tell an administrator.'),
        h('small', null, JSON.stringify(chain)));

function draw(page, look) {
    return h('section', null,
        table(t('Nhật ký, mới nhất trước', 'The audit, the newest first'),
            ['', t('Lúc', 'At'), t('Ai', 'Who'), t('Việc', 'Act'), t('Với cái gì', 'On what'), t('Lý do', 'Reason'), t('Chi tiết', 'Details')],
            page.entries.map(it => [it.number, exactly(it.at), [it.who, h('small', null, roleName(it.role))],
                h('span', {class: 'code'}, it.act), object(it), it.reason,
                Object.entries(it.details).map(([name, value]) => h('small', null, `${name}: ${value}`))])),
        page.next && h('p', {class: 'buttons'}, h('button', {class: 'quiet', onclick: () => look(page.next)}, t('Cũ hơn', 'Older'))));
}

function object(entry) {
    const path = entry.act.startsWith('message.') ? messagePath : entry.act.startsWith('job.') ? jobPath : undefined;
    return path && ID.test(entry.object) ? h('a', {href: path(entry.object)}, entry.object.slice(0, 13) + '…') : entry.object;
}
