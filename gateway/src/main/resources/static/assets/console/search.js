import {get, post} from './api.js';
import {fill, h} from './h.js';
import {causeName, causeNames, laneName, stateName, stateNames} from './labels.js';
import {heading} from './router.js';
import {messageTable} from './parts.js';
import {number, t} from './words.js';

const KEPT = 'lienthong-search';

/**
 * Finds messages. What is looked for goes in the body of the request and is kept in this window only: dossier codes do not
 * belong into addresses. Links may name a state and a lane.
 */
export async function search(place) {
    const results = h('div', {'aria-live': 'polite'});
    const form = h('form', {class: 'panel', onsubmit: it => { it.preventDefault(); look({}); }});
    place.main.append(heading(t('Thông điệp', 'Messages')), form, results);
    const asked = starting(place.query);
    fill(form, fields(asked, (await get('/api/v1/lanes')).lanes));
    form.addEventListener('reset', () => { asked.after = undefined; setTimeout(() => look({})); });
    await look({after: asked.after, before: asked.before});

    async function look(where) {
        const filter = {...read(form), ...where};
        sessionStorage.setItem(KEPT, JSON.stringify(filter));
        try {
            const page = await post('/api/v1/messages/search', {...filter, size: 50, count: true});
            place.leave.aborted || fill(results, draw(page, look));
        } catch (trouble) {
            fill(results, h('p', {class: 'why', role: 'alert'}, trouble.message));
        }
    }
}

function starting(query) {
    const named = Object.fromEntries(['state', 'lane'].filter(it => query.get(it)).map(it => [it, query.get(it)]));
    if (Object.keys(named).length > 0) {
        return {states: named.state && [named.state], lane: named.lane};
    }
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
}

function fields(asked, lanes) {
    const text = (name, label, hint) => h('label', null, label,
        h('input', {name, value: asked[name], placeholder: hint, autocomplete: 'off', maxlength: 200}));
    const choice = (name, label, values, naming, value) => h('label', null, label, h('select', {name},
        h('option', {value: ''}, t('tất cả', 'all')),
        values.map(it => h('option', {value: it, selected: it === value}, naming(it)))));
    return [h('div', {class: 'form'},
        text('dossier', t('Mã hồ sơ', 'Dossier code'), t('H42.31-250701-0455 hoặc H42.31*', 'H42.31-250701-0455 or H42.31*')),
        choice('states', t('Tình trạng', 'State'), stateNames, stateName, asked.states?.[0]),
        choice('causes', t('Nguyên nhân', 'Cause'), causeNames, causeName, asked.causes?.[0]),
        choice('lane', t('Làn', 'Lane'), lanes.map(it => it.lane), laneName, asked.lane),
        text('unit', t('Đơn vị (mã)', 'Unit (code)'), '14620'),
        text('procedure', t('Thủ tục (mã)', 'Procedure (code)'), '1.001193'),
        text('origin', t('Hệ thống nguồn', 'Origin'), 'motcua'),
        day('receivedFrom', t('Tiếp nhận từ', 'Received from'), asked.receivedFrom),
        day('receivedTo', t('đến trước', 'until before'), asked.receivedTo)),
    h('p', {class: 'buttons'}, h('button', null, t('Tìm', 'Search')),
        h('button', {type: 'reset', class: 'quiet', onclick: it => empty(it)}, t('Xóa điều kiện', 'Clear')))];
}

function empty(click) {
    click.target.form.querySelectorAll('input').forEach(it => it.removeAttribute('value'));
    click.target.form.querySelectorAll('option').forEach(it => it.removeAttribute('selected'));
}

const day = (name, label, value) => h('label', null, label,
    h('input', {name, type: 'datetime-local', value: value && local(value)}));

/** What a field for a time shows is the clock of Viet Nam, wherever this machine stands. */
const local = instant => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16);

function read(form) {
    const given = Object.fromEntries(Array.from(new FormData(form)).filter(([, value]) => value.trim() !== ''));
    const moment = text => text && new Date(text + ':00+07:00').toISOString();
    return {
        ...given,
        states: given.states && [given.states],
        causes: given.causes && [given.causes],
        receivedFrom: moment(given.receivedFrom),
        receivedTo: moment(given.receivedTo),
    };
}

function draw(page, look) {
    const count = page.count?.endsWith('+') ? t('hơn 10.000', 'more than 10,000') : number(Number(page.count));
    return h('section', null, h('h2', null, t(`${count} thông điệp`, `${count} messages`)),
        page.messages.length > 0 && messageTable(t('Kết quả, mới nhất trước', 'What was found, the newest first'), page.messages),
        h('p', {class: 'buttons'},
            page.previous && h('button', {class: 'quiet', onclick: () => look({before: page.previous})}, t('Mới hơn', 'Newer')),
            page.next && h('button', {class: 'quiet', onclick: () => look({after: page.next})}, t('Cũ hơn', 'Older'))));
}
