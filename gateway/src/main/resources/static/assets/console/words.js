const KEY = 'lienthong-language';
const ZONE = 'Asia/Ho_Chi_Minh';

export const language = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';

const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
const numbers = new Intl.NumberFormat(locale, {maximumFractionDigits: 1});
const days = new Intl.DateTimeFormat('en-CA', {timeZone: ZONE});
const clock = new Intl.DateTimeFormat('en-GB', {timeZone: ZONE, hour: '2-digit', minute: '2-digit', second: '2-digit'});

let ahead = 0;

/** From now on the console speaks this language, and after each new start. */
export function speak(wanted) {
    localStorage.setItem(KEY, wanted);
    location.reload();
}

/** What to say, in Vietnamese and in English. */
export const t = (vi, en) => language === 'vi' ? vi : en;

/** Words of the API, which come in both languages. */
export const said = words => words ? words[language] : '';

/** The gateway's clock counts, not this machine's. */
export function learn(asOf) {
    ahead = Date.parse(asOf) - Date.now();
}

export const now = () => new Date(Date.now() + ahead);

export const number = value => numbers.format(value);

/** A day of Viet Nam as the API takes it, 2025-07-01. */
export const day = instant => days.format(instant);

/** 09:12 of today, or 09:12 30/06/2025. */
export function time(instant) {
    return instant ? stamped(instant, 5) : '';
}

/** The same to the second. */
export function exactly(instant) {
    return instant ? stamped(instant, 8) : '';
}

/** 38 phút, 2 giờ 5 phút, 3 ngày 4 giờ. */
export function lasting(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const [big, small, names] = parts(whole);
    const first = `${number(big)} ${names[0](big)}`;
    return small ? `${first} ${small} ${names[1](small)}` : first;
}

export const since = instant => lasting((now() - Date.parse(instant)) / 1000);

export const until = instant => lasting((Date.parse(instant) - now()) / 1000);

const named = (vi, en) => n => language === 'vi' ? vi : n === 1 ? en : en + 's';
const SECOND = named('giây', 'second');
const MINUTE = named('phút', 'minute');
const HOUR = named('giờ', 'hour');
const DAY = named('ngày', 'day');

function parts(seconds) {
    if (seconds < 60) {
        return [seconds, 0, [SECOND, SECOND]];
    }
    if (seconds < 3600) {
        return [Math.floor(seconds / 60), 0, [MINUTE, SECOND]];
    }
    if (seconds < 86400) {
        return [Math.floor(seconds / 3600), Math.floor(seconds % 3600 / 60), [HOUR, MINUTE]];
    }
    return [Math.floor(seconds / 86400), Math.floor(seconds % 86400 / 3600), [DAY, HOUR]];
}

function stamped(instant, length) {
    const moment = new Date(instant);
    const date = day(moment);
    const shown = clock.format(moment).slice(0, length);
    return date === day(now()) ? shown : `${shown} ${date.split('-').reverse().join('/')}`;
}
