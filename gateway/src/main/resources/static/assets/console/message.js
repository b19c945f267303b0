import {get, post, requestId} from './api.js';
import {ask, say} from './dialog.js';
import {keeper, shown} from './bodies.js';
import {h} from './h.js';
import {channelName, kindName, laneName} from './labels.js';
import {heading} from './router.js';
import {live} from './live.js';
import {may} from './me.js';
import {facts, messagePath, moment, stateTag} from './parts.js';
import {attempts, exchanges, timeline, waiting} from './story.js';
import {exactly, number, said, t} from './words.js';

/** One message: where it is, why, what happened to it, what was sent, and what can be done. */
export function message(place) {
    const [id] = place.parts;
    place.main.append(heading(t('Thông điệp', 'Message')));
    const keep = keeper();
    const look = live(place, 5, () => load(id), data => draw(data, keep, () => look()));
}

async function load(id) {
    const [about, versions] = await Promise.all([get('/api/v1/messages/' + id), get(`/api/v1/messages/${id}/payloads`)]);
    return {about, versions: versions.payloads};
}

function draw({about, versions}, keep, again) {
    return [
        h('section', null,
            h('h2', null, about.dossier, ' ', stateTag(about.state, about.meaning)),
            h('p', {class: 'sentence'}, said(about.meaning), '.'),
            about.cause && h('p', {class: 'why'}, said(about.cause.title), about.reason && `: ${about.reason}`,
                h('small', null, said(about.cause.remedy))),
            waiting(about),
            may('OPERATOR') && actions(about, again),
            particulars(about)),
        h('section', null, h('h2', null, t('Diễn biến', 'What happened')), timeline(about)),
        h('section', null, h('h2', null, t('Các lần gửi và tra cứu', 'Calls and look-ups')), attempts(about), exchanges(about, keep)),
        h('section', null, h('h2', null, t('Nội dung', 'Document')), versions.map(it => version(about, it, keep))),
    ];
}

function particulars(about) {
    return facts(
        [t('Hồ sơ', 'Dossier'), h('a', {href: messagePath(about.id) + '/dossier', 'data-key': 'dossier'},
            t('cả hồ sơ trên mọi làn', 'the whole dossier, all lanes'))],
        [t('Làn', 'Lane'), laneName(about.lane)], [t('Loại', 'Kind'), kindName(about.kind)],
        [t('Hệ thống nguồn', 'Origin'), about.origin], [t('Số hiệu ở nguồn', 'Reference'), about.reference],
        [t('Phiên bản', 'Version'), about.version], [t('Kênh', 'Channel'), about.channel && channelName(about.channel)],
        [t('Thủ tục', 'Procedure'), about.procedure], [t('Đơn vị', 'Unit'), about.unit],
        [t('Đơn vị trước sắp xếp', 'Unit before the reorganisation'), about.unitBefore], [t('Đơn vị ngày nay', 'Unit of today'), about.unitSince],
        [t('Tiếp nhận', 'Received'), moment(about.receivedAt)], [t('Đổi lúc', 'Changed'), moment(about.changedAt)],
        [t('Đã bị giữ', 'Parked'), about.parkings > 0 && t(`${number(about.parkings)} lần`, `${number(about.parkings)} times`)],
        [t('Bản thay thế', 'Superseded by'), about.supersededBy
            && h('a', {href: messagePath(about.supersededBy), 'data-key': 'newer'}, t('bản mới hơn', 'the newer one'))],
        [t('Mã thông điệp', 'Message id'), h('span', {class: 'id'}, about.id)]);
}

function version(about, it, keep) {
    const name = it.version === 1 ? t('Bản được tiếp nhận', 'As it was accepted') : t(`Bản sửa ${it.version}`, `Edit ${it.version}`);
    return keep([name, ' · ', exactly(it.at), ' · ', it.who, it.fields.length > 0 && ` · ${it.fields.join(', ')}`],
        `/api/v1/messages/${about.id}/payloads/${it.version}`, whole => shown(whole.document));
}

function actions(about, again) {
    const path = '/api/v1/messages/' + about.id;
    const once = requestId();
    const act = (label, kind, done, asked) => h('button', {class: kind, 'data-key': label, onclick: async () => {
        if (await ask({label, ...asked})) {
            say(done);
        }
        again();
    }}, label);
    const cancel = act(t('Hủy…', 'Withdraw…'), 'quiet', t('Đã hủy', 'Withdrawn'), {title: t('Hủy thông điệp này?', 'Withdraw this message?'),
        text: h('p', null, t('Nó sẽ không được gửi nữa; sổ vẫn giữ.', 'It will not be sent any more; the ledger keeps it.')),
        reason: true, danger: true, act: reason => post(path + '/cancel', {reason})});
    const shown = {
        PARKED: [
            act(t('Phát lại', 'Replay'), '', t('Đã phát lại', 'It goes again'), {title: t('Gửi lại thông điệp này?', 'Send it again?'),
                text: h('p', null, t('Nó được gửi lại ngay với nội dung đang có.', 'It goes again at once, with the document it has.')),
                act: () => post(path + '/replay', {requestId: once})}),
            h('a', {class: 'button', href: messagePath(about.id) + '/edit', 'data-key': 'edit'}, t('Sửa rồi gửi lại', 'Edit and send')),
            act(t('Ghi nhận đã có', 'Book as there'), 'quiet', t('Đã ghi nhận', 'Booked'), {
                title: t('Ghi nhận hệ thống nhận đã có?', 'Book it as delivered?'),
                text: h('p', null, t('Chỉ khi đã tự mắt thấy ở hệ thống nhận: nó sẽ không được gửi nữa.',
                    'Only where you saw it at the system yourself: it will not be sent any more.')),
                act: () => post(path + '/verify', {requestId: once})}),
            cancel],
        WAITING: [cancel],
        MANUAL: [cancel],
    };
    return shown[about.state] && h('p', {class: 'buttons'}, shown[about.state]);
}
