import {get} from './api.js';
import {h} from './h.js';
import {dayFigures, theLaw} from './figures.js';
import {heading} from './router.js';
import {live} from './live.js';
import {sentence} from './sentences.js';
import {stateName} from './labels.js';
import {day, now, number, said, t} from './words.js';
import {may} from './me.js';

const DAY = 86_400_000;
const COLOURS = {OPEN: 'good', PAUSED: 'bad', HELD: 'held', STOPPED: 'bad'};

/** What is broken, since when, what waits because of it, what needs a hand. */
export function overview(place) {
    place.main.append(heading(t('Tổng quan', 'Overview')));
    live(place, 5, nowaday, drawNow);
    const before = earlier();
    live(place, 15, async () => [await get('/api/v1/reports/daily'), await get('/api/v1/law'), await before], drawDay);
}

async function nowaday() {
    const [lanes, parked, approvals, doors, paper] = await Promise.all([get('/api/v1/lanes'), get('/api/v1/parked'),
        get('/api/v1/approvals', {state: 'REQUESTED', size: 200}), get('/api/v1/doors'), get('/api/v1/paper-tasks/figures')]);
    return {lanes: lanes.lanes, groups: parked.groups, approvals: approvals.approvals, doors, paper: paper.units};
}

/** Yesterday and the same day of last week, to compare with; they hardly change any more. */
function earlier() {
    return Promise.all([1, 7].map(it => get('/api/v1/reports/daily', {date: day(new Date(now() - it * DAY))})));
}

function drawNow(data) {
    return [
        !data.doors.open && h('p', {class: 'why', role: 'alert'}, said(data.doors.meaning)),
        h('section', {'aria-labelledby': 'lanes'}, h('h2', {id: 'lanes'}, t('Các hệ thống', 'The systems')),
            h('ul', {class: 'lanes'}, data.lanes.map(drawLane))),
        h('section', {'aria-labelledby': 'hands'}, h('h2', {id: 'hands'}, t('Việc cần người', 'What needs a person')), hands(data)),
    ];
}

function drawLane(lane) {
    const open = ['SENDING', 'UNKNOWN', 'PARKED', 'MANUAL'].filter(it => lane.figures[it]);
    return h('li', {class: `lane ${COLOURS[lane.status] ?? 'held'}`},
        h('p', {class: 'sentence'}, sentence(lane)),
        open.length > 0 && h('p', {class: 'more'}, open.map((it, n) => [n > 0 && ' · ', h('a', {
            href: it === 'UNKNOWN' ? '/console/unknown' : `/console/messages?state=${it}&lane=${lane.lane}`, 'data-key': lane.lane + it,
        }, `${number(lane.figures[it])} ${stateName(it)}`)])),
        lane.closedBy.slice(1).concat(lane.planned).map(it => h('p', {class: 'more'}, said(it.words))));
}

function hands(data) {
    const tasks = data.paper.flatMap(it => Object.values(it.tasks)).reduce((sum, it) => sum + it, 0);
    const waiting = [
        ...data.groups.map(it => [it.count, it.cause ? said(it.cause.title) : it.code, it.example.reason,
            `/console/parked/${it.fingerprint}`]),
        ...(data.approvals.length ? [[data.approvals.length, t('yêu cầu chờ người thứ hai', 'requests for a second person'),
            may('APPROVER') ? '' : t('người duyệt quyết định', 'an approver decides'), '/console/approvals']] : []),
        ...(data.doors.unattributed ? [[data.doors.unattributed,
            t('thông điệp qua hàng đợi không rõ nguồn', 'messages by the queue of unknown origin'), '', undefined]] : []),
        ...(tasks ? [[tasks, t('việc tra sổ hộ tịch giấy', 'searches in paper books'), '', undefined]] : []),
    ];
    return waiting.length === 0
        ? h('p', {class: 'calm'}, t('Không có việc nào cần người.', 'Nothing needs a person.'))
        : h('ul', {class: 'hands'}, waiting.map(([count, what, why, where]) => h('li', null,
            h('b', null, number(count)), ' ', where ? h('a', {href: where, 'data-key': where}, what) : what,
            why && h('small', null, why))));
}

function drawDay([today, law, [yesterday, lastWeek]]) {
    return [dayFigures(today, yesterday, lastWeek), theLaw(law)];
}
