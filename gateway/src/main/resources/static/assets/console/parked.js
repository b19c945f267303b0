import {get} from './api.js';
import {h} from './h.js';
import {laneName} from './labels.js';
import {heading} from './router.js';
import {live} from './live.js';
import {groupPath, messagePath, moment} from './parts.js';
import {number, said, since, t} from './words.js';

/** What needs a person, by root cause: one decision mends a group. */
export function parked(place) {
    place.main.append(heading(t('Chờ người xử lý', 'Needs a person')));
    live(place, 5, () => get('/api/v1/parked'), draw);
}

function draw({complete, groups}) {
    return [
        groups.length === 0 && h('p', {class: 'panel calm'}, t('Không có thông điệp nào bị giữ lại.', 'No message is parked.')),
        groups.map(drawGroup),
        !complete && h('p', {class: 'hint'}, t('Còn những nhóm nhỏ hơn chưa hiện ở đây; xử lý các nhóm trên trước.',
            'There are smaller groups that are not shown; mend these first.')),
    ];
}

function drawGroup(group) {
    const title = group.cause ? said(group.cause.title) : group.code;
    const open = groupPath(group.fingerprint);
    return h('section', {'aria-label': title},
        h('h2', null, h('a', {href: open, 'data-key': open}, title), ' · ', laneName(group.lane), ' · ',
            t(`${number(group.count)} thông điệp`, `${number(group.count)} messages`)),
        h('p', {class: 'sentence'}, group.example.reason),
        h('p', {class: 'more'}, t('Mã ', 'Code '), h('span', {class: 'code'}, group.code), ' · ', t('từ ', 'since '),
            moment(group.since), t(`, đã ${since(group.since)}`, `, for ${since(group.since)}`), ' · ',
            t('mới nhất ', 'latest '), moment(group.last), ' · ', t('ví dụ ', 'for example '),
            h('a', {href: messagePath(group.example.message), 'data-key': 'example' + open}, group.example.dossier)),
        group.cause && h('p', {class: 'hint'}, said(group.cause.remedy)));
}
