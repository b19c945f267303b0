import {h} from './h.js';
import {happened, stateName} from './labels.js';
import {shown} from './bodies.js';
import {table} from './parts.js';
import {exactly, lasting, number, said, t} from './words.js';

/** What happened to a message, line by line. */
export const timeline = message => h('ol', {class: 'story'}, message.timeline.map(it => h('li', null,
    h('time', {datetime: it.at}, exactly(it.at)), ' · ', h('b', null, happened(it.what)),
    it.from && it.from !== it.to && ` · ${stateName(it.from)} → ${stateName(it.to)}`,
    it.note && h('small', null, it.note))));

/** Each try as one thing: how long it took and what it gave. */
export function attempts(message) {
    return message.attempts.length === 0
        ? h('p', {class: 'more'}, t('Chưa gửi lần nào.', 'It was never tried.'))
        : table(t('Các lần gửi và tra cứu', 'Calls and look-ups'),
            ['', t('Việc', 'What'), t('Bắt đầu', 'Began'), t('Kết thúc', 'Ended'), t('Hết', 'Took'), t('Kết quả', 'Gave')],
            message.attempts.map(it => [it.number, happened(it.kind), exactly(it.began), exactly(it.ended),
                it.millis === undefined ? '' : millis(it.millis),
                [it.outcome ? happened(it.outcome) : t('đang thực hiện', 'under way'), it.note && h('small', null, it.note)]]));
}

/** What was sent and what was answered, masked; each in the element that `keep` has for it. */
export const exchanges = (message, keep) => (message.exchanges ?? []).map(it => keep(
    [it.service ?? t('Lần gọi', 'Call'), ' · ', exactly(it.at), ' · HTTP ', it.status ?? '–', ' · ', millis(it.millis)],
    `/api/v1/messages/${message.id}/exchanges/${it.n}`,
    whole => [h('h3', null, t('Đã gửi', 'Sent')), shown(whole.request), h('h3', null, t('Được trả lời', 'Answered')),
        shown(whole.answer)]));

/** Why it waits, and until when. */
export const waiting = message => message.waits && h('p', {class: 'hint'},
    message.waits.because.map(said).join('; ') || t('Sẽ được gửi ngay', 'It goes at once'),
    message.waits.nextAttempt && t(`; lần tới không trước ${exactly(message.waits.nextAttempt)}`,
        `; not before ${exactly(message.waits.nextAttempt)}`),
    message.waits.budgetLeftSeconds !== undefined && t(`; còn được thử lại trong ${lasting(message.waits.budgetLeftSeconds)} nữa`,
        `; it may be tried for ${lasting(message.waits.budgetLeftSeconds)} more`), '.');

const millis = value => value === undefined ? '' : value < 1000 ? `${number(value)} ms` : `${number(value / 1000)} s`;
