import {h, s} from './h.js';
import {channelName, laneName, stateName} from './labels.js';
import {figure, moment, table} from './parts.js';
import {number, t} from './words.js';

const WIDTH = 720;
const HEIGHT = 150;
const STEP = WIDTH / 24;

/** Today's dossiers by where they stand and by channel, and the messages by hour, beside those of earlier days. */
export function dayFigures(today, yesterday, lastWeek) {
    const {dossiers} = today;
    return h('section', {'aria-labelledby': 'today'},
        h('h2', {id: 'today'}, t('Hôm nay', 'Today'), ' ', today.date.split('-').reverse().join('/')),
        h('div', {class: 'figures'},
            figure(t('hồ sơ tiếp nhận', 'dossiers received'), dossiers.received),
            figure(t('đã đồng bộ', 'synchronised'), dossiers.synchronised.total, 'good'),
            figure(t('đang chờ', 'waiting'), dossiers.waiting),
            figure(t('chờ người xử lý', 'parked'), dossiers.parked, dossiers.parked ? 'bad' : ''),
            figure(t('đã rút', 'withdrawn'), dossiers.withdrawn)),
        h('p', {class: 'more'}, t('Đã đồng bộ theo kênh: ', 'Synchronised by channel: '), channels(dossiers.synchronised)),
        chart(today.byHour, yesterday.byHour),
        table(t('So với các ngày trước', 'Against earlier days'),
            ['', ...[t('hồ sơ tiếp nhận', 'received'), t('đã đồng bộ', 'synchronised'), t('chờ người xử lý', 'parked'),
                t('thông điệp', 'messages')].map(head => ({head, number: true}))],
            [[t('Hôm nay', 'Today'), today], [t('Hôm qua', 'Yesterday'), yesterday],
                [t('Cùng ngày tuần trước', 'A week ago'), lastWeek]].map(([name, it]) => [name, number(it.dossiers.received),
                number(it.dossiers.synchronised.total), number(it.dossiers.parked), number(it.messages.received)])));
}

function channels(synchronised) {
    return ['DIRECT', 'ONLINE', 'POST', 'OTHER']
        .map(it => [it, synchronised[it.toLowerCase()]])
        .filter(([it, count]) => count || it !== 'OTHER')
        .map(([it, count]) => `${channelName(it)} ${number(count)}`)
        .join(' · ');
}

/** Bars for what came and what was confirmed in each hour; a line for what came the day before. */
function chart(hours, before) {
    const most = Math.max(1, ...hours.flatMap(it => [it.received, it.delivered]), ...before.map(it => it.received));
    const high = count => count / most * (HEIGHT - 30);
    const bar = (it, count, kind, shift) => s('rect', {class: kind, x: it.hour * STEP + 3 + shift, width: STEP / 2 - 4,
        y: HEIGHT - 18 - high(count), height: high(count)}, s('title', null, `${it.hour}:00 · ${number(count)}`));
    const line = before.map(it => `${it.hour * STEP + STEP / 2},${HEIGHT - 18 - high(it.received)}`).join(' ');
    return h('figure', {class: 'hours'},
        s('svg', {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img',
            'aria-label': t('Thông điệp nhận và đến nơi theo giờ', 'Messages received and confirmed by hour')},
        s('text', {x: 4, y: 12, class: 'scale'}, number(most)),
        hours.map(it => [bar(it, it.received, 'received', 0), bar(it, it.delivered, 'delivered', STEP / 2 - 3),
            it.hour % 2 === 0 && s('text', {x: it.hour * STEP + STEP / 2, y: HEIGHT - 4, 'text-anchor': 'middle'}, it.hour)]),
        before.some(it => it.received) && s('polyline', {class: 'before', points: line})),
        h('figcaption', null, h('i', {class: 'received'}), t(' nhận ', ' received '),
            h('i', {class: 'delivered'}), t(' đến nơi ', ' confirmed '),
            h('i', {class: 'before'}), t(' nhận hôm qua; theo giờ Việt Nam', ' received yesterday; hours of Viet Nam')));
}

const PARTS = ['waiting', 'sending', 'unknown', 'parked', 'manual', 'delivered', 'superseded', 'cancelled'];

/** What was accepted against what is accounted for, by lane. */
export function theLaw(law) {
    const numbered = head => ({head, number: true});
    return h('section', {'aria-labelledby': 'law'},
        h('h2', {id: 'law'}, t('Sổ nhận đối chiếu', 'Everything accounted for')),
        h('p', {class: law.holds ? 'calm' : 'why'}, law.holds
            ? t('Khớp: mọi thông điệp đã nhận đều có chỗ. ', 'It adds up: every message that was accepted is accounted for. ')
            : t('LỆCH: có thông điệp đã nhận mà không có chỗ; báo đội phát triển ngay. ',
                'IT DOES NOT ADD UP: tell the developers at once. '),
        law.verifiedAt && [t('Đối chiếu đầy đủ lúc ', 'Checked in full at '), moment(law.verifiedAt)]),
        table(t('Số thông điệp theo làn', 'Messages by lane'),
            [t('Làn', 'Lane'), numbered(t('đã nhận', 'accepted')), ...PARTS.map(it => numbered(stateName(it.toUpperCase()))),
                numbered(t('chênh', 'difference')), numbered(t('sai sổ', 'torn'))],
            [...law.lanes, law.total].map(it => [laneName(it.lane), number(it.receipts), ...PARTS.map(part => number(it[part])),
                number(it.difference), number(it.torn)])));
}
