import {learn, said, t} from './words.js';

const LONGEST = 30_000;

/** The gateway answered that it does not do it; the message is in the reader's language. */
export class Refusal extends Error {
    constructor(status, problem) {
        super(said({vi: problem.detail ?? problem.title, en: problem.detailEn ?? problem.titleEn})
            || t(`Trục trả lời ${status}`, `The gateway answered ${status}`));
        this.status = status;
        this.problem = problem;
    }
}

/** The gateway did not answer. Whether it did what was asked is not known. */
export class Silence extends Error {
    constructor(method) {
        super(method === 'GET' ? t('Không liên lạc được với trục', 'The gateway cannot be reached')
            : t('Không liên lạc được với trục; chưa biết việc vừa yêu cầu đã làm hay chưa, hãy xem lại',
                'The gateway cannot be reached; whether it did what was asked is not known: look again'));
    }
}

export const get = (path, parameters) => call('GET', path + query(parameters));

export const post = (path, body) => call('POST', path, body ?? {});

export const drop = path => call('DELETE', path);

/** An id for a request that is done once, however often it arrives. */
export function requestId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const hex = Array.from(bytes, it => it.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

async function call(method, path, body) {
    const response = await answer(method, path, body);
    if (response.status === 401) {
        const back = location.pathname + location.search;
        location.assign('/sign-in?next=' + encodeURIComponent(back));
        return new Promise(() => {});
    }
    const text = await response.text();
    const content = text && /json/.test(response.headers.get('Content-Type') ?? '') ? JSON.parse(text) : {};
    if (!response.ok) {
        if (content.type === 'urn:lienthong:problem:password-must-change') {
            location.assign('/password');
        }
        throw new Refusal(response.status, content);
    }
    if (content.asOf) {
        learn(content.asOf);
    }
    return content;
}

async function answer(method, path, body) {
    const request = {method, headers: {Accept: 'application/json'}, signal: AbortSignal.timeout(LONGEST)};
    if (body !== undefined) {
        request.headers['Content-Type'] = 'application/json';
        request.body = JSON.stringify(body);
    }
    try {
        return await fetch(path, request);
    } catch {
        throw new Silence(method);
    }
}

function query(parameters) {
    const given = Object.entries(parameters ?? {}).filter(([, value]) => value !== undefined && value !== '');
    return given.length ? '?' + new URLSearchParams(given) : '';
}
