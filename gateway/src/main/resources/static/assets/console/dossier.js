import {get} from './api.js';
import {h} from './h.js';
import {kindName, laneName} from './labels.js';
import {heading} from './router.js';
import {live} from './live.js';
import {messagePath, moment, stateTag} from './parts.js';
import {attempts, timeline, waiting} from './story.js';
import {number, said, t} from './words.js';

/** A dossier's whole story, on all its lanes. Its address names one of its messages, not its code. */
export function dossier(place) {
    place.main.append(heading(t('Cả hồ sơ', 'The whole dossier')));
    live(place, 5, () => get(`/api/v1/messages/${place.parts[0]}/dossier`), draw);
}

function draw(found) {
    return [
        h('section', null, h('h2', null, t('Hồ sơ ', 'Dossier '), found.dossier),
            found.lanes.map(it => h('p', null, h('b', null, laneName(it.lane)), ': ', standing(it)))),
        found.lanes.map(lane => h('section', null, h('h2', null, laneName(lane.lane)), lane.messages.map(drawMessage))),
        !found.complete && h('p', {class: 'hint'}, t('Hồ sơ này còn nhiều thông điệp hơn.', 'It has more messages than are listed.')),
    ];
}

function standing(lane) {
    const open = lane.messages.filter(it => !['DELIVERED', 'SUPERSEDED', 'CANCELLED'].includes(it.state)).length;
    const there = lane.known.there
        ? t('hệ thống nhận đã có', 'the system has it') + (lane.known.shown ? t(`, trạng thái ${lane.known.shown}`, `, as ${lane.known.shown}`) : '')
        : t('chưa có gì cho biết hệ thống nhận đã có', 'nothing says that the system has it');
    return open ? `${there}; ${t(`${number(open)} thông điệp chưa xong`, `${number(open)} messages are not settled`)}` : there;
}

function drawMessage(message) {
    const settled = ['DELIVERED', 'SUPERSEDED', 'CANCELLED'].includes(message.state);
    return h('details', {open: !settled, 'data-key': message.id},
        h('summary', null, `${kindName(message.kind)} ${message.sequence} · `, moment(message.receivedAt), ' · ',
            stateTag(message.state, message.meaning), message.reason && ` · ${message.reason}`),
        h('p', {class: 'more'}, said(message.meaning), ' · ',
            h('a', {href: messagePath(message.id), 'data-key': 'open-' + message.id}, t('mở thông điệp', 'open the message'))),
        waiting(message), timeline(message), attempts(message));
}
