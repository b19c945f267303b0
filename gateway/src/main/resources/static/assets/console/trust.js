/** Markup that the server made may be put into the page; what holds a script may not. */
if (window.trustedTypes) {
    trustedTypes.createPolicy('default', {
        createHTML: markup => {
            if (/<script/i.test(markup)) {
                throw new TypeError('no script comes with a part of a page');
            }
            return markup;
        },
    });
}
