import {laneName} from './labels.js';
import {lasting, now, number, t, time, until} from './words.js';

/** How one lane does, in one sentence. */
export function sentence(lane) {
    return `${laneName(lane.lane)}: ${[how(lane), waiting(lane), next(lane)].filter(Boolean).join(', ')}.`;
}

function how(lane) {
    const from = time(lane.since);
    switch (lane.status) {
        case 'OPEN':
            return lane.rate.deliveredLastMinute
                ? t(`đang thông, ${number(lane.rate.deliveredLastMinute)} thông điệp đến nơi trong phút vừa qua`,
                    `open, ${number(lane.rate.deliveredLastMinute)} messages confirmed in the last minute`)
                : t('đang thông', 'open');
        case 'PAUSED':
            return t(`không phản hồi từ ${from} (${lane.reason})`, `does not answer since ${from} (${lane.reason})`);
        case 'HELD':
            return t(`được giữ từ ${from} (${lane.reason})`, `held since ${from} (${lane.reason})`);
        case 'STOPPED':
            return t(`DỪNG KHẨN CẤP từ ${from} (${lane.reason})`, `EMERGENCY STOP since ${from} (${lane.reason})`);
        default:
            return lane.status;
    }
}

function waiting(lane) {
    const count = lane.figures.WAITING;
    if (!count) {
        return t('không có gì chờ gửi', 'nothing waits to be sent');
    }
    const oldest = lane.oldestWaitingSeconds === undefined ? '' : lasting(lane.oldestWaitingSeconds);
    return t(`${number(count)} thông điệp đang chờ, cũ nhất ${oldest}`, `${number(count)} messages wait, the oldest for ${oldest}`);
}

function next(lane) {
    if (lane.nextTrial) {
        return Date.parse(lane.nextTrial) <= now()
            ? t('đang thử lại', 'it is being tried')
            : t(`thử lại sau ${until(lane.nextTrial)}`, `the next try is in ${until(lane.nextTrial)}`);
    }
    if (lane.status === 'STOPPED') {
        return t('chỉ người duyệt mở lại được', 'only an approver resumes it');
    }
    if (lane.status === 'HELD') {
        return lane.until ? t(`đến ${time(lane.until)}`, `until ${time(lane.until)}`)
            : t('đến khi có người thôi giữ', 'until a person releases it');
    }
    return '';
}
