const SVG = 'http://www.w3.org/2000/svg';

/** An element with its attributes, listeners (`onclick: function`) and children. Text stays text: nothing is read as markup. */
export function h(tag, properties, ...children) {
    return filled(document.createElement(tag), properties, children);
}

/** The same in a drawing. */
export function s(tag, properties, ...children) {
    return filled(document.createElementNS(SVG, tag), properties, children);
}

/** Puts the children in the place of what the element held. */
export function fill(element, ...children) {
    element.replaceChildren(...nodes(children));
    return element;
}

function filled(element, properties, children) {
    for (const [name, value] of Object.entries(properties ?? {})) {
        set(element, name, value);
    }
    element.append(...nodes(children));
    return element;
}

function set(element, name, value) {
    if (value === undefined || value === null || value === false) {
        return;
    }
    if (name.startsWith('on')) {
        element.addEventListener(name.slice(2), value);
    } else if (name === 'href' && !/^\/(?!\/)/.test(value)) {
        throw new Error('a link leads to a place of our own');
    } else {
        element.setAttribute(name, value === true ? '' : String(value));
    }
}

function nodes(children) {
    return children.flat(Infinity).filter(it => it !== null && it !== undefined && it !== false && it !== '');
}
