import {get, post} from './api.js';
import {ask} from './dialog.js';
import {h} from './h.js';
import {heading} from './router.js';
import {live} from './live.js';
import {isMe, may} from './me.js';
import {facts, jobPath, messagePath, moment, table} from './parts.js';
import {said, t} from './words.js';

const STATES = {
    REQUESTED: ['chờ duyệt', 'waits'],
    CARRIED_OUT: ['đã duyệt và thực hiện', 'approved and carried out'],
    REJECTED: ['bị từ chối', 'rejected'],
    WITHDRAWN: ['đã rút', 'withdrawn'],
    EXPIRED: ['hết hạn', 'expired'],
};

/** What one person asked for and another decides. */
export function approvals(place) {
    place.main.append(heading(t('Chờ người thứ hai duyệt', 'Waiting for a second person')));
    const look = live(place, 5, () => get('/api/v1/approvals', {size: 100}), data => draw(data.approvals, () => look()));
}

function draw(all, again) {
    const open = all.filter(it => it.state === 'REQUESTED');
    const closed = all.filter(it => it.state !== 'REQUESTED');
    return [
        open.length === 0 && h('p', {class: 'panel calm'}, t('Không có yêu cầu nào chờ duyệt.', 'No request waits.')),
        open.map(it => drawOpen(it, again)),
        closed.length > 0 && h('section', null, h('h2', null, t('Đã quyết định', 'Decided')),
            table(t('Các yêu cầu đã quyết định', 'Requests that were decided'),
                [t('Yêu cầu', 'Request'), t('Người yêu cầu', 'Asked by'), t('Kết quả', 'Decision'), t('Người quyết định', 'By'),
                    t('Lúc', 'At'), t('Lý do', 'Reason')],
                closed.map(it => [said(it.summary), it.requestedBy,
                    h('span', {class: `tag ${it.state.toLowerCase()}`}, t(...STATES[it.state])), it.decidedBy ?? '',
                    moment(it.decidedAt ?? it.expiresAt), it.reason ?? '']))),
    ];
}

function drawOpen(approval, again) {
    return h('section', null, h('h2', null, said(approval.summary)),
        facts([t('Người yêu cầu', 'Asked by'), approval.requestedBy], [t('Lý do', 'Reason'), approval.requestReason],
            [t('Lúc', 'At'), moment(approval.requestedAt)], [t('Hết hạn', 'Expires'), moment(approval.expiresAt)],
            [t('Xem', 'See'), h('a', {href: object(approval), 'data-key': approval.id}, t('việc được yêu cầu', 'what it is about'))]),
        buttons(approval, again));
}

const object = approval => approval.kind.startsWith('message') ? messagePath(approval.object) : jobPath(approval.object);

function buttons(approval, again) {
    const decide = (verb, label, kind, title) => h('button', {class: kind, 'data-key': verb + approval.id, onclick: async () => {
        await ask({title, label, reason: true, danger: kind === 'danger', text: h('p', null, said(approval.summary)),
            act: reason => post(`/api/v1/approvals/${approval.id}/${verb}`, {reason})});
        again();
    }}, label);
    if (isMe(approval.requestedBy)) {
        return h('p', {class: 'buttons'}, decide('withdraw', t('Rút yêu cầu', 'Withdraw it'), 'quiet',
            t('Rút yêu cầu của mình?', 'Withdraw your request?')),
        h('span', null, t('Người khác phải duyệt.', 'Somebody else has to approve.')));
    }
    return may('APPROVER')
        ? h('p', {class: 'buttons'},
            decide('approve', t('Duyệt và thực hiện', 'Approve and carry out'), '', t('Duyệt yêu cầu này?', 'Approve this request?')),
            decide('reject', t('Từ chối', 'Reject'), 'danger', t('Từ chối yêu cầu này?', 'Reject this request?')))
        : h('p', {class: 'more'}, t('Người duyệt quyết định.', 'An approver decides.'));
}
