import {post} from './api.js';
import {keeper} from './bodies.js';
import {h} from './h.js';
import {laneName} from './labels.js';
import {heading} from './router.js';
import {live} from './live.js';
import {messagePath, moment} from './parts.js';
import {attempts, exchanges, timeline, waiting} from './story.js';
import {number, since, t} from './words.js';

/** What was sent and whose answer is lost: since when, when the system is asked, and what the look-ups have said. */
export function unknown(place) {
    place.main.append(heading(t('Chưa rõ kết quả', 'Unknown outcomes')));
    const keep = keeper();
    live(place, 5, () => post('/api/v1/messages/search', {states: ['UNKNOWN'], size: 100, count: true}), page => draw(page, keep));
}

function draw({messages, count, next}, keep) {
    if (messages.length === 0) {
        return h('p', {class: 'panel calm'}, t('Không có thông điệp nào chưa rõ kết quả.', 'No outcome is unknown.'));
    }
    return [
        h('p', {class: 'hint'}, t('Đã gửi nhưng mất câu trả lời. Trục tự tra cứu ở hệ thống nhận rồi mới quyết định; không gửi lại khi chưa chắc.',
            'They were sent and the answer is lost. The gateway asks the system and then decides; nothing goes twice on a guess.')),
        h('section', null, h('h2', null, t(`${count} thông điệp`, `${count} messages`)),
            messages.map(it => drawMessage(it, keep)),
            next && h('p', {class: 'more'}, t(`Hiện ${number(messages.length)} thông điệp mới nhất.`,
                `The newest ${number(messages.length)} are shown.`))),
    ];
}

function drawMessage(message, keep) {
    return h('article', null,
        h('p', null, h('a', {href: messagePath(message.id), 'data-key': message.id}, message.dossier), ' · ', laneName(message.lane),
            t(' · chưa rõ từ ', ' · unknown since '), moment(message.changedAt),
            t(`, đã ${since(message.changedAt)}`, `, for ${since(message.changedAt)}`),
            message.nextAttempt && [t(' · tra cứu không trước ', ' · asked about not before '), moment(message.nextAttempt)]),
        keep(t('Các lần gửi và tra cứu, kết luận từng lần', 'Calls and look-ups, and what each gave'),
            '/api/v1/messages/' + message.id, whole => [waiting(whole), attempts(whole), timeline(whole), exchanges(whole, keep)], message.timelineLength));
}
