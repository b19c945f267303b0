import {get} from './api.js';
import {h} from './h.js';
import {heading} from './router.js';
import {jobPath, moment, table} from './parts.js';
import {live} from './live.js';
import {number, t} from './words.js';

const STATES = {
    PREPARING: ['đang lập bản xem trước', 'preview is being made'],
    READY: ['chờ cho chạy', 'waits to be run'],
    AWAITING_APPROVAL: ['chờ duyệt', 'waits for approval'],
    RUNNING: ['đang chạy', 'running'],
    PAUSED: ['tạm dừng', 'paused'],
    DONE: ['đã xong', 'done'],
    CANCELLED: ['đã bỏ', 'given up'],
};

/** The jobs over many messages, the newest first. */
export function jobs(place) {
    place.main.append(heading(t('Đợt phát lại', 'Replay jobs')));
    live(place, 5, () => get('/api/v1/replays', {size: 100}), draw);
}

function draw({jobs: found, next}) {
    return h('section', null, found.length === 0
        ? h('p', null, t('Chưa có đợt nào. Mở một nhóm ở "Chờ người xử lý" để lập.', 'There is none yet. Open a group that needs a person.'))
        : table(t('Các đợt', 'The jobs'),
            [t('Lập lúc', 'Made'), t('Người lập', 'By'), t('Việc', 'What'), {head: t('Thông điệp', 'Messages'), number: true},
                t('Tình trạng', 'State'), t('Lý do', 'Reason')],
            found.map(it => [h('a', {href: jobPath(it.id), 'data-key': it.id}, moment(it.createdAt)), it.who,
                it.what === 'CANCEL' ? t('hủy', 'withdraw') : t('phát lại', 'replay'), number(it.items),
                h('span', {class: `tag ${it.state.toLowerCase()}`}, t(...STATES[it.state])), it.reason])),
    next && h('p', {class: 'more'}, t('Hiện 100 đợt mới nhất.', 'The newest 100 are shown.')));
}
