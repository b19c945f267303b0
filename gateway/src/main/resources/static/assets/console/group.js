import {get, post, requestId} from './api.js';
import {ask, say} from './dialog.js';
import {fill, h} from './h.js';
import {heading} from './router.js';
import {jobPath, messageTable, moment} from './parts.js';
import {live} from './live.js';
import {laneName} from './labels.js';
import {may} from './me.js';
import {number, said, since, t} from './words.js';

const PAGE = 100;

/** One root cause: its messages, and what is done with one, some or all of them. */
export function group(place) {
    const [fingerprint] = place.parts;
    const title = h('div', null, heading(t('Nhóm chờ người xử lý', 'A group that needs a person')));
    place.main.append(title);
    const chosen = new Set();
    const look = live(place, 5, () => load(fingerprint), data => draw(data, chosen, place, () => look()));
}

async function load(fingerprint) {
    const [groups, page] = await Promise.all([get('/api/v1/parked'),
        get('/api/v1/parked/' + encodeURIComponent(fingerprint), {size: PAGE})]);
    return {fingerprint, page, group: groups.groups.find(it => it.fingerprint === fingerprint)};
}

function draw({fingerprint, page, group: about}, chosen, place, again) {
    if (page.messages.length === 0) {
        return h('section', null, h('p', {class: 'calm'}, t('Nhóm này không còn thông điệp nào.', 'Nothing is left in this group.')),
            h('p', null, h('a', {href: '/console/parked'}, t('Về các nhóm', 'To the groups'))));
    }
    Array.from(chosen).filter(id => !page.messages.some(it => it.id === id)).forEach(id => chosen.delete(id));
    return [
        about && drawAbout(about),
        h('section', null,
            may('OPERATOR') && buttons(fingerprint, about?.count ?? page.messages.length, chosen, place, again),
            messageTable(t('Các thông điệp của nhóm', 'The messages of the group'), page.messages,
                may('OPERATOR') ? [t('Chọn', 'Choose')] : [],
                it => may('OPERATOR') ? [tick(it, chosen)] : []),
            page.next && h('p', {class: 'more'}, t(`Hiện ${PAGE} thông điệp cũ nhất; các việc "cả nhóm" tính tất cả.`,
                `The ${PAGE} oldest are shown; what is done with the group is done with all.`))),
    ];
}

function drawAbout(about) {
    return h('section', null,
        h('h2', null, about.cause ? said(about.cause.title) : about.code, ' · ', laneName(about.lane)),
        h('p', {class: 'sentence'}, about.example.reason),
        h('p', {class: 'more'}, t('Mã ', 'Code '), h('span', {class: 'code'}, about.code), ' · ',
            t(`${number(about.count)} thông điệp từ `, `${number(about.count)} messages since `), moment(about.since),
            t(`, đã ${since(about.since)}`, `, for ${since(about.since)}`)),
        about.cause && h('p', {class: 'hint'}, said(about.cause.remedy)),
        about.runbook && h('details', {'data-key': 'runbook'}, h('summary', null, t('Sổ tay xử lý (tiếng Anh)', 'The runbook')),
            h('p', {lang: 'en'}, about.runbook.text)));
}

function tick(message, chosen) {
    return h('input', {
        type: 'checkbox', checked: chosen.has(message.id), 'data-key': 'tick-' + message.id,
        'aria-label': t('Chọn hồ sơ ', 'Choose dossier ') + message.dossier,
        onchange: it => {
            it.target.checked ? chosen.add(message.id) : chosen.delete(message.id);
            it.target.closest('section').querySelectorAll('[data-some]').forEach(one => relabel(one, chosen));
        },
    });
}

function relabel(button, chosen) {
    button.disabled = chosen.size === 0;
    fill(button, `${button.dataset.some} (${number(chosen.size)})`);
}

function buttons(fingerprint, count, chosen, place, again) {
    const some = (what, label, kind) => {
        const button = h('button', {class: kind, 'data-key': 'some' + what, 'data-some': label,
            onclick: () => make(what, {messages: [...chosen]}, chosen.size, place, again)});
        relabel(button, chosen);
        return button;
    };
    return h('p', {class: 'buttons'},
        h('button', {'data-key': 'all', onclick: () => make('REPLAY', {fingerprint}, count, place, again)},
            t(`Xem trước phát lại cả nhóm (${number(count)})`, `Preview a replay of the group (${number(count)})`)),
        some('REPLAY', t('Phát lại đã chọn', 'Replay the chosen'), 'quiet'),
        some('CANCEL', t('Hủy đã chọn', 'Withdraw the chosen'), 'quiet'));
}

/** One message goes at once; more of them become a job with a preview, which is run on its own page. */
async function make(what, selection, count, place, again) {
    const single = what === 'REPLAY' && selection.messages?.length === 1;
    const done = await ask(single ? one(selection.messages[0]) : many(what, selection, count));
    if (done && !single) {
        place.go(jobPath(done.id));
    } else if (done) {
        say(t('Đã phát lại', 'It goes again'));
        again();
    }
}

function one(id) {
    const once = requestId();
    return {
        title: t('Phát lại thông điệp này?', 'Send this message again?'),
        text: h('p', null, t('Nó được gửi lại ngay với nội dung đang có.', 'It goes again at once, with the document it has.')),
        label: t('Phát lại', 'Replay'),
        act: () => post(`/api/v1/messages/${id}/replay`, {requestId: once}),
    };
}

function many(what, selection, count) {
    const once = requestId();
    const look = h('input', {type: 'checkbox'});
    const replay = what === 'REPLAY';
    return {
        title: replay ? t(`Lập đợt phát lại ${number(count)} thông điệp`, `A job to replay ${number(count)} messages`)
            : t(`Lập đợt hủy ${number(count)} thông điệp`, `A job to withdraw ${number(count)} messages`),
        text: [h('p', null, t('Chưa làm gì: trước hết trục lập bản xem trước, rồi bạn quyết định cho chạy hay bỏ.',
            'Nothing is done yet: a preview is made first, then you decide whether it runs.')),
        replay && h('p', null, h('label', null, look, ' ', t('hỏi hệ thống nhận về từng hồ sơ trước khi gửi',
            'ask the system about each dossier before')))],
        reason: true,
        danger: !replay,
        label: t('Lập bản xem trước', 'Make the preview'),
        act: reason => post('/api/v1/replays', {requestId: once, what, ...selection, reason, look: look.checked}),
    };
}
