import {fill, h} from './h.js';
import {t} from './words.js';

/**
 * Asks before something is done, and for the reason where one is kept. The dialog stays open, with the gateway's own words,
 * where the gateway refuses.
 *
 * @param asked title, text (nodes), label of the button, danger, reason (whether one is asked for), act (done with the reason)
 * @return what the act gave, or undefined where the person changed their mind
 */
export function ask(asked) {
    return new Promise(resolve => {
        const trouble = h('p', {class: 'why', role: 'alert', hidden: true});
        const reason = h('textarea', {name: 'reason', rows: 2, minlength: 3, maxlength: 500, required: true});
        const act = h('button', {class: asked.danger ? 'danger' : ''}, asked.label);
        const back = h('button', {type: 'button', class: 'quiet', onclick: () => dialog.close()}, t('Thôi', 'Leave it'));
        const form = h('form', {method: 'dialog', onsubmit: submit},
            h('h2', {id: 'dialog-title'}, asked.title), asked.text,
            asked.reason && h('label', null, t('Lý do (được ghi vào nhật ký)', 'Reason (kept in the audit)'), reason),
            trouble, h('p', {class: 'buttons'}, act, back));
        const dialog = h('dialog', {'aria-labelledby': 'dialog-title', onclose: closed}, form);
        let given;

        async function submit(event) {
            event.preventDefault();
            act.disabled = true;
            trouble.hidden = true;
            try {
                given = await asked.act(asked.reason ? reason.value.trim() : '');
                dialog.close();
            } catch (refused) {
                fill(trouble, refused.message).hidden = false;
                act.disabled = false;
            }
        }

        function closed() {
            dialog.remove();
            resolve(given);
        }

        document.body.append(dialog);
        dialog.showModal();
    });
}

/** Says something in passing, where everybody notices it and nobody has to answer. */
export function say(words) {
    const note = h('p', {class: 'note', role: 'status'}, words);
    document.body.append(note);
    setTimeout(() => note.remove(), 6000);
}
