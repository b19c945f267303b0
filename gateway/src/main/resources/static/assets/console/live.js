/**
 * Keeps the parts of a page up to date while somebody looks at it: not while the page is hidden, and not under the hands of a
 * person who types, marks text or presses something, since a button that is exchanged while it is held down is never pressed.
 * Where the gateway cannot be reached it says so, says since when, and greys what is shown.
 */
(() => {
    const state = document.getElementById('live-state');
    const parts = () => Array.from(document.querySelectorAll('[data-every]'));
    const shown = new WeakMap();
    const due = new WeakMap();
    let fresh = Date.now();
    let pressed = false;

    const release = () => setTimeout(() => { pressed = false; });
    ['pointerdown', 'keydown'].forEach(it => document.addEventListener(it, () => { pressed = true; }, true));
    ['pointerup', 'pointercancel', 'keyup'].forEach(it => document.addEventListener(it, release, true));
    addEventListener('blur', release);

    function occupied(part) {
        const focus = document.activeElement;
        const typing = part.contains(focus) && focus.matches('input:not([type=checkbox]), textarea, select');
        const chosen = getSelection();
        return typing || (!chosen.isCollapsed && part.contains(chosen.anchorNode));
    }

    function look(all) {
        if (document.hidden) {
            return;
        }
        parts().forEach(part => {
            const now = Date.now();
            if ((all || now >= (due.get(part) ?? 0)) && !part.classList.contains('htmx-request') && !occupied(part)) {
                due.set(part, now + part.dataset.every * 1000);
                htmx.trigger(part, 'refresh');
            }
        });
    }

    const clock = time => new Date(time).toLocaleTimeString('vi-VN', {hour12: false});

    function arrived(part) {
        if (!part.matches('.live')) {
            return;
        }
        fresh = Date.now();
        part.classList.remove('stale');
        state.classList.remove('lost');
        say(state.dataset.fresh);
    }

    function missed(part) {
        if (!part.matches('.live')) {
            return;
        }
        part.classList.add('stale');
        state.classList.add('lost');
        const seconds = Math.round((Date.now() - fresh) / 1000);
        say(state.dataset.lost.replace('{0}', clock(fresh)).replace('{1}', seconds));
    }

    function say(words) {
        state.hidden = false;
        if (state.textContent !== words) {
            state.textContent = words;
        }
    }

    /** What was opened or closed stays so; what has the focus keeps it. */
    function open(part) {
        return new Map(Array.from(part.querySelectorAll('details[data-key]'), it => [it.dataset.key, it.open]));
    }

    document.addEventListener('htmx:beforeOnLoad', event => { event.detail.requestConfig.elt = event.target; });

    document.addEventListener('htmx:beforeSwap', event => {
        const {target, requestConfig, xhr, serverResponse} = event.detail;
        if (!requestConfig.elt.matches('[data-every]')) {
            return;
        }
        if (xhr.status >= 400) {
            event.detail.shouldSwap = false;
            missed(requestConfig.elt);
            return;
        }
        arrived(requestConfig.elt);
        event.detail.shouldSwap = !pressed && shown.get(target) !== serverResponse;
        if (event.detail.shouldSwap) {
            shown.set(target, serverResponse);
            target.wasOpen = open(target);
        }
    });

    document.addEventListener('htmx:afterSwap', event => {
        const target = event.detail.target;
        if (target.wasOpen) {
            target.querySelectorAll('details[data-key]').forEach(it => {
                it.open = target.wasOpen.get(it.dataset.key) ?? it.open;
            });
        }
    });

    document.addEventListener('htmx:sendError', event => event.target.matches?.('[data-every]') && missed(event.target));
    document.addEventListener('htmx:timeout', event => event.target.matches?.('[data-every]') && missed(event.target));
    document.addEventListener('htmx:responseError', event => event.target.matches?.('[data-every]') && missed(event.target));
    document.addEventListener('visibilitychange', () => look(true));

    document.addEventListener('htmx:afterRequest', event => {
        if (event.detail.xhr?.status === 401) {
            location.assign('/sign-in?next=' + encodeURIComponent(location.pathname));
        }
    });

    parts().forEach(part => due.set(part, Date.now() + part.dataset.every * 1000));
    if (parts().length > 0) {
        setInterval(look, 500);
    }
    if (document.querySelector('.live')) {
        say(state.dataset.fresh);
    }
})();
