import {get} from './api.js';
import {fill, h} from './h.js';
import {heading, Router} from './router.js';
import {may, whoami} from './me.js';
import {roleName} from './labels.js';
import {pages} from './pages.js';
import {language, speak, t} from './words.js';

const SIGNS = 15_000;

function navigation() {
    return h('nav', {'aria-label': t('Các trang', 'Pages')}, h('ul', null, pages
        .filter(it => it.name && may(it.least ?? 'VIEWER'))
        .map(it => h('li', null, h('a', {href: it.address, 'data-address': it.address}, t(...it.name),
            it.sign && h('b', {class: 'sign', hidden: true, 'data-sign': it.sign}))))));
}

function person(me) {
    const other = language === 'vi' ? ['en', 'English'] : ['vi', 'Tiếng Việt'];
    return h('div', {class: 'person'},
        h('span', null, me.displayName ?? me.name, ' · ', roleName(me.role)),
        h('button', {class: 'quiet', lang: other[0], onclick: () => speak(other[0])}, other[1]),
        h('form', {method: 'post', action: '/sign-out', onsubmit: () => sessionStorage.clear()},
            h('button', {class: 'quiet'}, t('Đăng xuất', 'Sign out'))));
}

function mark(nav, path) {
    nav.querySelectorAll('a').forEach(it => {
        const address = it.dataset.address;
        const here = address === '/console' ? path === address : path.startsWith(address);
        here ? it.setAttribute('aria-current', 'page') : it.removeAttribute('aria-current');
    });
}

/** How many things wait for a person, beside the names of the pages where they are. */
async function signs(nav) {
    if (!document.hidden) {
        const [parked, approvals] = await Promise.all(
            [get('/api/v1/parked'), get('/api/v1/approvals', {state: 'REQUESTED', size: 200})]);
        const counts = {
            parked: parked.groups.reduce((sum, it) => sum + it.count, 0),
            approvals: approvals.approvals.length,
        };
        nav.querySelectorAll('[data-sign]').forEach(it => {
            fill(it, String(counts[it.dataset.sign])).hidden = !counts[it.dataset.sign];
        });
    }
}

async function start() {
    document.documentElement.lang = language;
    const [me] = await Promise.all([whoami(), get('/api/v1/lanes')]);
    const nav = navigation();
    const main = h('main', {id: 'main', tabindex: '-1'});
    fill(document.body,
        h('a', {href: '/console', class: 'skip', onclick: it => { it.preventDefault(); main.focus(); }},
            t('Đến nội dung', 'To the content')),
        h('header', {class: 'top'}, h('a', {href: '/console', class: 'brand'}, 'Liên Thông Gateway'), person(me)),
        h('div', {class: 'body'}, nav, main));
    new Router(main, pages, path => mark(nav, path)).show();
    const look = () => signs(nav).catch(() => nav.querySelectorAll('[data-sign]').forEach(it => { it.hidden = true; }));
    look();
    setInterval(look, SIGNS);
}

start().catch(trouble => fill(document.body, h('main', {class: 'alone'},
    heading(t('Không mở được bàn điều hành', 'The console could not be opened')),
    h('p', {class: 'why', role: 'alert'}, trouble.message),
    h('p', null, h('button', {onclick: () => location.reload()}, t('Thử lại', 'Try again'))))));
