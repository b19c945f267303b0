import {get} from './api.js';
import {h} from './h.js';
import {laneName} from './labels.js';
import {levers, windows} from './levers.js';
import {heading} from './router.js';
import {live} from './live.js';
import {facts, moment} from './parts.js';
import {sentence} from './sentences.js';
import {lasting, number, said, t} from './words.js';

/** Each national system: what keeps it closed, its limits as they run, its session, maintenance; and the levers. */
export function systems(place) {
    place.main.append(heading(t('Các hệ thống', 'Systems')));
    const look = live(place, 5, load, data => draw(data, () => look()));
}

async function load() {
    const [lanes, doors] = await Promise.all([get('/api/v1/lanes'), get('/api/v1/doors')]);
    return {lanes: lanes.lanes, doors};
}

function draw({lanes, doors}, again) {
    return [
        lanes.map(it => drawLane(it, again)),
        h('section', null, h('h2', null, t('Cửa tiếp nhận', 'The doors')),
            h('p', {class: doors.open ? 'calm' : 'why'}, said(doors.meaning)),
            facts([t('Đĩa còn trống', 'Free on disk'), gigabytes(doors.freeBytes)],
                [t('Phải chừa lại', 'Kept in reserve'), gigabytes(doors.reserveBytes)],
                [t('Qua hàng đợi, không rõ nguồn', 'By the queue, of unknown origin'),
                    doors.unattributed === undefined ? undefined : number(doors.unattributed)])),
    ];
}

const gigabytes = bytes => `${number(bytes / 1_000_000_000)} GB`;

function drawLane(lane, again) {
    const limit = lane.rate.allowedPerSecond;
    return h('section', {'aria-label': laneName(lane.lane)},
        h('h2', null, laneName(lane.lane), ' ', h('span', {class: 'tag'}, lane.lane)),
        h('p', {class: 'sentence'}, sentence(lane)),
        h('p', {class: 'more'}, said(lane.meaning), t(' · từ ', ' · since '), moment(lane.since)),
        lane.closedBy.length > 0 && [h('h3', null, t('Vì sao không gửi', 'Why nothing is sent')),
            h('ul', null, lane.closedBy.map(it => h('li', null, said(it.words))))],
        levers(lane, again),
        facts(
            [t('Giới hạn đang chạy', 'Limit as it runs'), limit
                ? t(`${number(limit)} lần gọi mỗi giây`, `${number(limit)} calls a second`) : t('không giới hạn', 'none')],
            [t('Đến nơi trong phút vừa qua', 'Confirmed in the last minute'), number(lane.rate.deliveredLastMinute)],
            [t('Phiên đăng nhập', 'Session'), lane.session && [t(`thứ ${number(lane.session.generation)}, mở lúc `,
                `number ${number(lane.session.generation)}, opened `), moment(lane.session.since),
            t(`, đã ${lasting(lane.session.ageSeconds)}`, `, for ${lasting(lane.session.ageSeconds)}`)]],
            ...Object.entries(lane.followUps ?? {}).map(([name, count]) => [t('Theo dõi: ', 'Followed: ') + name, number(count)])),
        windows(lane, again));
}
