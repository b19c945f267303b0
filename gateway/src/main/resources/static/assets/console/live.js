import {Refusal} from './api.js';
import {fill, h} from './h.js';
import {exactly, now, since, t} from './words.js';

const AGES = 10_000;

/**
 * Keeps a part of a page up to date while somebody looks at it. Where the gateway cannot be reached it says so, says since when,
 * and greys what was drawn before. What says how long ago something was is drawn anew now and then.
 */
export function live(place, seconds, load, draw) {
    const body = h('div', {class: 'live'});
    const state = h('p', {class: 'live-state', role: 'status'});
    place.main.append(body, state);
    let shown;
    let fresh;
    let timer;
    let busy = false;

    async function look() {
        clearTimeout(timer);
        if (busy || place.leave.aborted) {
            return;
        }
        busy = true;
        try {
            arrived(await load());
        } catch (trouble) {
            missed(trouble);
        }
        busy = false;
        wait();
    }

    function wait() {
        if (!place.leave.aborted && !document.hidden) {
            timer = setTimeout(look, seconds * 1000);
        }
    }

    function arrived(data) {
        if (place.leave.aborted) {
            return;
        }
        fresh = now();
        const text = JSON.stringify(data) + Math.floor(fresh / AGES);
        if (text !== shown && !occupied(body)) {
            shown = text;
            redraw(body, draw(data));
        }
        body.classList.remove('stale');
        state.className = 'live-state';
        tell(state, t('Đang cập nhật liên tục', 'Updated all the time'));
    }

    function missed(trouble) {
        if (!(trouble instanceof Refusal) && trouble.name !== 'Error') {
            console.error(trouble);
        }
        body.classList.add('stale');
        state.className = 'live-state lost';
        const last = fresh
            ? t(`số liệu trên trang là lúc ${exactly(fresh)}, cách đây ${since(fresh)}`,
                `what is shown is of ${exactly(fresh)}, ${since(fresh)} ago`)
            : t('chưa có số liệu nào', 'nothing could be shown yet');
        fill(state, `${trouble.message}; ${last}.`);
    }

    document.addEventListener('visibilitychange', () => document.hidden ? clearTimeout(timer) : look(),
        {signal: place.leave});
    look();
    return look;
}

function tell(state, words) {
    if (state.textContent !== words) {
        fill(state, words);
    }
}

/** A person who ticks or types is not interrupted. */
function occupied(body) {
    const focus = document.activeElement;
    const typing = body.contains(focus) && focus.matches('input:not([type=checkbox]), textarea, select');
    const chosen = getSelection();
    return typing || (!chosen.isCollapsed && body.contains(chosen.anchorNode));
}

/** Draws anew; what had the focus has it again, what was ticked, opened or closed stays so. */
function redraw(body, content) {
    const focus = body.contains(document.activeElement) ? document.activeElement : undefined;
    const key = focus?.dataset.key;
    const ticked = states(body, 'input[type=checkbox]', it => it.checked);
    const open = states(body, 'details', it => it.open);
    fill(body, content);
    body.querySelectorAll('[data-key]').forEach(it => {
        if (ticked.get(it.dataset.key)) {
            it.checked = true;
        }
        if (open.has(it.dataset.key)) {
            it.open = open.get(it.dataset.key);
        }
        if (it.dataset.key === key) {
            it.focus();
        }
    });
    if (focus && body.contains(focus)) {
        focus.focus();
    }
}

function states(body, what, how) {
    return new Map(Array.from(body.querySelectorAll(what)).filter(it => it.dataset.key).map(it => [it.dataset.key, how(it)]));
}
