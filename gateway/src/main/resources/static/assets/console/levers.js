import {drop, post} from './api.js';
import {ask} from './dialog.js';
import {h} from './h.js';
import {laneName} from './labels.js';
import {may} from './me.js';
import {table, moment} from './parts.js';
import {now, t} from './words.js';

const path = lane => '/api/v1/lanes/' + lane.lane;

const local = instant => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);

const instant = field => new Date(field.value + ':00+07:00').toISOString();

function button(key, label, kind, again, asked) {
    return h('button', {class: kind, 'data-key': key, onclick: async () => {
        await ask({label, ...asked});
        again();
    }}, label);
}

/** What a person may do to a lane: hold and release it, stop and resume it, plan its maintenance. */
export function levers(lane, again) {
    if (!may('OPERATOR')) {
        return undefined;
    }
    const kinds = lane.closedBy.map(it => it.kind);
    const make = (verb, label, kind, title, text, reason) => button(verb + lane.lane, label, kind, again,
        {title: `${title} – ${laneName(lane.lane)}`, text: h('p', null, text), reason, danger: kind === 'danger',
            act: why => post(`${path(lane)}/${verb}`, reason ? {reason: why} : {})});
    return h('p', {class: 'buttons'},
        kinds.includes('HOLD')
            ? make('release', t('Thôi giữ', 'Release'), '', t('Thôi giữ làn?', 'Release the lane?'),
                t('Thông điệp đang chờ sẽ được gửi tiếp.', 'What waits will be sent.'), false)
            : make('hold', t('Tạm giữ', 'Hold'), 'quiet', t('Tạm giữ làn?', 'Hold the lane?'),
                t('Không gửi gì nữa cho đến khi có người thôi giữ; vẫn tiếp nhận, thời gian gửi lại không bị tính.',
                    'Nothing is sent until a person releases it; the doors stay open, and no time for retries is spent.'), true),
        plan(lane, again),
        kinds.includes('STOP')
            ? may('APPROVER') && make('resume', t('Mở lại sau dừng khẩn cấp', 'Resume'), '', t('Mở lại làn?', 'Resume the lane?'),
                t('Làn lại gửi sang hệ thống nhận.', 'The lane sends again.'), false)
            : make('stop', t('Dừng khẩn cấp', 'Emergency stop'), 'danger', t('DỪNG KHẨN CẤP?', 'EMERGENCY STOP?'),
                t('Không lần gọi mới nào bắt đầu; chỉ người duyệt mở lại được.', 'No new call begins; only an approver resumes it.'),
                true));
}

function plan(lane, again) {
    const from = h('input', {type: 'datetime-local', required: true, value: local(now())});
    const to = h('input', {type: 'datetime-local', required: true, value: local(new Date(now().getTime() + 2 * 3_600_000))});
    return button('plan' + lane.lane, t('Đặt khung bảo trì', 'Plan maintenance'), 'quiet', again, {
        title: `${t('Đặt khung bảo trì', 'Plan maintenance')} – ${laneName(lane.lane)}`,
        text: [h('p', null, t('Trong khung, thông điệp chờ mà không tốn thời gian gửi lại; hết giờ làn tự mở.',
            'Within it messages wait and no time for retries is spent; the lane opens by itself at its end.')),
        h('label', null, t('Từ (giờ Việt Nam)', 'From (time of Viet Nam)'), from), h('label', null, t('Đến', 'To'), to)],
        reason: true,
        act: reason => post(path(lane) + '/windows', {from: instant(from), to: instant(to), reason}),
    });
}

/** The maintenance in force and to come. */
export function windows(lane, again) {
    const running = lane.closedBy.filter(it => it.kind === 'WINDOW');
    const all = [...running, ...lane.planned];
    return all.length > 0 && [h('h3', null, t('Khung bảo trì', 'Maintenance')),
        table(t('Khung bảo trì', 'Maintenance'), [t('Từ', 'From'), t('Đến', 'To'), t('Lý do', 'Reason'), t('Người đặt', 'By'), ''],
            all.map(it => [moment(it.since), moment(it.until), it.reason, it.who ?? '',
                may('OPERATOR') && (running.includes(it) ? [extend(lane, it, again), ' ', end(lane, it, again)] : giveUp(lane, it, again))]))];
}

function extend(lane, window, again) {
    const to = h('input', {type: 'datetime-local', required: true, value: local(new Date(window.until))});
    return button('extend' + window.id, t('Kéo dài', 'Extend'), 'quiet', again, {title: t('Kéo dài khung bảo trì', 'Extend the maintenance'),
        text: h('label', null, t('Đến (giờ Việt Nam)', 'To (time of Viet Nam)'), to),
        act: () => post(`${path(lane)}/windows/${window.id}/extend`, {to: instant(to)})});
}

const end = (lane, window, again) => button('end' + window.id, t('Kết thúc', 'End'), 'quiet', again,
    {title: t('Kết thúc bảo trì ngay?', 'End the maintenance now?'), text: h('p', null, t('Làn mở lại ngay.', 'The lane opens at once.')),
        act: () => post(`${path(lane)}/windows/${window.id}/end`)});

const giveUp = (lane, window, again) => button('drop' + window.id, t('Bỏ', 'Drop'), 'quiet', again,
    {title: t('Bỏ khung bảo trì này?', 'Drop this maintenance?'), text: h('p', null, t('Nó chưa bắt đầu.', 'It has not begun.')),
        act: () => drop(`${path(lane)}/windows/${window.id}`)});
