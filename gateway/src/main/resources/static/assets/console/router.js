import {fill, h} from './h.js';
import {t} from './words.js';

/**
 * Shows the page of an address, and follows links within the console. A page is a function of its place: `main` to draw in,
 * `parts` of the address, `query` of it, `leave` to be told when the person goes elsewhere.
 */
export class Router {
    constructor(main, routes, moved) {
        this.main = main;
        this.routes = routes;
        this.moved = moved;
        this.leaving = new AbortController();
        document.addEventListener('click', click => this.follow(click));
        window.addEventListener('popstate', () => this.show());
    }

    show() {
        this.leaving.abort();
        this.leaving = new AbortController();
        const path = location.pathname.replace(/\/$/, '');
        const found = this.routes.map(it => [it, it.path.exec(path)]).find(([, match]) => match);
        const place = {
            main: fill(this.main),
            parts: found ? found[1].slice(1).map(decodeURIComponent) : [],
            query: new URLSearchParams(location.search),
            leave: this.leaving.signal,
            go: address => this.go(address),
        };
        window.scrollTo(0, 0);
        (found ? found[0].open : nowhere)(place);
        this.moved(path);
        this.main.querySelector('h1')?.focus();
    }

    go(address) {
        history.pushState(null, '', address);
        this.show();
    }

    follow(click) {
        const link = click.target.closest?.('a[href^="/console"]');
        if (!link || click.defaultPrevented || click.button || click.ctrlKey || click.metaKey || click.shiftKey) {
            return;
        }
        click.preventDefault();
        this.go(link.getAttribute('href'));
    }
}

/** The heading of a page, which is told first to whoever does not see it. */
export function heading(text, ...more) {
    document.title = `${text} · Liên Thông Gateway`;
    return h('header', {class: 'page-head'}, h('h1', {tabindex: '-1'}, text), more);
}

function nowhere({main}) {
    fill(main, heading(t('Không có trang này', 'There is no such page')),
        h('p', null, h('a', {href: '/console'}, t('Về trang tổng quan', 'To the overview'))));
}
