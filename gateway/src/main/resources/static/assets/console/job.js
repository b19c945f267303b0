import {get, post} from './api.js';
import {ask} from './dialog.js';
import {h} from './h.js';
import {causeName, stateName} from './labels.js';
import {facts, messagePath, moment, stateTag, table} from './parts.js';
import {heading} from './router.js';
import {live} from './live.js';
import {may} from './me.js';
import {lasting, number, said, t} from './words.js';

const RESULTS = {
    SENT: () => t('đã phát lại', 'sent'),
    WITHDRAWN: () => t('đã hủy', 'withdrawn'),
    VERIFIED: () => t('ghi nhận là đã có', 'booked as there'),
    SKIPPED: () => t('bỏ qua', 'skipped'),
    REFUSED: () => t('không làm được', 'refused'),
};

/** A job over many messages: what it would do, does and has done. */
export function job(place) {
    const [id] = place.parts;
    place.main.append(heading(t('Đợt xử lý nhiều thông điệp', 'A job over many messages')));
    const include = new Set();
    const look = live(place, 2, () => load(id), data => draw(data, include, () => look()));
}

async function load(id) {
    const [about, items] = await Promise.all([get('/api/v1/replays/' + id), get(`/api/v1/replays/${id}/items`, {size: 100})]);
    return {about, items};
}

function draw({about, items}, include, again) {
    return [
        h('section', null,
            h('h2', null, about.what === 'CANCEL' ? t('Hủy', 'Withdraw') : t('Phát lại', 'Replay'), ' ',
                h('span', {class: `tag ${about.state.toLowerCase()}`}, said(about.words))),
            h('p', {class: 'sentence'}, preview(about)),
            Object.keys(about.decisions).length > 0 && about.state === 'READY' && decisions(about, include),
            progress(about),
            about.links.approval && about.state === 'AWAITING_APPROVAL' && h('p', null, h('a', {href: '/console/approvals'},
                t('Chờ người thứ hai duyệt', 'It waits for a second person'))),
            may('OPERATOR') && buttons(about, include, again),
            facts([t('Người lập', 'Made by'), about.who], [t('Lý do', 'Reason'), about.reason],
                [t('Lập lúc', 'Made'), moment(about.createdAt)],
                about.startedAt && [t('Bắt đầu', 'Started'), moment(about.startedAt)],
                [t('Tốc độ', 'Rate'), t(`${number(about.rate)} thông điệp mỗi giây`, `${number(about.rate)} messages a second`)],
                [t('Hỏi hệ thống nhận trước', 'Asks the system before'), about.look ? t('có', 'yes') : t('không', 'no')])),
        h('section', null, h('h2', null, t('Từng thông điệp', 'Message by message')),
            table(t('Các thông điệp của đợt', 'The messages of the job'),
                [t('Hồ sơ', 'Dossier'), t('Nguyên nhân', 'Cause'), t('Xem trước', 'Preview'), t('Kết quả', 'Result'),
                    t('Nay ở', 'Now'), t('Lúc', 'At')],
                items.items.map(it => [h('a', {href: messagePath(it.message), 'data-key': it.message}, it.dossier),
                    it.cause ? causeName(it.cause) : '', said(about.preview[it.prospect]?.words),
                    it.result ? [RESULTS[it.result]?.() ?? it.result, it.why && h('small', null, it.why)] : '',
                    stateTag(it.state), moment(it.doneAt)])),
            items.next && h('p', {class: 'more'}, t('Hiện 100 thông điệp đầu.', 'The first 100 are shown.'))),
    ];
}

/** "312 chosen: 287 …, 21 …, 4 …" */
function preview(about) {
    const groups = Object.values(about.preview).map(it => `${number(it.count)} ${said(it.words)}`).join('; ');
    const chosen = t(`Đã chọn ${number(about.items)} thông điệp`, `${number(about.items)} messages chosen`);
    return about.state === 'PREPARING'
        ? [chosen, t(': đang lập bản xem trước, ', ': the preview is being made, '),
            t(`còn phải hỏi ${number(about.unlooked)}`, `${number(about.unlooked)} still to be asked`)].join('')
        : `${chosen}: ${groups}.`;
}

function decisions(about, include) {
    return h('fieldset', null, h('legend', null,
        t('Cần quyết định: đánh dấu nguyên nhân vẫn gửi, còn lại sẽ bỏ qua', 'To be decided: tick the causes to send all the same')),
    Object.entries(about.decisions).map(([cause, count]) => h('label', null,
        h('input', {type: 'checkbox', checked: include.has(cause), 'data-key': 'cause' + cause,
            onchange: it => it.target.checked ? include.add(cause) : include.delete(cause)}),
        ` ${causeName(cause)} (${number(count)})`)));
}

function progress(about) {
    const done = about.items - about.left;
    const results = Object.entries(about.results).map(([it, count]) => `${RESULTS[it]?.() ?? it} ${number(count)}`);
    const now = Object.entries(about.sentNow).map(([it, count]) => `${stateName(it)} ${number(count)}`);
    return about.startedAt && [
        h('progress', {max: about.items, value: done, 'aria-label': t('Tiến độ', 'Progress')}),
        h('p', {class: 'more'}, t(`Xong ${number(done)}/${number(about.items)}`, `${number(done)} of ${number(about.items)} done`),
            results.length > 0 && ': ' + results.join(', '),
            now.length > 0 && t('; phần đã gửi nay: ', '; of those sent now: ') + now.join(', '),
            about.state === 'RUNNING' && about.expectedSeconds > 0 && t(`; còn khoảng ${lasting(about.expectedSeconds)}`,
                `; about ${lasting(about.expectedSeconds)} left`)),
    ];
}

function buttons(about, include, again) {
    const path = '/api/v1/replays/' + about.id;
    const act = (label, kind, asked) => h('button', {class: kind, 'data-key': label,
        onclick: async () => { await ask({label, text: '', ...asked}); again(); }}, label);
    const cancel = act(t('Bỏ đợt', 'Give up'), 'quiet', {title: t('Bỏ đợt này?', 'Give this job up?'), reason: true, danger: true,
        text: h('p', null, t('Phần đã làm giữ nguyên; phần còn lại không làm.', 'What was done stays done; the rest is not.')),
        act: reason => post(path + '/cancel', {reason})});
    const shown = {
        PREPARING: [cancel],
        READY: [act(t('Cho chạy', 'Run'), '', {title: t('Cho đợt này chạy?', 'Run this job?'), text: h('p', null, preview(about)),
            act: () => post(path + '/run', {include: [...include]})}), cancel],
        AWAITING_APPROVAL: [cancel],
        RUNNING: [act(t('Tạm dừng', 'Pause'), 'quiet', {title: t('Tạm dừng đợt này?', 'Pause this job?'),
            act: () => post(path + '/pause')}), cancel],
        PAUSED: [act(t('Chạy tiếp', 'Resume'), '', {title: t('Cho chạy tiếp?', 'Resume it?'), act: () => post(path + '/resume')}),
            cancel],
    };
    return shown[about.state] && h('p', {class: 'buttons'}, shown[about.state]);
}
